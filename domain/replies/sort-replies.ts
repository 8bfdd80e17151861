import type { CannedReply } from './canned-reply';
import type { ReplyEffect } from './reply-effect';

/**
 * Orders of the library: by name, or first the most used, last used, last changed, the one that most customers thanked
 * for, the one after which most came to direct messages, the one that was most often changed before it was posted.
 */
export const REPLY_ORDERS = [
  'name',
  'most-used',
  'last-used',
  'changed',
  'most-thanked',
  'most-came',
  'most-edited',
] as const;
export type ReplyOrder = (typeof REPLY_ORDERS)[number];

/** The replies in that order, as people of the given language sort names; equal ones by name. */
export function sortReplies(
  replies: readonly CannedReply[],
  order: ReplyOrder,
  language: string,
  effects: ReadonlyMap<string, ReplyEffect>,
): readonly CannedReply[] {
  // One collator for all: making one is the expensive part.
  const collator = new Intl.Collator(language, { numeric: true });
  const rankOf = (reply: CannedReply) => rank(reply, order, effects.get(reply.id));
  return replies.toSorted(
    (one, other) => rankOf(other) - rankOf(one) || collator.compare(one.name, other.name),
  );
}

function rank(reply: CannedReply, order: ReplyOrder, effect: ReplyEffect | undefined): number {
  switch (order) {
    case 'name':
      return 0;
    case 'most-used':
      return reply.useCount;
    case 'last-used':
      return reply.lastUsedAt ?? 0;
    case 'changed':
      return reply.changedAt;
    case 'most-thanked':
      return effect?.thanked ?? 0;
    case 'most-came':
      return effect?.came ?? 0;
    case 'most-edited':
      return effect?.edited ?? 0;
  }
}
