import { candidateOf, type FoundCode } from './codes';
import { anyPhrase, before, holdsOnlyCodes, phrase, rightBefore } from './context';
import { candidatesIn, type Candidate, type Evidence } from './candidate';
import { hasDenseDigits, type Detector } from './detector';
import { anyFormat, OWN_FORMATS, SHARED_FORMATS, type IdFormat } from './national-id-formats';
import { allMatches } from './words';

const ID_WORD = anyPhrase('nationalId');
const ID_WORD_RIGHT_BEFORE = rightBefore('nationalId');
/** "… is my passport number". */
const IS_MY_ID = new RegExp(
  String.raw`^ ${phrase('is')} (?:my|mon|ma|meine?|mi|il mio|la mia)[^.!?\n]{0,20}${ID_WORD.source}`,
);
const OTHER_WORD = rightBefore('order', 'thing');

/** A list of formats, and all of them in one look. */
const OWN = { formats: OWN_FORMATS, any: anyFormat(OWN_FORMATS) };
const SHARED = { formats: SHARED_FORMATS, any: anyFormat(SHARED_FORMATS) };

/** The first digit of what may be an id, from which the letters before it are read: searched from the rare part. */
const FIRST_DIGIT = /\d(?<=(?<!\d[-./]|\b\d{1,3} )\b((?:[a-z]{3} )?[a-z]{1,6}[ -]?)?\d)/gi;
const TWO_WORDS = /^[a-z]{3} [a-z]/i;

/** A number in groups, where its word stands before it: "n° fiscal 30 23 217 600 053". */
const GROUPS = /(?<![\w.,/-])\d{1,3}(?: \d{2,3}){3,7}(?![\w%$¤£]| \d)/g;
/** What breaks the rules of the form it has is somebody's example. */
const SOCIAL_SECURITY_FORM = /^\d{3}([-. ])\d{2}\1\d+$/;
const LEAST_DIGITS_NAMED = 5;
/** Newer documents are numbered with more letters than digits. */
const DOCUMENT = /^(?=.*[A-Z])[A-Z0-9]{9}$/;

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
  find(text, { codes, folded }) {
    const isSpokenOf = ID_WORD.test(folded());
    const shared = sharedEvidence(text, isSpokenOf);
    const found: Candidate[] = [];
    for (const index of beginningsIn(text)) {
      const id =
        idAt(OWN, text, index, ({ isValid }) => (isValid ? EVIDENCE.checked : EVIDENCE.shaped)) ??
        (shared && idAt(SHARED, text, index, () => shared));
      if (id !== null && !OTHER_WORD.test(before(folded(), index))) found.push(id);
    }
    if (!isSpokenOf) return found;
    const named = codes()
      .filter((code) => isNamed(folded(), code))
      .map((code) => candidateOf(code, EVIDENCE.named));
    const grouped = candidatesIn(text, GROUPS, ({ start }) =>
      ID_WORD_RIGHT_BEFORE.test(before(folded(), start)) ? EVIDENCE.named : null,
    );
    return [...found, ...named, ...grouped].sort((one, other) => one.start - other.start);
  },
};

/** Where an id can begin: at a digit, or at a word or two right before it. */
function beginningsIn(text: string): readonly number[] {
  const beginnings: number[] = [];
  for (const { 1: letters = '', index } of allMatches(FIRST_DIGIT, text)) {
    const start = index - letters.length;
    beginnings.push(start);
    if (TWO_WORDS.test(letters)) beginnings.push(start + 4);
    if (/[ -]$/.test(letters)) beginnings.push(index);
  }
  return beginnings;
}

function isNamed(folded: string, { value, digits, words, end }: FoundCode): boolean {
  if ((digits < LEAST_DIGITS_NAMED && !DOCUMENT.test(value)) || SOCIAL_SECURITY_FORM.test(value))
    return false;
  return ID_WORD_RIGHT_BEFORE.test(words) || IS_MY_ID.test(folded.slice(end, end + 50));
}

/** The id that begins at a place, by its form. */
function idAt(
  { formats, any }: typeof OWN,
  text: string,
  start: number,
  evidenceOf: (format: IdFormat) => Evidence,
): Candidate | null {
  if (!isAt(any, text, start)) return null;
  for (const format of formats) {
    const end = endOf(format, text, start);
    if (end === null) continue;
    return { start, end, ...evidenceOf(format) };
  }
  return null;
}

/** Where a number of this format that begins at a place ends; null when there is none. */
function endOf({ shape, isValid }: IdFormat, text: string, start: number): number | null {
  if (!isAt(shape, text, start)) return null;
  const end = shape.lastIndex;
  if (isValid === undefined) return end;
  return isValid(
    text
      .slice(start, end)
      .replace(/[ ./-]/g, '')
      .toUpperCase(),
  )
    ? end
    : null;
}

function isAt(sticky: RegExp, text: string, start: number): boolean {
  sticky.lastIndex = start;
  return sticky.test(text);
}

/** A form that other codes have counts where the text says what it is, or says nothing else. */
function sharedEvidence(text: string, isSpokenOf: boolean): Evidence | null {
  if (holdsOnlyCodes(text)) return EVIDENCE.alone;
  return isSpokenOf ? EVIDENCE.named : null;
}
