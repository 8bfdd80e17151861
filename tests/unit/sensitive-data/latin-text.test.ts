import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from '@/domain/sensitive-data';
import { inLatin } from '@/domain/sensitive-data/latin-text';

const options = { language: null, ignore: [] };

describe('a text in Latin-1', () => {
  it.each([
    ['full-width letters and signs', 'ＡＢ１２：３', 'AB12:3'],
    ['digits of other scripts', '٠١٢ ४५ ৯', '012 45 9'],
    ['bold digits, of two halves each', '𝟎𝟏 𝟮𝟯', '01 23'],
    ['digits beyond the basic plane', '🯱🯲', '12'],
    ['bold letters', '𝐌𝐲 𝗽𝗶𝗻', 'My pin'],
    ['spaces, tabs, dashes', '1\u00A02\u20093\t4–5−6', '1 2 3 4-5-6'],
    ['quotation marks and bullets', '“don’t” • „x‟', '"don\'t" · "x"'],
    ['currencies', '€5 ₹6 £7', '¤5 ¤6 £7'],
    ['letters with accents beyond it', 'Őz Şişli Łódź', 'Oz Sisli Þódz'],
    ['letters of other scripts', 'Дом дом', 'Þþþ þþþ'],
    ['scripts without spaces', '電話：09', 'ðð:09'],
    ['invisible characters', '4\u200B1\u00AD2\uFEFF', '412'],
    ['accents of their own', 'te\u0301le\u0301phone', 'telephone'],
    ['a digit on a key', '1️⃣', '1þ'],
    ['line separators', 'a\u2028b', 'a\nb'],
  ])('has the like of %s', (_what, written, expected) => {
    expect(inLatin(written).text).toBe(expected);
  });

  it('is as it was when there is nothing to rewrite', () => {
    const written = 'Où est ma commande n° 12 ? «Ici» – non';
    expect(inLatin(written.replace('–', '-'))).toEqual({
      text: written.replace('–', '-'),
      edits: [],
    });
  });

  it('has one sign for each half of an emoji and for what is invisible in it', () => {
    for (const emoji of ['❤️', '👩🏽‍🚀', '🤷‍♀️', '🙂…'])
      expect(inLatin(`a${emoji}b`)).toEqual({
        text: `a${'\x1C'.repeat(emoji.length)}b`,
        edits: [],
      });
  });

  it('keeps a bold digit right behind an emoji', () => {
    expect(inLatin('🙂𝟓').text).toBe('\x1C\x1C5');
  });

  it('is in Latin-1 whatever was written, and every edit has its place', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\uD835', '\uDFF0', '\uD83D', '❤️', '\u200D', '𝟓', 'ő', '\t'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const written = pieces.join('');
        const { text, edits } = inLatin(written);
        expect(text).toMatch(/^[\0-\xff]*$/);
        let grown = 0;
        let last = 0;
        for (const { start, end, written: place } of edits) {
          expect(start).toBe(place.start + grown);
          expect(place.start).toBeGreaterThanOrEqual(last);
          last = place.end;
          grown += end - start - (place.end - place.start);
        }
        expect(text).toHaveLength(written.length + grown);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is read the same in one piece and in several', () => {
    const written = '“my phone number is 0171 2345678” 🙂 '.repeat(300);
    const found = scan(written, options);
    expect(found).toHaveLength(300);
    for (const { start, end } of found) expect(written.slice(start, end)).toBe('0171 2345678');
  });
});

describe('data among characters beyond Latin-1', () => {
  it.each([
    ['mon nume\u0301ro de te\u0301le\u0301phone est le 0612345678', '0612345678'],
    ['電話0312345678へ', '0312345678'],
    ['Мой email: ivan@example.com', 'ivan@example.com'],
    ['🙂🤷‍♀️❤️ order number 123-4567 ❤️', '123-4567'],
    ['my “order number” is ‘48151623’', '48151623'],
  ])('is found at its place in "%s"', (written, value) => {
    const [finding] = scan(written, options);
    expect(finding && written.slice(finding.start, finding.end)).toBe(value);
  });

  it("is the brand's own by its letters, not by what stands in for them", () => {
    const ignore = ['пример.рф'];
    expect(scan('email: ivan@пример.рф', { language: null, ignore })).toEqual([]);
    expect(scan('email: ivan@прямер.рф', { language: null, ignore })).toHaveLength(1);
  });

  it.each(['PIN: ₹5000', 'password: 🔒🔒🔒', 'mot de passe :\n▶️ ici'])(
    'is not what stands in "%s"',
    (written) => {
      expect(scan(written, options)).toEqual([]);
    },
  );
});
