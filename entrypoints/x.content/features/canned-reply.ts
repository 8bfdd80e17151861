import { i18n } from '#i18n';
import type { CannedReply } from '@/domain/replies/canned-reply';
import type { Tweet } from '@/domain/tweet';
import { insertReply, type ReplyTarget } from '../reply-insertion';
import { replyVariables } from '../reply-variables';
import type { Library, OpenPicker } from '../store';
import type { FeatureContext, FeatureFactory } from './feature';

/** *Reply with…*: choose a canned reply, see it as it will stand, and find it in X's composer. */
export const cannedReply: FeatureFactory = (context) => {
  const openPicker = pickerOpener(context);
  const onTweet = i18n.t('overlay.toolbar.reply');
  const onComposer = i18n.t('overlay.composer.reply');
  return {
    id: 'canned-reply',
    onTweet: (tweet) => ({
      button: {
        id: 'canned-reply',
        icon: 'reply',
        label: onTweet,
        opensDialog: true,
        press: (_gesture, anchor, host) =>
          openPicker({
            target: { kind: 'tweet', tweet },
            anchor,
            openedFrom: host,
            stayInside: false,
          }),
      },
    }),
    onComposer: (composer, show) => {
      if (composer.kind === 'direct-message') return;
      show({
        button: {
          id: 'canned-reply',
          icon: 'reply',
          label: onComposer,
          opensDialog: true,
          press: (_gesture, anchor, host) =>
            openPicker({
              target: { kind: 'composer', composer },
              anchor,
              openedFrom: host,
              stayInside: composer.kind === 'modal',
            }),
        },
      });
    },
  };
};

interface PickerRequest extends Pick<OpenPicker, 'anchor' | 'openedFrom' | 'stayInside'> {
  readonly target: ReplyTarget;
}

function pickerOpener(context: FeatureContext): (request: PickerRequest) => void {
  const { store, background, settings, page } = context;
  let openings = 0;
  /** The library as last read: shown at once the next time, while it is read again. */
  let known: readonly CannedReply[] | null = null;

  const isOpen = (id: number): boolean => store.getState().picker?.id === id;
  const show = (id: number, library: Library): void => {
    store.setState(({ picker }) => (picker?.id === id ? { picker: { ...picker, library } } : {}));
  };
  const load = async (id: number): Promise<void> => {
    const read = await background.listCannedReplies();
    if (read.ok) {
      known = read.value.filter((reply) => reply.channel !== 'direct-message');
      show(id, { state: 'ready', replies: known });
    } else if (known === null) {
      show(id, { state: 'failed', error: read.error });
    }
  };

  return ({ target, ...place }) => {
    const open = store.getState().picker;
    open?.close(open.anchor === place.anchor);
    if (open?.anchor === place.anchor) return;

    const id = openings++;
    const customer = customerOf(context, target);
    const row = target.kind === 'tweet' ? target.tweet.signal : target.composer.signal;
    const ended = new AbortController();
    const close = (returnFocus: boolean): void => {
      ended.abort();
      if (isOpen(id)) store.setState({ picker: null });
      if (returnFocus) place.anchor.focus();
    };
    row.addEventListener('abort', () => close(false), { signal: ended.signal });

    const picker: OpenPicker = {
      ...place,
      id,
      situation: {
        variables: replyVariables(customer, settings(), page.account),
        language: customer?.language ?? null,
        fallbackLanguages: settings().fallbackLanguages,
      },
      library: known === null ? { state: 'loading' } : { state: 'ready', replies: known },
      retry: () => {
        show(id, { state: 'loading' });
        void load(id);
      },
      choose: (reply, text, gesture) => {
        close(false);
        void insertReply(context, target, text, gesture).then((inserted) => {
          // A use that could not be counted is no loss to the agent: it only orders the list.
          if (inserted) void background.countCannedReplyUse({ id: reply.id, at: context.now() });
        });
      },
      openSettings: () => {
        void background.openSettings().then((opened) => {
          if (!opened.ok) store.setState({ notice: { kind: 'settings-not-opened' } });
        });
      },
      close,
    };
    store.setState({ picker });
    void load(id);
  };
}

function customerOf(context: FeatureContext, target: ReplyTarget): Tweet | null {
  if (target.kind === 'tweet') return target.tweet.tweet;
  const { answers } = target.composer;
  return answers === null ? null : (context.tweets.live(answers)?.tweet ?? null);
}
