import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan, WARN_FROM, type ScanOptions } from '@/domain/sensitive-data';
import { inLatin } from '@/domain/sensitive-data/latin-text';

const OPTIONS: ScanOptions = { language: null, ignore: [] };

function foundIn(written: string, options = OPTIONS): readonly string[] {
  return scan(written, options)
    .filter(({ confidence }) => confidence >= WARN_FROM)
    .map(({ kind, start, end }) => `${kind} ${written.slice(start, end)}`);
}

function askedIn(written: string): readonly string[] {
  return scan(written, { ...OPTIONS, direction: 'outgoing' })
    .filter(({ asked }) => asked)
    .map(({ kind }) => kind);
}

describe('a text in Latin-1', () => {
  it.each([
    ['full-width letters and signs', 'ＡＢ１２：３', 'AB12:3'],
    ['digits of other scripts', '٠١٢ ४५ ৯ ႐႓', '012 45 9 03'],
    ['digits that are surrogate pairs', '𝟎𝟏 𝟮𝟯 🯱🯲 𑛚𑛣', '01 23 12 09'],
    ['digits on keys', '1️⃣2️⃣', '12'],
    ['bold letters', '𝐌𝐲 𝗽𝗶𝗻', 'My pin'],
    ['spaces, tabs, dashes', '1\u00A02\u20093\t4–5−6', '1 2 3 4-5-6'],
    ['quotation marks and bullets', '“don’t” ‹a› • „x‟ 6′', '"don\'t" "a" · "x" 6\''],
    ['currencies', '€5 ₹6 £7', '¤5 ¤6 £7'],
    ['letters with accents beyond it', 'Őz Şişli Łódź HAUPTSTRAẞE', 'Oz Sisli Þódz HAUPTSTRAßE'],
    ['letters of other scripts', 'Дом дом', 'Þþþ þþþ'],
    ['letters that are surrogate pairs', '𐍈a', 'þþa'],
    ['scripts without spaces', '電話：09', 'µµ:09'],
    ['invisible characters', '4\u200B1\u00AD2\uFEFF3\u{E0034}', '4123'],
    ['combining accents', 'te\u0301le\u0301phone', 'telephone'],
    ['line separators', 'a\u2028b', 'a\nb'],
    ['pictures, which end a sentence', 'a…b☎c🙂d', 'a\x1Cb\x1Cc\x1C\x1Cd'],
    ['pictures of several characters', '❤️ 👩🏽‍🚀', '\x1C \x1C\x1C\x1C\x1C\x1C\x1C'],
    ['other signs and marks', '™ → ≠ № ① ก่', '¬ ¬ ¬ ¬ ¬ þ¬'],
    ['halves without the other one', 'a\uD835b\uDFF0c\uD83Dd', 'a\x1Cb\x1Cc\x1Cd'],
  ])('has a stand-in for %s', (_what, written, expected) => {
    expect(inLatin(written).text).toBe(expected);
  });

  it('is as it was when there is nothing to rewrite', () => {
    const written = 'Où est ma commande n° 12 ? «Ici» - non, £5';
    expect(inLatin(written).text).toBe(written);
  });

  it('is in Latin-1 whatever was written, and every character has its place', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\uD835', '\uDFF0', '\uD83D', '❤️', '\u200D', '𝟓', 'ő', '\t'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const written = pieces.join('');
        const { text, toWritten } = inLatin(written);
        expect(text).toMatch(/^[\0-\xff]*$/);
        let last = 0;
        for (let at = 0; at < text.length; at++) {
          const { start, end } = toWritten({ start: at, end: at + 1 });
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(written.length);
          const character = written.slice(start, end);
          // Half of a pair that stays two characters is nothing for itself.
          const isHalf = /^\p{Cs}$/u.test(character);
          expect(isHalf || inLatin(character).text).toBe(isHalf || text.charAt(at));
          last = end;
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps every place in a text of several pieces', () => {
    const line = '“my phone number is 0171 2345678” 🙂\u200B ';
    const written = line.repeat(300);
    const places = scan(written, OPTIONS).map(({ start, end }) => [start, end]);
    const first = line.indexOf('0171');
    expect(places).toEqual(
      Array.from({ length: 300 }, (_, index) => {
        const start = index * line.length + first;
        return [start, start + 12];
      }),
    );
  });
});

