import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact, scan, WARN_FROM, type Direction } from '@/domain/sensitive-data';
import { hostileTexts, LONGEST_POST } from '../../bench/sensitive-data/hostile-texts.ts';

/** What was found, as "KIND value". */
function found(text: string, ignore: readonly string[] = []): readonly string[] {
  return scan(text, { language: null, ignore })
    .filter(({ confidence }) => confidence >= WARN_FROM)
    .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

/** The quickest of some scans of a text of `length` characters. */
function milliseconds(
  piece: string,
  length: number,
  direction: Direction | null = null,
  end = '',
): number {
  const text = piece.repeat(Math.ceil(length / piece.length)) + end;
  const times = Array.from({ length: 4 }, () => {
    const start = performance.now();
    scan(text, { language: null, ignore: [], direction });
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('e-mail addresses', () => {
  it.each([
    ['write to ana.lopez@example.com, thanks', 'ana.lopez@example.com'],
    ['(ANA+shop@mail.example.co.uk)', 'ANA+shop@mail.example.co.uk'],
    ['mailto:ana@example.org.', 'ana@example.org'],
    ['jürgen@münchen.example', 'jürgen@münchen.example'],
    ['ana＠example．com', 'ana＠example．com'],
    ['ana@exam\u200Bple.com', 'ana@exam\u200Bple.com'],
    ['ana (at) example.com', 'ana (at) example.com'],
    ['ana [at] example [dot] org', 'ana [at] example [dot] org'],
    ['ana at example dot com', 'ana at example dot com'],
    ['ana arroba example punto es', 'ana arroba example punto es'],
    ['mein Postfach: ana klammeraffe example punkt de', 'ana klammeraffe example punkt de'],
    ['my email is ana at example.com', 'ana at example.com'],
    ['ana @gmail.com', 'ana @gmail.com'],
  ])('in %s', (text, value) => {
    expect(found(text)).toEqual([`EMAIL ${value}`]);
  });

  it.each([
    'ask @ana or @lumenparcel.',
    'thanks @example.com',
    'look at example.com',
    'we meet at noon. It is fine',
    'turned off at any point within the account',
    'https://example.com/@ana/profile',
    'https://example.com/?to=ana@example.com',
    'ana@example',
    'ana@example.c',
    '@@@@ @. a@b',
  ])('none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('card numbers', () => {
  it.each([
    '4111111111111111',
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '5555.5555.5555.4444',
    '2223003122003222',
    '3782 822463 10005',
    '3056 930902 5904',
    '6011000990139424',
    '４１１１ １１１１ １１１１ １１１１',
    '٤١١١ ١١١١ ١١١١ ١١١١',
    '4111\u200B1111\u200B1111\u200B1111',
    '4111\u00A01111\u00A01111\u00A01111',
    '𝟒𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏',
  ])('%s', (number) => {
    expect(found(`Hi 👋 ${number}, ok?`)).toEqual([`CARD ${number}`]);
  });

  it('one digit mistyped, when the text calls it a card', () => {
    expect(found('my card number is 4111 1111 1111 1112')).toHaveLength(1);
    expect(found('meine Kreditkarte 4111111111111112')).toHaveLength(1);
    expect(found('number 4111 1111 1111 1112')).toEqual([]);
  });

  it.each([
    '41111111111111111111',
    '9400 1000 0000 0000 0000 00',
    '1734567890123',
    '1860000000000000000',
    'order 4111111111111111',
    'Sendungsnummer 4111111111111111',
    'gift card 4111 1111 1111 1112',
    '#4111111111111111x',
    'https://example.com/4111111111111111',
    'example.com/t/4111111111111111',
    '0000000000000000',
    '2026-11-22 2026-11-23',
    'v4.1111.1111.1111.1111',
    'card ending in 1111, **** **** **** 1111',
  ])('none in %s', (text) => {
    expect(found(text).filter((value) => value.startsWith('CARD'))).toEqual([]);
  });
});

describe('IBANs', () => {
  it.each([
    'DE89370400440532013000',
    'DE89 3704 0044 0532 0130 00',
    'de89 3704 0044 0532 0130 00',
    'FR14-2004-1010-0505-0001-3M02-606',
    'IT60X0542811101000000123456',
    'ES91 2100 0418 4502 0005 1332',
    'NO9386011117947',
    'DE89\u00A03704\u00A00044\u00A00532\u00A00130\u00A000',
    'ＤＥ８９３７０４００４４０５３２０１３０００',
  ])('%s', (number) => {
    expect(found(`IBAN: ${number} bitte`)).toEqual([`IBAN ${number}`]);
  });

  it.each([
    'DE89370400440532013001',
    'DE8937040044053201300',
    'DE89 3704 0044 0532 0130 001',
    'XX89370400440532013000',
    'ADE89370400440532013000',
    'DE89 and so on and so forth until the end of it',
  ])('none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('scan', () => {
  it('reports everything in the order of its place, each once', () => {
    const text = 'DE89370400440532013000 then 4111111111111111 then ana@example.com';
    expect(found(text)).toEqual([
      'IBAN DE89370400440532013000',
      'CARD 4111111111111111',
      'EMAIL ana@example.com',
    ]);
  });

  it("does not warn of the brand's own", () => {
    const ignore = ['Help@Example.com', 'https://www.example.org/', 'DE89 3704 0044 0532 0130 00'];
    expect(found('help@example.com', ignore)).toEqual([]);
    expect(found('ana@example.com', ignore)).toHaveLength(1);
    expect(found('lea@mail.example.org', ignore)).toEqual([]);
    expect(found('lea@notexample.org', ignore)).toHaveLength(1);
    expect(found('DE89370400440532013000', ignore)).toEqual([]);
    expect(found('ana@example.com 4111111111111111', ['', ' ', '.', '@', '1'])).toHaveLength(2);
  });

  it('has places of their own for values among emoji and invisible characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('👨‍👩‍👧', ' ', '\u200B', 'é', '日', '𝟙 ', '\n') }),
        fc.constantFrom('ana@example.com', '4111 1111 1111 1111', 'DE89 3704 0044 0532 0130 00'),
        fc.string({ unit: fc.constantFrom('🌻', ' ', '\u2060', 'ß', '．', '\t') }),
        (left, value, right) => {
          const text = `${left} ${value} ${right}`;
          const findings = scan(text, { language: null, ignore: [] });
          expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual([value]);
        },
      ),
    );
  });

  it('survives any text, with places inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { start, end } of scan(text, { language: 'xx', ignore: [text] })) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
    // Drawing characters from all of Unicode takes seconds on a busy machine.
  }, 60_000);

  it.each(['\uD800', '\uDFFF', 'a\uD83D', '\uDC69\u200D\uD83D', '\uD835\uD835'])(
    'has the right places beside the lone surrogate %j',
    (broken) => {
      const text = `${broken} ana@example.com ${broken} 4111 1111 1111 1111 ${broken}`;
      expect(found(text)).toEqual(['EMAIL ana@example.com', 'CARD 4111 1111 1111 1111']);
    },
  );

  it('stalls on no hostile text of the longest post', () => {
    for (const { piece, text, inbound } of hostileTexts(LONGEST_POST)) {
      const direction = inbound === true ? 'incoming' : null;
      const started = performance.now();
      scan(text, { language: null, ignore: [], direction, previous: text });
      // A pattern that looks again and again takes minutes; the floor is for a busy machine.
      expect(performance.now() - started, JSON.stringify(piece)).toBeLessThan(2_000);
    }
  }, 120_000);

  it.each([
    ...['1', '1 ', '1-', '4111 ', 'a@', '@', 'a.', 'a@a.', '.', '#', '#a', 'DE89', 'DE89 1 '],
    ...['a at ', 'at ', 'a (at) a (dot) ', 'https://', 'a.com/', '\u200B', '１', '+', '(', 'card '],
    ...['12/', '01.01.', 'order ', 'A1', 'a'],
    ...[
      'Calle AAAAAAAAAAAAAAAAAAAAAAAAA',
      '1 rue ',
      '1 A ',
      'please send your ',
      'password ',
      'born ',
    ],
  ])('takes linear time for %j repeated to the length of the longest post', (piece) => {
    const short = milliseconds(piece, 6_250);
    const long = milliseconds(piece, 25_000);
    // Four times the length: quadratic time would be sixteen times as long. The floor is for a busy machine.
    expect(long).toBeLessThan(Math.max(150, short * 12));
    expect(long).toBeLessThan(2_000);
  });

  it.each(['AAAA1', '1A', '1', 'A', 'a@', '1 ', 'pin!', 'ssn? '])(
    'takes linear time for a row of %j that ends in nothing',
    (piece) => {
      const short = milliseconds(piece, 6_250, null, '_');
      const long = milliseconds(piece, 25_000, null, '_');
      // As above; the floor is lower, since these rows hold nothing.
      expect(long).toBeLessThan(Math.max(40, short * 8));
    },
  );

  it('takes linear time for a customer’s addresses, whose owner is looked for', () => {
    const short = milliseconds('a@b.io ', 3_125, 'incoming');
    const long = milliseconds('a@b.io ', 25_000, 'incoming');
    // Eight times the length: quadratic time would be 64 times as long. The floor is for a busy machine.
    expect(long).toBeLessThan(Math.max(300, short * 24));
  });
});

describe('redact', () => {
  it('takes the values out and leaves the rest', () => {
    const text = 'Ana: ana@example.com, card 4111 1111 1111 1111.';
    const redacted = redact(text, scan(text, { language: 'en', ignore: [] }));
    expect(redacted).toBe('Ana: •••, card •••.');
    expect(scan(redacted, { language: 'en', ignore: [] })).toEqual([]);
  });

  it('joins overlapping findings, in any order', () => {
    const finding = { kind: 'PHONE', confidence: 1, reason: 'form', asked: false } as const;
    const findings = [
      { ...finding, start: 4, end: 8 },
      { ...finding, start: 2, end: 6 },
    ];
    expect(redact('0123456789', findings)).toBe('01•••89');
    expect(redact('0123', [])).toBe('0123');
  });
});
