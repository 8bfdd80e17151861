import { i18n } from '#i18n';
import type { TrustedGesture, TweetHandle } from '../page/x-page';
import { privateInvitation } from '../private-invitation';
import { insertReply } from '../reply-insertion';
import type { FeatureFactory } from './feature';

/**
 * *Invite to DM*: a public answer in the customer's language that ends with the link which opens a message to the
 * brand. The customer writes the first message; Reply Desk never opens one.
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

  const label = i18n.t('overlay.toolbar.invite');
  return {
    id: 'dm-invitation',
    onTweet: (tweet) => ({
      button: {
        id: 'dm-invitation',
        icon: 'invite',
        label,
        opens: null,
        press: (gesture) => invite(tweet, gesture),
      },
    }),
  };
};