describe('data among characters beyond Latin-1', () => {
  it.each([
    ['mon nume\u0301ro de te\u0301le\u0301phone est le 0612345678', 'PHONE 0612345678'],
    ['電話0312345678へ', 'PHONE 0312345678'],
    ['0️⃣1️⃣7️⃣1️⃣ 2345678', 'PHONE 0️⃣1️⃣7️⃣1️⃣ 2345678'],
    ['Мой email: ivan@example.com', 'EMAIL ivan@example.com'],
    ['🙂🤷‍♀️❤️ order number 123-4567 ❤️', 'ORDER 123-4567'],
    ['my “order number” is ‘48151623’', 'ORDER 48151623'],
    ['password: r🌻sebud1🌻', 'CREDENTIAL r🌻sebud1🌻'],
    ['ich wohne Hauptstraẞe 5', 'ADDRESS Hauptstraẞe 5'],
    ['住所12 Rose Street東京', 'ADDRESS 12 Rose Street'],
    ['เลขที่4111111111111111', 'CARD 4111111111111111'],
    ['①0171 2345678', 'PHONE 0171 2345678'],
    ['password: 🔑Garden#44', 'CREDENTIAL 🔑Garden#44'],
    ['login 🙂 pass: Garden#44', 'CREDENTIAL Garden#44'],
    ['l’adresse d’ana@example.com', 'EMAIL ana@example.com'],
  ])('is found at its place in "%s"', (written, expected) => {
    expect(foundIn(written)).toEqual([expected]);
  });

  it('does not end within an emoji', () => {
    expect(foundIn('username X-7711882📞password: r0sebud!')).toEqual([
      'CREDENTIAL X-7711882',
      'CREDENTIAL r0sebud!',
    ]);
  });

  it.each([
    'order 12345678 ₹',
    'order ₹ 12345678',
    '06 12 34 56 78 €',
    'total 030 1234567 €',
    'password: 🔒🔒🔒',
    'login: 🙂🙂 password: 🔒🔒',
    'password ≠ username',
    'mot de passe :\n▶️ ici',
  ])('is not what stands in "%s"', (written) => {
    expect(foundIn(written)).toEqual([]);
  });

  it.each([
    'Please send us your Rewards™ name and order number so that we can help',
    'Could you tell us (App → Profile) your order number so we can look?',
  ])('is asked for across signs that end no sentence: "%s"', (written) => {
    expect(askedIn(written)).toEqual(['ORDER']);
  });

  it('is asked for before however many emoji', () => {
    expect(askedIn(`Please send your order number ${'🙂'.repeat(200)}`)).toEqual(['ORDER']);
  });

  it("is the brand's own by its letters, not by what stands in for them", () => {
    const options = { ...OPTIONS, ignore: ['пример.рф', 'osi.example', '0800 1234567'] };
    expect(foundIn('email: ivan@пример.рф, call ０８００１２３４５６７', options)).toEqual([]);
    expect(foundIn('email: ivan@прямер.рф', options)).toEqual(['EMAIL ivan@прямер.рф']);
    expect(foundIn('call ٠٣٠ 1234567', options)).toEqual(['PHONE ٠٣٠ 1234567']);
    expect(foundIn('email: ivan@ősi.example', options)).toEqual(['EMAIL ivan@ősi.example']);
  });

  it("is a company's where the text names it with the same letters", () => {
    const options: ScanOptions = { ...OPTIONS, direction: 'incoming' };
    for (const address of [
      'ana@budapestő.example',
      'łukasz@lumen.example',
      'メールtaro@lumen.example',
    ])
      expect(foundIn(`write to ${address}`, options)).toEqual([`EMAIL ${address}`]);
    expect(foundIn('Dvořákova: xy87@dvořák.example', options)).toEqual([]);
  });
});
