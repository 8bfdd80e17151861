import { invitationFor } from '@/domain/direct-message-invitation';
import type { CustomerText } from '@/domain/replies/text-for-customer';
import { failure, type Result } from '@/domain/result';
import type { Tweet } from '@/domain/tweet';
import type { FeatureContext } from './features/feature';
import { replyVariables } from './reply-variables';
import type { Notice } from './store';

/** The invitation into the brand's private channel for the author of `tweet`, or the notice that says what is missing. */
export function privateInvitation(
  { page, settings }: Pick<FeatureContext, 'page' | 'settings'>,
  tweet: Tweet | null,
): Result<CustomerText, Notice> {
  const { fallbackLanguages, privateChannel } = settings();
  const invitation = invitationFor(
    tweet,
    fallbackLanguages,
    replyVariables(tweet, settings(), page.account),
    privateChannel.kind,
  );
  if (invitation.ok) return invitation;
  // The link is all that can be missing: X's needs the account's number; a handle does not work in it.
  return failure({
    kind: privateChannel.kind === 'direct-message' ? 'account-id-missing' : 'private-link-missing',
  });
}
