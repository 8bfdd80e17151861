import { candidateOf, type FoundCode } from './codes';
import { anyPhrase, phrase, rightBefore } from './context';
import type { Candidate, Evidence } from './candidate';
import type { Detector } from './detector';
import { isOwnNumber } from './own-number';
import { allMatches } from './words';

const ACCOUNT_WORD = rightBefore('account');
const THING_WORD = rightBefore('thing');
/** Behind a greeting stands a name, also one that X made up. */
const GREETING = new RegExp(`(?<![a-z])${phrase('greeting')}$`);

/** "fbx20417733": a company's letters with a long number count nothing, whatever stands beside them. */
const LETTERS_AND_NUMBER = /^(?!kb|cve)[a-z]{2,5}-?\d{7,12}(?:-[a-z\d]{2,8})?$/i;
const LONG_NUMBER = /^\d{7,12}$/;
/** The same with a space: letters that make no word and no unit. */
const LETTERS_RIGHT_BEFORE =
  /(?<![a-z\d])(?!kb|nr|rs|kr|vs|st|[md]rs?|pcs|tv|nb|ps)[b-df-hj-np-tv-z]{2,4}$/;

/** Fewer digits are a year, an age, a number of items. */
const LEAST_DIGITS = 5;

/** "my username is sunny_meadow82": a name with a digit or a low line in it is no word of a sentence. */
const USER_NAME = new RegExp(
  String.raw`${anyPhrase('login').source}(?: ${phrase('is')}|:)? ["']?(?<name>(?=[a-z.-]{0,30}[\d_])[a-z][\w.-]{3,30})(?![\w@])`,
  'g',
);

/** The cheap look for such a name, in folded texts. */
const NAME_SHAPED = /[\d_](?<=[a-z.-][\d_])|_[a-z]/;

const EVIDENCE = {
  named: { confidence: 0.8, reason: 'word' },
  shaped: { confidence: 0.6, reason: 'form' },
} as const;

/** Customer, member and contract numbers, and the names people sign in with. */
export const account: Detector = {
  kind: 'ACCOUNT',
  mayFind: ({ digit, denseDigits, folded }, text) =>
    denseDigits || ((digit || text.includes('_')) && NAME_SHAPED.test(folded())),
  find: (_text, { codes, denseDigits, folded }) =>
    [...(denseDigits ? codes().flatMap(numberIn) : []), ...userNamesIn(folded())].sort(
      (one, other) => one.start - other.start,
    ),
};

function numberIn(code: FoundCode): readonly Candidate[] {
  if (code.digits < LEAST_DIGITS) return [];
  const evidence = evidenceOf(code);
  return evidence === null ? [] : [candidateOf(code, evidence)];
}

function evidenceOf({ value, words }: FoundCode): Evidence | null {
  if (ACCOUNT_WORD.test(words)) return EVIDENCE.named;
  const isMine = isOwnNumber(words);
  const hasForm =
    (LETTERS_AND_NUMBER.test(value) && !GREETING.test(words)) ||
    (LONG_NUMBER.test(value) && LETTERS_RIGHT_BEFORE.test(words));
  if ((!isMine && !hasForm) || THING_WORD.test(words)) return null;
  return isMine ? EVIDENCE.named : EVIDENCE.shaped;
}

function userNamesIn(folded: string): readonly Candidate[] {
  return allMatches(USER_NAME, folded).map(({ 0: words, index, groups }) => {
    const end = index + words.length;
    const length = groups?.['name']?.length ?? 0;
    return { start: end - length, end, confidence: 0.7, reason: 'word' };
  });
}
