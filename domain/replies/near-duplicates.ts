/**
 * Texts that say nearly the same, by w-shingling: a text becomes the set of its runs of words, and two texts are as
 * similar as their sets overlap (Jaccard). Shingles are kept as hashes, so that a text can be compared long after it
 * is gone.
 */

/** Words in a shingle. Two: replies are short, and one changed word must not hide the rest. */
const SHINGLE_WORDS = 2;

/** From here on two replies are called nearly the same. */
export const NEAR_DUPLICATE = 0.6;

export interface Near<Item> {
  readonly item: Item;
  /** 0 (nothing in common) to 1 (the same words in the same order). */
  readonly similarity: number;
}

/** Finds items whose text is near another text, most similar first. */
export type NearDuplicateSearch<Item> = (text: string) => readonly Near<Item>[];

/** The 32-bit hashes of a text's shingles. Case, accents, punctuation and placeholders do not count. */
export function shingles(text: string): ReadonlySet<number> {
  const words = wordsOf(text);
  if (words.length === 0) return new Set();
  const hashes = new Set<number>();
  for (let from = 0; from === 0 || from + SHINGLE_WORDS <= words.length; from += 1) {
    hashes.add(hash(words.slice(from, from + SHINGLE_WORDS).join(' ')));
  }
  return hashes;
}

/** How much of two sets of shingles is in both: 0 to 1. Texts without words are like nothing. */
export function similarity(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const shared = one.intersection(other).size;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

/**
 * Prepares many texts for being compared with one at a time, as while the agent types. An index from shingle to texts
 * touches only those that share one, so that 10,000 texts cost no more than a few.
 */
export function createNearDuplicateSearch<Item>(
  texts: readonly { readonly item: Item; readonly text: string }[],
  threshold = NEAR_DUPLICATE,
): NearDuplicateSearch<Item> {
  const entries = texts.map(({ item, text }) => ({ item, shingles: shingles(text) }));
  const byShingle = new Map<number, number[]>();
  entries.forEach((entry, index) => {
    for (const shingle of entry.shingles) {
      const holders = byShingle.get(shingle);
      if (holders === undefined) byShingle.set(shingle, [index]);
      else holders.push(index);
    }
  });

  return (text) => {
    const wanted = shingles(text);
    const shared = new Map<number, number>();
    for (const shingle of wanted) {
      for (const index of byShingle.get(shingle) ?? []) {
        shared.set(index, (shared.get(index) ?? 0) + 1);
      }
    }
    return [...shared]
      .flatMap(([index, count]) => {
        const entry = entries[index];
        if (entry === undefined) return [];
        return {
          item: entry.item,
          similarity: count / (wanted.size + entry.shingles.size - count),
        };
      })
      .filter((near) => near.similarity >= threshold)
      .sort((one, other) => other.similarity - one.similarity);
  };
}

/** Greetings by name and signatures come from placeholders and would make every reply alike. */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(/\{\{.*?\}\}|\{%.*?%\}/gs, ' ')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** FNV-1a, over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
