import { privateLink } from '@/domain/private-channel';
import { customerFirstName } from '@/domain/replies/customer-name';
import type { ReplyVariables } from '@/domain/replies/render-reply';
import type { Tweet } from '@/domain/tweet';
import type { Settings } from '@/storage/settings';
import type { SignedInAccount } from './page/x-page';

/** What a reply's placeholders stand for; `tweet` is the customer's, or null for a new post. */
export function replyVariables(
  tweet: Tweet | null,
  settings: Settings,
  account: SignedInAccount | null,
): ReplyVariables {
  return {
    customer: {
      first_name: tweet === null ? null : customerFirstName(tweet.authorName),
      handle: tweet?.authorHandle ?? '',
    },
    agent: {
      first_name: settings.agentFirstName || null,
      signature: settings.agentSignature || null,
    },
    brand: {
      name: settings.brandName || null,
      dm_link: privateLink(settings.privateChannel, account?.id ?? null),
    },
  };
}
