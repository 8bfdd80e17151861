import { getCountrySpecifications, isValidIBAN } from 'ibantools';
import type { Candidate, Detector } from './detector';

/** Country and check digits; the rest is counted off by the country's length. */
const OPENING = /(?<![\p{L}\p{N}])([A-Z]{2})\d{2}(?=[ .-]?[A-Z0-9])/giu;
const LETTER_OR_DIGIT = /[A-Z0-9]/i;
const SEPARATOR = /[ .-]/;

const LENGTHS: ReadonlyMap<string, number> = new Map(
  Object.entries(getCountrySpecifications()).flatMap(([country, { chars, IBANRegistry }]) =>
    chars !== null && IBANRegistry ? [[country, chars]] : [],
  ),
);

export const iban: Detector = {
  kind: 'IBAN',
  find(text) {
    const found: Candidate[] = [];
    for (const match of text.matchAll(OPENING)) {
      const length = LENGTHS.get((match[1] ?? '').toUpperCase());
      const number = length === undefined ? null : take(text, match.index, length);
      if (number === null || !isValidIBAN(number.value)) continue;
      found.push({ start: match.index, end: number.end, confidence: 0.99 });
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
