import { candidateOf } from './codes';
import { anyPhrase, rightBefore } from './context';
import type { Detector } from './detector';

const BANK_WORD = anyPhrase('bankAccount');
/** "account" too, in a text that speaks of a bank's: "sort code 12-34-56 account 12345678". */
const WORD_RIGHT_BEFORE = rightBefore('bankAccount', 'account');
const SORT_CODE = /^\d{2}-\d{2}-\d{2}$/;
const LEAST_DIGITS = 5;

/** Bank accounts in a country's own way of writing, which no check digit proves: only with their word. */
export const bankAccount: Detector = {
  kind: 'BANK_ACCOUNT',
  mayFind: ({ denseDigits, folded }) => denseDigits && BANK_WORD.test(folded()),
  find: (_text, { codes }) =>
    codes()
      .filter(
        ({ value, digits, words }) =>
          (digits >= LEAST_DIGITS || SORT_CODE.test(value)) && WORD_RIGHT_BEFORE.test(words),
      )
      .map((code) => candidateOf(code, { confidence: 0.8, reason: 'word' })),
};
