import { candidateOf } from './codes';
import { anyPhrase, rightBefore } from './context';
import { hasDenseDigits, type Detector } from './detector';

const BANK_WORD = anyPhrase('bankAccount');
const BANK_WORD_RIGHT_BEFORE = rightBefore('bankAccount');
const ACCOUNT_WORD_RIGHT_BEFORE = rightBefore('account');
const SORT_CODE = /^\d{2}-\d{2}-\d{2}$/;
const LEAST_DIGITS = 5;

/** Bank accounts in a country's own way of writing, which no check digit proves: only with their word. */
export const bankAccount: Detector = {
  kind: 'BANK_ACCOUNT',
  mayFind: hasDenseDigits,
  find: (_text, { codes, folded }) =>
    codes()
      .filter(({ value, digits, words }) => {
        if (digits < LEAST_DIGITS && !SORT_CODE.test(value)) return false;
        if (BANK_WORD_RIGHT_BEFORE.test(words)) return true;
        // "sort code 12-34-56 account 12345678"
        return ACCOUNT_WORD_RIGHT_BEFORE.test(words) && BANK_WORD.test(folded());
      })
      .map((code) => candidateOf(code, { confidence: 0.8, reason: 'word' })),
};
