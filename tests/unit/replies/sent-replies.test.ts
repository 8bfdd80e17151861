import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicateOf, keptTraces, MOST_TRACES, traceOf } from '@/domain/replies/sent-replies';
import { forgetSentReplies, readSentReplies, writeSentReplies } from '@/storage/sent-replies';
import { storage } from '#imports';

const DAY = 24 * 60 * 60_000;
const NOW = Date.UTC(2026, 10, 20, 9);
const ID = '2124585105679080240';
const words = fc.array(fc.constantFrom('we', 'are', 'sorry', 'parcel', 'late', 'now', 'ana'), {
  minLength: 6,
  maxLength: 30,
});

describe('traces of posted replies', () => {
  it('hold numbers and no word of the text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80 }), (text) => {
        const { shingles, ...rest } = traceOf(ID, NOW, text);
        expect(rest).toEqual({ tweetId: ID, at: NOW });
        expect(shingles.every((hash) => Number.isInteger(hash))).toBe(true);
      }),
    );
  });

  it('hold nothing of the personal data in it, which could be guessed back', () => {
    const of = (text: string) => traceOf(ID, NOW, text).shingles;
    const [one, other] = ['07700 900123', '07700 900456'].map((phone) =>
      of(`Please call us on ${phone}, we are here until six.`),
    );
    expect(one).toEqual(other);
    expect(one).toEqual(of('Please call us on •••, we are here until six.'));
  });

  it('are kept for their days, the newest fifty', () => {
    const moments = fc.array(fc.integer({ min: NOW - 40 * DAY, max: NOW }), { maxLength: 80 });
    fc.assert(
      fc.property(moments, fc.constantFrom(0, 1, 7, 30), (all, days) => {
        const kept = keptTraces(
          all.map((at) => traceOf(ID, at, 'x')),
          NOW,
          days,
        ).map(({ at }) => at);
        const young = all.filter((at) => at > NOW - days * DAY).sort((a, b) => a - b);
        expect(kept).toEqual(young.slice(-MOST_TRACES));
      }),
    );
  });

  it('find a text again that was posted, and the most similar of several', () => {
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        fc.pre(traceOf(ID, NOW, text).shingles.length >= 5);
        const other = traceOf('1', NOW, `${text} and something else that is new here`);
        expect(duplicateOf([other, traceOf(ID, NOW, text)], text.toUpperCase())?.tweetId).toBe(ID);
      }),
    );
  });

  it('find nothing for other words', () => {
    const trace = traceOf(ID, NOW, 'Hi Ana, we are sorry that your parcel is late today.');
    expect(
      duplicateOf([trace], 'Hi Ana, thank you so much for telling our driver about it.'),
    ).toBeNull();
  });

  it('are read back from the browser’s storage, without what is broken, and forgotten', async () => {
    const trace = traceOf(ID, NOW, 'we are sorry that it is late');
    await writeSentReplies([trace]);
    expect(await readSentReplies()).toEqual([trace]);
    await storage.setItem('local:sent-replies', [
      trace,
      { ...trace, tweetId: 'x' },
      7,
      { at: NOW },
    ]);
    expect(await readSentReplies()).toEqual([trace]);
    await storage.setItem('local:sent-replies', 'broken');
    expect(await readSentReplies()).toEqual([]);
    await writeSentReplies([trace]);
    await forgetSentReplies();
    expect(await readSentReplies()).toEqual([]);
  });
});
