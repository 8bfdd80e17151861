import { candidateOf, findCodes, type FoundCode } from './codes';
import { anyPhrase, before, holdsOnlyCodes, rightBefore } from './context';
import { hasDenseDigits, type Candidate, type Detector, type Evidence } from './detector';
import { OWN_FORMATS, SHARED_FORMATS, type IdFormat } from './national-id-formats';
import { pattern } from './words';

const ID_WORD = anyPhrase('nationalId');
const ID_WORD_RIGHT_BEFORE = rightBefore(ID_WORD);
/** "… is my passport number". */
const IS_MY_ID = pattern(
  String.raw`^ (?:is|est|ist|es|e) (?:my|mon|ma|meine?|mi|il mio|la mia) [^.!?\n]{0,20}${ID_WORD.source}`,
);
const OTHER_WORD = rightBefore(anyPhrase('order', 'thing'));

/** Where an id can begin: a word with a digit among its first characters. */
const BEGINNING = /\b(?<!\d[-./])(?=[a-z]{0,6} ?\d)/gi;

/** What breaks the rules of the form it has is somebody's example. */
const SOCIAL_SECURITY_FORM = /^\d{3}([-. ])\d{2}\1\d+$/;
const LEAST_DIGITS_NAMED = 5;

const EVIDENCE = {
  checked: { confidence: 0.9, reason: 'check-digits' },
  shaped: { confidence: 0.85, reason: 'form' },
  named: { confidence: 0.85, reason: 'word' },
  alone: { confidence: 0.6, reason: 'alone' },
} as const;

/** Identity, tax and social security numbers of six countries, and any code that the text calls one. */
export const nationalId: Detector = {
  kind: 'NATIONAL_ID',
  mayFind: hasDenseDigits,
  find(text) {
    const named = findCodes(text)
      .filter((code) => isNamed(text, code))
      .map((code) => candidateOf(code, EVIDENCE.named));
    const shared = ID_WORD.test(text)
      ? EVIDENCE.named
      : holdsOnlyCodes(text)
        ? EVIDENCE.alone
        : null;
    const written = Array.from(text.matchAll(BEGINNING), ({ index }) => {
      if (OTHER_WORD.test(before(text, index))) return [];
      return [
        ...findFormats(text, index, OWN_FORMATS, null),
        ...(shared === null ? [] : findFormats(text, index, SHARED_FORMATS, shared)),
      ].slice(0, 1);
    }).flat();
    return [...written, ...named].sort((one, other) => one.start - other.start);
  },
};

function isNamed(text: string, { value, digits, words, end }: FoundCode): boolean {
  if (digits < LEAST_DIGITS_NAMED || SOCIAL_SECURITY_FORM.test(value)) return false;
  return ID_WORD_RIGHT_BEFORE.test(words) || IS_MY_ID.test(text.slice(end, end + 50));
}

/** The formats that a text has at a place; without `evidence` they are their own. */
function findFormats(
  text: string,
  start: number,
  formats: readonly IdFormat[],
  evidence: Evidence | null,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { shape, isValid } of formats) {
    shape.lastIndex = start;
    const match = shape.exec(text);
    if (match === null) continue;
    if (isValid?.(match[0].replace(/[^a-z0-9]/gi, '').toUpperCase()) === false) continue;
    const own = isValid === undefined ? EVIDENCE.shaped : EVIDENCE.checked;
    found.push({ start, end: start + match[0].length, ...(evidence ?? own) });
  }
  return found;
}
