import { i18n } from '#i18n';
import type { ComposerHandle, TweetHandle } from '../page/x-page';
import { pickerOpener, type PickerRequest } from '../picker-opener';
import { barHostOf, type OverlayHost } from '../store';
import type { FeatureContext, FeatureFactory } from './feature';

const BUTTON = 'canned-reply';

/**
 * *Reply with…*: choose a canned reply, see it as it will stand, and find it in X's composer. The picker opens from a
 * tweet's toolbar, from a composer's bar, by what the agent types in a composer, and by the extension's own key.
 */
export const cannedReply: FeatureFactory = (context) => {
  const openPicker = pickerOpener(context);
  const onTweet = i18n.t('overlay.toolbar.reply');
  const onComposer = i18n.t('overlay.composer.reply');
  context.onOpenPickerKey(() => {
    const { picker } = context.store.getState();
    if (picker !== null) {
      picker.close(true);
      return;
    }
    const request = atKeyboard(context);
    if (request === null) context.store.setState({ notice: { kind: 'nothing-focused' } });
    else openPicker(request);
  });
  return {
    id: 'canned-reply',
    onTweet: (tweet) => ({
      button: {
        id: BUTTON,
        icon: 'reply',
        label: onTweet,
        opens: 'picker',
        press: (_gesture, anchor, host) => openPicker({ ...forTweet(tweet, host), anchor }),
      },
    }),
    onComposer: (composer, show) => {
      show({
        button: {
          id: BUTTON,
          icon: 'reply',
          label: onComposer,
          opens: 'picker',
          press: (_gesture, anchor, host) => openPicker({ ...forComposer(composer, host), anchor }),
        },
      });
      const trigger = () => context.settings().pickerTrigger;
      composer.onTrigger(trigger, (typed) => {
        const host = barHostOf(context.store.getState(), composer);
        if (host === null) return;
        openPicker({
          ...forComposer(composer, host),
          typed,
          query: typed.slice(trigger().length),
          refocus: () => composer.focus(),
        });
      });
    },
  };
};

/** Where the picker opens for what has the keyboard; null when nothing of ours stands there. */
function atKeyboard(context: FeatureContext): PickerRequest | null {
  const focused = context.page.focused();
  if (focused?.kind === 'composer') {
    const { composer } = focused;
    const host = barHostOf(context.store.getState(), composer);
    return host && { ...forComposer(composer, host), refocus: () => composer.focus() };
  }
  if (focused?.kind === 'tweet') {
    const { tweet, refocus } = focused;
    const host = toolbarOf(context, tweet);
    return host && { ...forTweet(tweet, host), refocus };
  }
  return null;
}

function forTweet(tweet: TweetHandle, host: OverlayHost): PickerRequest {
  const target = { kind: 'tweet', tweet } as const;
  return { target, anchor: host.element, openedFrom: host, button: BUTTON, stayInside: false };
}

function forComposer(composer: ComposerHandle, host: OverlayHost): PickerRequest {
  const target = { kind: 'composer', composer } as const;
  const stayInside = composer.kind === 'modal';
  return { target, anchor: host.element, openedFrom: host, button: BUTTON, stayInside };
}

function toolbarOf({ store }: FeatureContext, { tweet }: TweetHandle): OverlayHost | null {
  const toolbars = [...store.getState().toolbars.values()];
  return toolbars.find(({ tweetId }) => tweetId === tweet.id)?.host ?? null;
}
