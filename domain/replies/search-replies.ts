import type { CannedReply } from './canned-reply';

/**
 * Replies of one list that contain every word of the query, best first: shortcut before name before tag before body, and
 * in each the start before a word's start before any other place; letters in order find shortcuts and names. Where
 * nothing is found, words of shortcut, name and tags with one letter too many, too few, swapped or wrong count too. Case
 * and accents do not count. `tag:` and `lang:` leave only replies with a tag, or a text in a language, that begins so.
 * Equal ones, and all of them for an empty query: favourites, last used, then by name.
 */
export type ReplySearch = (query: string) => readonly CannedReply[];

/** The texts of a reply, each folded once: words between single spaces, with one space before and after. */
class IndexedReply {
  readonly reply: CannedReply;
  readonly name: string;
  #shortcut: string | null = null;
  #tags: string | null = null;
  #body: string | null = null;
  #words: readonly string[] | null = null;

  constructor(reply: CannedReply) {
    this.reply = reply;
    this.name = fold(reply.name);
  }

  texts(): readonly string[] {
    return [this.shortcut, this.name, this.tags, this.body];
  }

  get shortcut(): string {
    return (this.#shortcut ??= fold(this.reply.shortcut ?? ''));
  }

  get tags(): string {
    return (this.#tags ??= fold(this.reply.tags.join(' ')));
  }

  /** Those of shortcut, name and tags. */
  get words(): readonly string[] {
    return (this.#words ??= `${this.shortcut}${this.name}${this.tags}`.split(' ').filter(Boolean));
  }

  get body(): string {
    return (this.#body ??= Object.values(this.reply.bodies).map(fold).join(''));
  }
}

/** Costs: the field first, then how the word matches. In-order letters come after every literal match. */
const FIELD_COST = { shortcut: 0, name: 10, tags: 20, body: 30 } as const;
const MATCH_COST = { whole: 0, prefix: 1, wordStart: 2, substring: 3 } as const;
const LETTERS_COST = { shortcut: 40, name: 41 } as const;
/** Typos are looked for only where nothing else is found. */
const TYPO_COST = 50;
/** In shorter words one other letter makes another word. */
const SHORTEST_TYPO = 4;

/** Kept as long as their replies: a list that is read again costs nothing for what did not change. */
const entries = new WeakMap<CannedReply, IndexedReply>();

function entryOf(reply: CannedReply): IndexedReply {
  const known = entries.get(reply);
  if (known !== undefined) return known;
  const entry = new IndexedReply(reply);
  entries.set(reply, entry);
  return entry;
}

/** Folds what a query may look at, before there is one. */
export function prepareForSearch(replies: readonly CannedReply[]): void {
  for (const entry of replies.map(entryOf)) entry.texts();
}

/**
 * Prepares a list for many queries, as while the agent types: folding accents and case is the expensive part. Names are
 * folded at once, for the order; the rest when a query first looks at it, for the picker opens without one.
 * The search itself stays under 5 ms for 2,000 replies (docs/decisions/reply-search.md).
 */
export function createReplySearch(replies: readonly CannedReply[]): ReplySearch {
  const indexed = replies.map(entryOf).sort(byHabit);
  const byDefault = indexed.map(({ reply }) => reply);
  return (query) => {
    const words = fold(query.replace(FILTERS, ' ')).split(' ').filter(Boolean);
    const filters = [...query.matchAll(FILTERS)].map(filterOf);
    if (words.length === 0 && filters.length === 0) return byDefault;
    const wanted = indexed.filter((entry) => filters.every((isWanted) => isWanted(entry)));
    const found = ranked(wanted, words, costOf);
    return found.length > 0 ? found : ranked(wanted, words, costWithTypos);
  };
}

type Cost = (entry: IndexedReply, word: string) => number;

function ranked(
  wanted: readonly IndexedReply[],
  words: readonly string[],
  cost: Cost,
): readonly CannedReply[] {
  return wanted
    .map((entry) => ({ reply: entry.reply, cost: costOfAll(entry, words, cost) }))
    .filter((found) => Number.isFinite(found.cost))
    .sort((one, other) => one.cost - other.cost)
    .map(({ reply }) => reply);
}

/** `tag:order` and `lang:de` in a query, anywhere between its words. */
const FILTERS = /(?<!\S)(tag|lang):(\S*)/giu;

function filterOf([, kind, value = '']: RegExpMatchArray): (entry: IndexedReply) => boolean {
  if (kind?.toLowerCase() === 'lang') {
    const wanted = value.toLowerCase();
    return ({ reply }) =>
      Object.keys(reply.bodies).some((tag) => tag.toLowerCase().startsWith(wanted));
  }
  const wanted = fold(value).trimEnd();
  return ({ tags }) => tags.includes(wanted);
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
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]+/g, '')
    .toLowerCase()
    .replace(/[ßæœøłđı]/g, (letter) => LETTERS_OF_THEIR_OWN[letter] ?? letter);
  // Without the tables of all the world's letters, which take most of the time, where no other letters stand.
  const words = LATIN.test(plain)
    ? plain.replace(/[^a-z\d]+/g, ' ').trim()
    : plain
        .replace(/\p{M}+/gu, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
  return words === '' ? '' : ` ${words} `;
}

/** Plain letters with the spaces and punctuation of Latin languages. */
const LATIN = /^[\0-\x7F\xA0-\xBF\u2010-\u2027\u202F\u20AC]*$/;

function costOfAll(entry: IndexedReply, words: readonly string[], cost: Cost): number {
  let total = 0;
  for (const word of words) {
    total += cost(entry, word);
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

function costWithTypos(entry: IndexedReply, word: string): number {
  const cost = costOf(entry, word);
  if (cost < Infinity || word.length < SHORTEST_TYPO) return cost;
  return entry.words.some((known) => beginsWithTypo(known, word)) ? TYPO_COST : Infinity;
}

/** True when `known` begins with `word` but for one letter that is wrong, missing, too many, or in the next one's place. */
function beginsWithTypo(known: string, word: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === known[at]) at += 1;
  // What nearly all words fail at, before anything is copied.
  const [letter, next] = [word[at], word[at + 1]];
  if (next !== known[at + 1] && next !== known[at] && letter !== known[at + 1]) return false;
  const rest = word.slice(at + 1);
  return (
    known.startsWith(rest, at + 1) ||
    known.startsWith(rest, at) ||
    known.startsWith(word.slice(at), at + 1) ||
    known.startsWith(`${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`, at)
  );
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

function byHabit(one: IndexedReply, other: IndexedReply): number {
  return (
    Number(other.reply.favourite) - Number(one.reply.favourite) ||
    (other.reply.lastUsedAt ?? 0) - (one.reply.lastUsedAt ?? 0) ||
    compareText(one.name, other.name) ||
    compareText(one.reply.id, other.reply.id)
  );
}

/** By code unit: the same order on every machine, whatever its language. */
function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
