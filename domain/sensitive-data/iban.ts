import type { Candidate } from './candidate';
import { hasDenseDigits, type Detector } from './detector';
import { allMatches } from './words';

/** Country and check digits; what follows is counted off by the country's length. */
const OPENING = /(?<![\p{L}\p{N}])([A-Z]{2})\d{2}(?=[ .\n-]?[A-Z0-9])/giu;
const SEPARATORS = /[ .\n-]/g;

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
/** A country's number, with at most one separator between two characters. Sticky. */
const SHAPES: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(COUNTRIES_BY_LENGTH).flatMap(([length, countries]) => {
    const following = Number(length) - 1;
    const shape = new RegExp(String.raw`[A-Z](?:[ .\n-]?[A-Z0-9]){${following}}(?![A-Z0-9])`, 'iy');
    return countries.split(' ').map((country) => [country, shape] as const);
  }),
);

export const iban: Detector = {
  kind: 'IBAN',
  mayFind: hasDenseDigits,
  find(text) {
    const found: Candidate[] = [];
    for (const { 1: country = '', index } of allMatches(OPENING, text)) {
      const written = numberAt(text, index, SHAPES.get(country.toUpperCase()));
      if (written === null || !hasCheckDigits(written.replace(SEPARATORS, ''))) continue;
      const end = index + written.length;
      found.push({ start: index, end, confidence: 0.99, reason: 'check-digits' });
    }
    return found;
  },
};

function numberAt(text: string, start: number, shape: RegExp | undefined): string | null {
  if (shape === undefined) return null;
  shape.lastIndex = start;
  return shape.exec(text)?.[0] ?? null;
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
