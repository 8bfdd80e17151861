import { i18n } from '#i18n';
import { invitationFor } from '@/domain/direct-message-invitation';
import type { TrustedGesture, TweetHandle } from '../page/x-page';
import { insertReply } from '../reply-insertion';
import { replyVariables } from '../reply-variables';
import type { FeatureFactory } from './feature';

/**
 * *Invite to DM*: a public answer in the customer's language that ends with the link which opens a message to the
 * brand. The customer writes the first message; Reply Desk never opens one.
 */
export const directMessageInvitation: FeatureFactory = (context) => {
  const { page, store, settings } = context;

  const invite = (tweet: TweetHandle, gesture: TrustedGesture): void => {
    const invitation = invitationFor(
      tweet.tweet.language,
      settings().fallbackLanguages,
      replyVariables(tweet.tweet, settings(), page.account),
    );
    if (invitation.ok) {
      void insertReply(context, { kind: 'tweet', tweet }, invitation.value, gesture);
    } else {
      // The link is all that can be missing: it needs the account's number; a handle does not work in it.
      store.setState({ notice: { kind: 'account-id-missing' } });
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
        opensDialog: false,
        press: (gesture) => invite(tweet, gesture),
      },
    }),
  };
};
