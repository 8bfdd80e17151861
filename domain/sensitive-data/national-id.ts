import { candidateOf, type FoundCode } from './codes';
import { anyPhrase, before, holdsOnlyCodes, rightBefore } from './context';
import type { Candidate, Evidence } from './candidate';
import { hasDenseDigits, type Detector } from './detector';
import { anyFormat, OWN_FORMATS, SHARED_FORMATS, type IdFormat } from './national-id-formats';
import { allMatches } from './words';

const ID_WORD = anyPhrase('nationalId');
const ID_WORD_RIGHT_BEFORE = rightBefore(ID_WORD);
/** "… is my passport number". */
const IS_MY_ID = new RegExp(
  String.raw`^ (?:is|est|ist|es|e) (?:my|mon|ma|meine?|mi|il mio|la mia)[^.!?\n]{0,20}${ID_WORD.source}`,
);
const OTHER_WORD = rightBefore(anyPhrase('order', 'thing'));

const OWN = { formats: OWN_FORMATS, any: anyFormat(OWN_FORMATS) };
const SHARED = { formats: SHARED_FORMATS, any: anyFormat(SHARED_FORMATS) };

/** Where an id can begin: a word with a digit among its first characters. */
const BEGINNING = /\b(?<!\d[-./])(?=[a-z]{1,6} ?\d|\d{2}|\d \d{2})/gi;

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
  find(text, { codes, folded }) {
    const named = codes()
      .filter((code) => isNamed(folded(), code))
      .map((code) => candidateOf(code, EVIDENCE.named));
    let shared: Evidence | null | undefined;
    const forShared = () =>
      shared === undefined ? (shared = sharedEvidence(text, folded())) : shared;
    const written = allMatches(BEGINNING, text).map(({ index }) =>
      idAt(text, folded(), index, forShared),
    );
    return [...written, ...named]
      .filter((candidate) => candidate !== null)
      .sort((one, other) => one.start - other.start);
  },
};

function isNamed(folded: string, { value, digits, words, end }: FoundCode): boolean {
  if (digits < LEAST_DIGITS_NAMED || SOCIAL_SECURITY_FORM.test(value)) return false;
  return ID_WORD_RIGHT_BEFORE.test(words) || IS_MY_ID.test(folded.slice(end, end + 50));
}

/** The id that begins at a place, by its form; `forShared` tells what speaks for a form that other codes have too. */
function idAt(
  text: string,
  folded: string,
  start: number,
  forShared: () => Evidence | null,
): Candidate | null {
  const own = findFormat(text, start, OWN);
  const found = own ?? findFormat(text, start, SHARED);
  if (found === null || OTHER_WORD.test(before(folded, start))) return null;
  const evidence = own === null ? forShared() : own.evidence;
  return evidence === null ? null : { start, end: found.end, ...evidence };
}

function findFormat(
  text: string,
  start: number,
  { formats, any }: { readonly formats: readonly IdFormat[]; readonly any: RegExp },
): { readonly end: number; readonly evidence: Evidence } | null {
  any.lastIndex = start;
  if (!any.test(text)) return null;
  for (const { shape, isValid } of formats) {
    shape.lastIndex = start;
    const written = shape.exec(text)?.[0];
    if (written === undefined) continue;
    if (isValid?.(written.replace(/[^a-z0-9]/gi, '').toUpperCase()) === false) continue;
    const evidence = isValid === undefined ? EVIDENCE.shaped : EVIDENCE.checked;
    return { end: start + written.length, evidence };
  }
  return null;
}

/** Such a form counts where the text says what it is, or says nothing else. */
function sharedEvidence(text: string, folded: string): Evidence | null {
  if (holdsOnlyCodes(text)) return EVIDENCE.alone;
  return ID_WORD.test(folded) ? EVIDENCE.named : null;
}
