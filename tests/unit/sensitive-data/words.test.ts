import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endingIn, wholeWords, wholeWordsBackwards } from '@/domain/sensitive-data/words';

/** Few letters, so that words begin, end and go on alike. */
const word = fc.stringMatching(/^[ab]{1,4}$/);
const part = fc.oneof(
  word,
  word.map((letters) => `${letters}?`),
  fc.tuple(word, word).map(([one, other]) => `(${one}|${other})`),
  fc.tuple(word, word).map(([one, other]) => `(${one}(${other})?|${other})?`),
);
const phrase = fc
  .array(part, { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(''))
  .filter((source) => !new RegExp(`^(?:${source})$`).test(''));
const phrases = fc.array(phrase, { minLength: 1, maxLength: 6 });
const text = fc.stringMatching(/^[ab]{1,8}$/);

describe('the tree of words', () => {
  it('holds the words of the lists, and no others', () => {
    fc.assert(
      fc.property(phrases, text, (lists, candidate) => {
        const isListed = new RegExp(`^(?:${lists.join('|')})$`).test(candidate);
        expect(wholeWords(lists).test(` ${candidate}.`)).toBe(isListed);
        expect(endingIn(wholeWordsBackwards(lists)).test(`x ${candidate}`)).toBe(isListed);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['order', 'my order!'],
    ['orders', 'my orders!'],
    ['order number', 'my order number 5'],
  ])('finds "%s" as a whole', (expected, written) => {
    const [match] = wholeWords(['order(s| number)?|ordinary']).exec(written) ?? [];
    expect(match).toBe(` ${expected}`);
  });

  it.each(['border', 'reorder', 'ordered', '1order'])('sees no word in "%s"', (written) => {
    expect(wholeWords(['order(s| number)?']).test(written)).toBe(false);
  });
});
