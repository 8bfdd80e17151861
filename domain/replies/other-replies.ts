import type { CannedReply } from './canned-reply';
import { createNearDuplicateSearch } from './near-duplicates';

export interface OtherReplies {
  /** The library without what says nearly the same as the draft. */
  readonly replies: readonly CannedReply[];
  /** What to search for among them: the first tag of the reply the draft came from, where others have it too; else nothing. */
  readonly query: string;
}

/** What may be said instead of a draft that repeats itself. */
export function otherReplies(library: readonly CannedReply[], draft: string): OtherReplies {
  const words = longestWords(draft);
  const texts = library.flatMap((item) =>
    Object.values(item.bodies)
      .filter((text) => sharesWords(text, words))
      .map((text) => ({ item, text })),
  );
  const near = createNearDuplicateSearch(texts)(draft).map(({ item }) => item);
  const replies = library.filter((reply) => !near.includes(reply));
  const tag = near[0]?.tags[0];
  const isShared = tag !== undefined && replies.some(({ tags }) => tags.includes(tag));
  // A filter of the search ends at a space.
  return { replies, query: isShared ? `tag:${tag.split(' ', 1)[0] ?? ''} ` : '' };
}

/** Comparing takes long for a whole library; what says nearly the same shares nearly all words, so also most of these. */
const LOOKED_FOR = 5;
const SHARED = 2;

function longestWords(draft: string): readonly string[] {
  const words = new Set(draft.toLowerCase().match(/\p{L}+/gu));
  return [...words].sort((one, other) => other.length - one.length).slice(0, LOOKED_FOR);
}

function sharesWords(text: string, words: readonly string[]): boolean {
  const plain = text.toLowerCase();
  return words.filter((word) => plain.includes(word)).length >= Math.min(SHARED, words.length);
}
