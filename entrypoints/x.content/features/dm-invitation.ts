import { i18n } from '#i18n';
import type { TweetId } from '@/domain/tweet';
import { answeredAlready } from '../answered-already';
import type { TrustedGesture, TweetHandle } from '../page/x-page';
import { privateInvitation } from '../private-invitation';
import { insertReply } from '../reply-insertion';
import { rowOf, type OverlayHost } from '../store';
import type { FeatureFactory } from './feature';

/**
 * *Invite to DM*: a public answer in the customer's language that ends with the link which opens a message to the
 * brand. The customer writes the first message; Reply Desk never opens one. Where the brand has answered already, the first
 * press says so, and a second one inserts.
 */
export const directMessageInvitation: FeatureFactory = (context) => {
  const invite = (tweet: TweetHandle, gesture: TrustedGesture): void => {
    const invitation = privateInvitation(context, tweet.tweet);
    if (invitation.ok) {
      const { text, note } = invitation.value;
      void insertReply(context, { kind: 'tweet', tweet }, text, gesture, { note });
    } else {
      context.store.setState({ notice: invitation.error });
    }
  };

  /** The newest answer of the brand that was told of, by the tweet: the agent who presses again means it. */
  const told = new Map<TweetId, number>();
  const press = (
    handle: TweetHandle,
    gesture: TrustedGesture,
    anchor: HTMLElement,
    host: OverlayHost,
  ): void => {
    const { id } = handle.tweet;
    const answered = answeredAlready(context, id);
    if (answered === null || told.get(id) === answered.postedAt) {
      context.store.setState({ details: null });
      invite(handle, gesture);
      return;
    }
    told.set(id, answered.postedAt);
    const row = rowOf(context.store.getState(), host);
    if (row !== null)
      context.store.setState({ details: { row, anchor, item: 'dm-invitation', answered } });
  };

  const label = i18n.t('overlay.toolbar.invite');
  return {
    id: 'dm-invitation',
    onTweet: (tweet) => ({
      button: {
        id: 'dm-invitation',
        icon: 'invite',
        label,
        opens: null,
        press: (gesture, anchor, host) => press(tweet, gesture, anchor, host),
      },
    }),
  };
};
