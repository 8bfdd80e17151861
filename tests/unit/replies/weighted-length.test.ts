import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_WEIGHTED_LENGTH, weightedLength } from '@/domain/replies/weighted-length';

describe('weightedLength', () => {
  it.each([
    ['', 0],
    ['a'.repeat(280), MAX_WEIGHTED_LENGTH],
    ['日'.repeat(140), MAX_WEIGHTED_LENGTH],
    ['e\u0301', 1],
    ['Привет', 6],
    ['مرحبا', 5],
    ['สวัสดี', 6],
    ['한글', 4],
    ['…', 2],
    ['€', 2],
    ['™', 2],
    ['©', 1],
    ['“quoted” – ok', 13],
    ['a\nb', 3],
    ['a\r\nb', 4],
  ])('letters: %j is %i', (text, length) => {
    expect(weightedLength(text)).toBe(length);
  });

  it.each(['😀', '👨‍👩‍👧‍👦', '🇨🇶', '🇩🇪', '1️⃣', '❤️', '🐦‍🔥', '🧑‍🧑‍🧒', '👩🏽‍🤝‍👨🏾', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '©️', '☎'])(
    'the emoji %s is 2',
    (emoji) => {
      expect(weightedLength(emoji)).toBe(2);
      expect(weightedLength(`${emoji}${emoji}a`)).toBe(5);
    },
  );

  it.each([
    'x.com',
    'foo.ai',
    'foo.app',
    'foo.dev',
    'foo.zip',
    'X.COM/a',
    'https://x.com/messages/compose?recipient_id=1234567890123456789',
    'http://example.org',
    'https://example.org:8080/a?b=c&d=e#f',
    'https://münchen.example/straße',
    'https://example.org/Rose_(flower)',
    'www.example.co.uk/very/long/path/'.padEnd(200, 'x'),
  ])('the link %s is 23', (link) => {
    expect(weightedLength(link)).toBe(23);
    expect(weightedLength(`See ${link}.`)).toBe(28);
    expect(weightedLength(`(${link})`)).toBe(25);
    expect(weightedLength(`日${link}`)).toBe(25);
  });

  it.each([
    'ana@example.com',
    'ana.it@example.com',
    '@ana.com',
    '#ana.com',
    'Thanks.See you',
    'e.g. this',
    '3.14',
    'v1.2.3',
    'https://',
    'word.',
  ])('%s is no link', (text) => {
    expect(weightedLength(text)).toBe(text.length);
  });

  it('adds up over spaces', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom('x.com', 'https://example.org/a?b', '👩🏽‍🤝‍👨🏾', 'ana@example.com', '日本'),
    );
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(weightedLength(`${one} ${other}`)).toBe(
          weightedLength(one) + 1 + weightedLength(other),
        );
      }),
    );
  });

  it('is the same for every normal form, and never less than a quarter of an emoji-free text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(weightedLength(text.normalize('NFD'))).toBe(weightedLength(text));
        expect(weightedLength(text)).toBeGreaterThanOrEqual(text === '' ? 0 : 1);
      }),
    );
  });

  it.each(['a.', 'a-', '.com', 'https://', '(', 'a.com/(', '👨‍', '1.'])(
    'stays linear for hostile text (%s repeated)',
    (piece) => {
      const start = performance.now();
      weightedLength(piece.repeat(25_000 / piece.length));
      expect(performance.now() - start).toBeLessThan(1_500);
    },
  );
});
