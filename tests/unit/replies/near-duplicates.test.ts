import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createNearDuplicateSearch,
  NEAR_DUPLICATE,
  shingles,
  similarity,
} from '@/domain/replies/near-duplicates';

const SORRY =
  'Hi {{ customer.first_name }}, we are sorry about this. That is not the experience we want you to have.';
const like = (one: string, other: string) => similarity(shingles(one), shingles(other));

describe('similarity', () => {
  it('is 1 for the same words, whatever the case, accents, punctuation and placeholders', () => {
    expect(
      like(SORRY, 'HI, we áre sorry about this! That is not the experience we want you to have'),
    ).toBe(1);
  });

  it('stays high when a word changes, and is low for another text', () => {
    expect(like(SORRY, SORRY.replace('experience', 'service'))).toBeGreaterThan(NEAR_DUPLICATE);
    expect(like(SORRY, 'Good news: this should be solved now. Could you check on your side?')).toBe(
      0,
    );
  });

  it('sees the order of words', () => {
    expect(like('one two three four', 'four three two one')).toBe(0);
  });

  it('holds for one word, and for none', () => {
    expect(like('Thanks!', 'thanks')).toBe(1);
    expect(like('{{ brand.name }}', '…')).toBe(0);
  });

  it('is symmetric, between 0 and 1, and 1 with itself', () => {
    const words = fc.array(fc.constantFrom('we', 'are', 'sorry', 'for', 'the', 'delay'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [one.join(' '), other.join(' ')];
        expect(like(a, b)).toBe(like(b, a));
        expect(like(a, b)).toBeGreaterThanOrEqual(0);
        expect(like(a, b)).toBeLessThanOrEqual(1);
        expect(like(a, a)).toBe(1);
      }),
    );
  });
});

describe('createNearDuplicateSearch', () => {
  it('finds what comparing with each one finds, most similar first', () => {
    const sentence = fc
      .array(fc.constantFrom('we', 'are', 'sorry', 'thanks', 'for', 'waiting'), { maxLength: 8 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(sentence), sentence, (texts, wanted) => {
        const search = createNearDuplicateSearch(
          texts.map((text, item) => ({ item, text })),
          0.3,
        );
        const expected = texts
          .map((text, item) => ({ item, similarity: like(text, wanted) }))
          .filter((near) => near.similarity >= 0.3);
        const found = search(wanted);
        expect([...found].sort((one, other) => one.item - other.item)).toEqual(expected);
        expect(found.map((near) => near.similarity)).toEqual(
          found.map((near) => near.similarity).toSorted((one, other) => other - one),
        );
      }),
    );
  });
});
