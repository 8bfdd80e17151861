import { i18n } from '#i18n';
import {
  duplicateOf,
  keptTraces,
  traceOf,
  type SentReplyTrace,
} from '@/domain/replies/sent-replies';
import type { ComposerHandle } from '../page/x-page';
import { pickerOpener } from '../picker-opener';
import type { ComposerPart, FeatureContext, FeatureFactory } from './feature';

/** A pause in typing, in milliseconds. */
const PAUSE = 300;

/**
 * Says below a public draft that it nearly repeats one of the agent's own last replies, which X may take for spam, and offers
 * another one in its place.
 */
export const duplicateRadar: FeatureFactory = (context) => {
  const { sentReplies, page } = context;
  const openPicker = pickerOpener(context);
  page.onReplySent(({ id, postedAt, text }) => {
    const days = context.settings().duplicateDays;
    sentReplies.change((traces) =>
      keptTraces([...traces, traceOf(id, postedAt, text)], context.now(), days),
    );
  });

  const partFor = (composer: ComposerHandle, { tweetId, at }: SentReplyTrace): ComposerPart => ({
    duplicate: { at, link: `https://x.com/i/status/${tweetId}` },
    button: {
      id: 'another-reply',
      icon: 'reply',
      label: i18n.t('overlay.duplicate.another'),
      opens: 'picker',
      press: (_gesture, anchor, host) =>
        openPicker({
          target: { kind: 'composer', composer },
          anchor,
          openedFrom: host,
          button: 'another-reply',
          stayInside: composer.kind === 'modal',
          replacesDraft: true,
        }),
    },
  });

  return {
    id: 'duplicate-radar',
    onComposer: (composer, show) => {
      if (composer.kind === 'direct-message') return;
      let timer: ReturnType<typeof setTimeout> | undefined;
      let shown: SentReplyTrace | null = null;
      const judge = (): void => {
        const found = duplicateOf(kept(context), composer.text());
        if (found?.tweetId === shown?.tweetId) return;
        if (show(found === null ? {} : partFor(composer, found))) shown = found;
      };
      composer.onChange(() => {
        clearTimeout(timer);
        timer = setTimeout(judge, PAUSE);
      });
      sentReplies.onChange(judge, composer.signal);
      composer.signal.addEventListener('abort', () => clearTimeout(timer));
      judge();
    },
  };
};

function kept({ sentReplies, settings, now }: FeatureContext): readonly SentReplyTrace[] {
  return keptTraces(sentReplies.all(), now(), settings().duplicateDays);
}
