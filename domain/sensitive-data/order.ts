import { candidateOf, type FoundCode } from './codes';
import { anyPhrase, rightBefore } from './context';
import type { Evidence } from './candidate';
import type { Detector } from './detector';

const ORDER_WORD = anyPhrase('order');
const ORDER_WORD_RIGHT_BEFORE = rightBefore(ORDER_WORD);
const OTHER_WORD_RIGHT_BEFORE = rightBefore(anyPhrase('thing', 'phone', 'account'));
const ANSWER_RIGHT_BEFORE = rightBefore(anyPhrase('answer'));

/** An airline's booking code: six letters and digits, both. */
const RECORD_LOCATOR = /^(?=.*\d)(?=.*[A-Z])[A-Z0-9]{6}$/;
const LOCATOR_SHAPED = /\b(?=[A-Z]*\d)[A-Z0-9]{6}\b/;
const ONLY_DIGITS = /^\d+$/;

const EVIDENCE = {
  named: { confidence: 0.85, reason: 'word' },
  near: { confidence: 0.6, reason: 'word' },
} as const;

/** Numbers of orders, parcels, bookings and complaints: with them strangers can ask about, or cancel, what is not theirs. */
export const order: Detector = {
  kind: 'ORDER',
  mayFind: ({ digit, denseDigits }, text) => denseDigits || (digit && LOCATOR_SHAPED.test(text)),
  find: (_text, { codes }) =>
    codes().flatMap((code) => {
      const evidence = evidenceOf(code);
      return evidence === null ? [] : [candidateOf(code, evidence)];
    }),
};

function evidenceOf({ value, digits, words }: FoundCode): Evidence | null {
  if (ORDER_WORD_RIGHT_BEFORE.test(words)) {
    return digits >= 5 || RECORD_LOCATOR.test(value) ? EVIDENCE.named : null;
  }
  if (OTHER_WORD_RIGHT_BEFORE.test(words)) return null;
  if (digits >= 7 && ORDER_WORD.test(words)) return EVIDENCE.near;
  // "It is 261…": the answer to a brand that asked.
  const isAnswer = digits >= 8 && ONLY_DIGITS.test(value) && ANSWER_RIGHT_BEFORE.test(words);
  return isAnswer ? EVIDENCE.near : null;
}
