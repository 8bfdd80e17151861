import type { CannedReply } from './canned-reply';

/** Finds replies in one list; ask {@link createReplySearch} for it. */
export type ReplySearch = (query: string) => readonly CannedReply[];

/** The texts of a reply, folded once: words between single spaces, with one space before and after. */
interface IndexedReply {
  readonly reply: CannedReply;
  readonly shortcut: string;
  readonly name: string;
  readonly tags: string;
  readonly body: string;
}

/** Costs: the field first, then how the word matches. In-order letters come after every literal match. */
const FIELD_COST = { shortcut: 0, name: 10, tags: 20, body: 30 } as const;
const MATCH_COST = { whole: 0, prefix: 1, wordStart: 2, substring: 3 } as const;
const LETTERS_COST = { shortcut: 40, name: 41 } as const;

/**
 * Prepares a list for many queries, as while the agent types: folding accents and case is the expensive part.
 * The search itself stays under 5 ms for 2,000 replies (docs/decisions/reply-search.md).
 */
export function createReplySearch(replies: readonly CannedReply[]): ReplySearch {
  const indexed = [...replies].sort(byHabit).map(indexReply);
  return (query) => {
    const words = fold(query).split(' ').filter(Boolean);
    return indexed
      .map((entry) => ({ reply: entry.reply, cost: costOfAll(entry, words) }))
      .filter(({ cost }) => Number.isFinite(cost))
      .sort((one, other) => one.cost - other.cost)
      .map(({ reply }) => reply);
  };
}

/**
 * Replies that contain every word of the query, best first: shortcut before name before tag before body, and in each
 * the start before a word's start before any other place; letters in order find shortcuts and names. Case and accents
 * do not count. Equal ones, and all of them for an empty query: favourites, last used, then by name.
 */
export function searchReplies(
  replies: readonly CannedReply[],
  query: string,
): readonly CannedReply[] {
  return createReplySearch(replies)(query);
}

function indexReply(reply: CannedReply): IndexedReply {
  return {
    reply,
    shortcut: fold(reply.shortcut ?? ''),
    name: fold(reply.name),
    tags: fold(reply.tags.join(' ')),
    body: fold(Object.values(reply.bodies).join(' ')),
  };
}

const LETTERS_OF_THEIR_OWN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

function fold(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđı]/g, (letter) => LETTERS_OF_THEIR_OWN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' ? '' : ` ${words} `;
}

function costOfAll(entry: IndexedReply, words: readonly string[]): number {
  let total = 0;
  for (const word of words) {
    total += costOf(entry, word);
    if (total === Infinity) break;
  }
  return total;
}

function costOf(entry: IndexedReply, word: string): number {
  for (const field of ['shortcut', 'name', 'tags', 'body'] as const) {
    const match = literalMatch(entry[field], word);
    if (match !== null) return FIELD_COST[field] + MATCH_COST[match];
  }
  if (hasLettersInOrder(entry.shortcut, word)) return LETTERS_COST.shortcut;
  if (hasLettersInOrder(entry.name, word)) return LETTERS_COST.name;
  return Infinity;
}

function literalMatch(text: string, word: string): keyof typeof MATCH_COST | null {
  if (!text.includes(word)) return null;
  if (text === ` ${word} `) return 'whole';
  if (text.startsWith(word, 1)) return 'prefix';
  return text.includes(` ${word}`) ? 'wordStart' : 'substring';
}

function hasLettersInOrder(text: string, word: string): boolean {
  let from = 0;
  for (const letter of word) {
    const at = text.indexOf(letter, from);
    if (at === -1) return false;
    from = at + letter.length;
  }
  return true;
}

function byHabit(one: CannedReply, other: CannedReply): number {
  return (
    Number(other.favourite) - Number(one.favourite) ||
    (other.lastUsedAt ?? 0) - (one.lastUsedAt ?? 0) ||
    compareText(fold(one.name), fold(other.name)) ||
    compareText(one.id, other.id)
  );
}

/** By code unit: the same order on every machine, whatever its language. */
function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
