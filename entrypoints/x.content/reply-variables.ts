import { privateLink } from '@/domain/private-channel';
import { customerFirstName } from '@/domain/replies/customer-name';
import type { ReplyVariables } from '@/domain/replies/render-reply';
import type { Tweet } from '@/domain/tweet';
import type { Settings } from '@/storage/settings';
import type { SignedInAccount } from './page/x-page';

/** Who a reply goes to: a tweet's author, or whom a chat is with, as far as X shows it. */
export type ReplyCustomer = Pick<Tweet, 'authorName' | 'authorHandle'>;

/** What a reply's placeholders stand for; `customer` is null for a new post. */
export function replyVariables(
  customer: ReplyCustomer | null,
  settings: Settings,
  account: SignedInAccount | null,
): ReplyVariables {
  return {
    customer: {
      first_name: customer === null ? null : customerFirstName(customer.authorName),
      handle: customer?.authorHandle ?? '',
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
