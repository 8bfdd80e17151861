import type { CannedReply } from './canned-reply';

/** Orders of the library: by name, or with the most used, last used or last changed first. */
export const REPLY_ORDERS = ['name', 'most-used', 'last-used', 'changed'] as const;
export type ReplyOrder = (typeof REPLY_ORDERS)[number];

/** The replies in that order, as people of the given language sort names; equal ones by name. */
export function sortReplies(
  replies: readonly CannedReply[],
  order: ReplyOrder,
  language: string,
): readonly CannedReply[] {
  // One collator for all: making one is the expensive part.
  const collator = new Intl.Collator(language, { numeric: true });
  return replies.toSorted(
    (one, other) => rank(other, order) - rank(one, order) || collator.compare(one.name, other.name),
  );
}

function rank(reply: CannedReply, order: ReplyOrder): number {
  switch (order) {
    case 'name':
      return 0;
    case 'most-used':
      return reply.useCount;
    case 'last-used':
      return reply.lastUsedAt ?? 0;
    case 'changed':
      return reply.changedAt;
  }
}
