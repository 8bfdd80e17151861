import { candidateOf, type FoundCode } from './codes';
import { anyPhrase, before, isAlone, phrase, rightBefore } from './context';
import type { Candidate, Evidence } from './candidate';
import type { Detector } from './detector';
import { isOwnNumber } from './own-number';
import { allMatches } from './words';

const ORDER_WORD = anyPhrase('order');
const ORDER_WORD_RIGHT_BEFORE = rightBefore('order');
const OTHER_WORD_RIGHT_BEFORE = rightBefore('thing', 'phone', 'account');
const ANSWER_RIGHT_BEFORE = rightBefore('answer');

/** An airline's booking code: six letters and digits, both. */
const RECORD_LOCATOR = /^(?=[A-Z0-9]{6}$)(?=.*\d)(?=.*[A-Z])/;
/** Longer, with fewer digits than a number has. */
const LETTERS_AND_DIGITS = /^(?=(?:\D*\d){3})(?=.*[A-Z])[A-Z0-9-]{7,}$/;
const LOCATOR_SHAPED = /\d(?<=\b[A-Z]*\d)[A-Z\d]*\b(?<=\b[A-Z\d]{6,})/;
/** What only carriers and shops print: the postal union's parcels, UPS's, Amazon's, Colissimo's, any with a
 * shipping container code; Amazon's orders. */
const PRINTED =
  /^(?:[A-Z]{2}\d{9}[A-Z]{2}|1Z[A-Z0-9]{16}|TBA\d{12}|\d[A-Z]\d{11}|00\d{18}|\d{3}-\d{7}-\d{7})$/i;
/** "CASE-20417733": says itself what it is. */
const NAMES_ITSELF = new RegExp(String.raw`^${phrase('order')}[-./]?\d`, 'i');
/**
 * Nothing else in a post has so many digits in one piece, perhaps behind a carrier's letters: eleven, and twelve with spaces,
 * which telephone numbers have too.
 */
const LONG_NUMBER =
  /^(?:-?\d){11,22}$|^(?:[ -]?\d){12,22}$|^[A-Z]{1,3}(?:[ -]?\d){11,16}$|^(?=(?:[A-Z]*\d){11})(?=(?:\d*[A-Z]){1,5}\d*$)[A-Z\d]{13,18}$/i;
const LETTERS_SHAPED = /[A-Z]{6}/;
/** Of letters alone, as few words are: one vowel at most. */
const LETTERS_ONLY =
  /(?<![\p{L}\p{N}])(?=[A-Z]{6}(?![\p{L}\p{N}]))(?!THANKS)[B-DF-HJ-NP-TV-XZ]*[AEIOUY]?[B-DF-HJ-NP-TV-XZ]*(?![A-Z])/gu;
const SHOUTED_WORD = /[A-Z]{3}[^A-Za-z]*$/;
const FLIGHT = /^[A-Z]{2}\d{4}$/;
const ONLY_DIGITS = /^\d+$/;
const LEAST_DIGITS = 5;
/** Between two codes that one word names. */
const AND = new RegExp(`^ ?(?:[,/&+]|${phrase('and')})? ?$`, 'i');

const EVIDENCE = {
  named: { confidence: 0.85, reason: 'word' },
  printed: { confidence: 0.8, reason: 'form' },
  near: { confidence: 0.6, reason: 'word' },
  long: { confidence: 0.6, reason: 'form' },
  alone: { confidence: 0.6, reason: 'alone' },
} as const;

/** Numbers of orders, parcels, bookings and complaints: with them strangers can ask about, or cancel, what is not theirs. */
export const order: Detector = {
  kind: 'ORDER',
  mayFind: ({ digit, denseDigits }, text) =>
    denseDigits || (digit && LOCATOR_SHAPED.test(text)) || LETTERS_SHAPED.test(text),
  find(text, { codes, folded }) {
    const found: Candidate[] = locatorsOfLetters(text, folded);
    for (const code of codes()) {
      const last = found.at(-1);
      const isNext = last !== undefined && AND.test(text.slice(last.end, code.start));
      const evidence =
        evidenceOf(code) ??
        (NAMES_ITSELF.test(code.value) && isCode(code) ? EVIDENCE.named : null) ??
        (PRINTED.test(code.value) ? EVIDENCE.printed : null) ??
        (isNext && isCode(code) ? EVIDENCE.near : null) ??
        (isLongNumber(code) ? EVIDENCE.long : null) ??
        (isLocator(code) && isAlone(text, code.start, code.end) ? EVIDENCE.alone : null);
      if (evidence !== null) found.push(candidateOf(code, evidence));
    }
    return found.sort((one, other) => one.start - other.start);
  },
};

function locatorsOfLetters(text: string, folded: () => string): Candidate[] {
  if (!LETTERS_SHAPED.test(text)) return [];
  return allMatches(LETTERS_ONLY, text).flatMap(({ 0: value, index }) =>
    !SHOUTED_WORD.test(text.slice(0, index)) &&
    ORDER_WORD_RIGHT_BEFORE.test(before(folded(), index))
      ? [{ start: index, end: index + value.length, ...EVIDENCE.named }]
      : [],
  );
}

function evidenceOf(code: FoundCode): Evidence | null {
  const { value, digits, words } = code;
  if (ORDER_WORD_RIGHT_BEFORE.test(words)) {
    return isCode(code) ? EVIDENCE.named : null;
  }
  // "It is 261…": the answer to a brand that asked.
  const mayAnswer = (digits >= 8 && ONLY_DIGITS.test(value)) || isLocator(code);
  if (digits < 7 && !mayAnswer) return null;
  if (OTHER_WORD_RIGHT_BEFORE.test(words)) return null;
  const isTold =
    (digits >= 7 && ORDER_WORD.test(words)) || (mayAnswer && ANSWER_RIGHT_BEFORE.test(words));
  return isTold && !isOwnNumber(words) ? EVIDENCE.near : null;
}

function isCode({ value, digits }: FoundCode): boolean {
  return digits >= LEAST_DIGITS || RECORD_LOCATOR.test(value) || LETTERS_AND_DIGITS.test(value);
}

function isLongNumber({ value, words }: FoundCode): boolean {
  return LONG_NUMBER.test(value) && !OTHER_WORD_RIGHT_BEFORE.test(words);
}

/** A booking code that cannot be a flight ("DL1262"). */
function isLocator({ value }: FoundCode): boolean {
  return RECORD_LOCATOR.test(value) && !FLIGHT.test(value);
}
