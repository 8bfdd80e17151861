import type { Candidate } from './candidate';
import { hasDenseDigits, type Detector } from './detector';
import { allMatches } from './words';

/** Country and check digits; the rest is counted off by the country's length. */
const OPENING = /(?<![\p{L}\p{N}])([A-Z]{2})\d{2}(?=[ .\n-]?[A-Z0-9])/giu;
const LETTER_OR_DIGIT = /[A-Z0-9]/i;
const SEPARATOR = /[ .\n-]/;

/** Lengths by country (SWIFT's IBAN registry). */
const COUNTRIES_BY_LENGTH: Readonly<Record<number, string>> = {
  15: 'NO',
  16: 'BE',
  18: 'AX DK FI FO GL NL SD',
  19: 'MK SI',
  20: 'AT BA EE KZ LT LU MN XK',
  21: 'CH HR LI LV',
  22: 'BG BH CR DE GB GE IE ME RS VA',
  23: 'AE GI IL IQ OM SO TL',
  24: 'AD CZ ES MD PK RO SA SE SK TN VG',
  25: 'LY PT ST',
  26: 'IS TR',
  27: 'BI DJ FR GF GP GR IT MC MF MQ MR NC PF PM RE SM TF WF YT',
  28: 'AL AZ BY CY DO GT HN HU LB NI PL SV',
  29: 'BR EG PS QA UA',
  30: 'JO KW MU YE',
  31: 'MT SC',
  32: 'LC',
  33: 'RU',
};
const LENGTHS: ReadonlyMap<string, number> = new Map(
  Object.entries(COUNTRIES_BY_LENGTH).flatMap(([length, countries]) =>
    countries.split(' ').map((country) => [country, Number(length)]),
  ),
);

export const iban: Detector = {
  kind: 'IBAN',
  mayFind: hasDenseDigits,
  find(text) {
    const found: Candidate[] = [];
    for (const match of allMatches(OPENING, text)) {
      const length = LENGTHS.get((match[1] ?? '').toUpperCase());
      const number = length === undefined ? null : take(text, match.index, length);
      if (number === null || !hasCheckDigits(number.value)) continue;
      found.push({ start: match.index, end: number.end, confidence: 0.99, reason: 'check-digits' });
    }
    return found;
  },
};

/** The next `count` letters and digits, with at most one separator between them; null when there are fewer or more. */
function take(text: string, start: number, count: number): { value: string; end: number } | null {
  let value = '';
  let at = start;
  while (value.length < count) {
    if (value !== '' && SEPARATOR.test(text[at] ?? '')) at++;
    const character = text[at] ?? '';
    if (!LETTER_OR_DIGIT.test(character)) return null;
    value += character;
    at++;
  }
  return LETTER_OR_DIGIT.test(text[at] ?? '') ? null : { value: value.toUpperCase(), end: at };
}

/** ISO 7064 MOD 97-10 over the number with its first four characters last, letters counting from A = 10. */
function hasCheckDigits(number: string): boolean {
  let remainder = 0;
  for (const character of number.slice(4) + number.slice(0, 4)) {
    const value = parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
