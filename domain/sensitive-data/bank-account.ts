import { candidateOf } from './codes';
import { anyPhrase, rightBefore } from './context';
import { hasDenseDigits, type Detector } from './detector';

const BANK_WORD = rightBefore(anyPhrase('bankAccount'));
const SORT_CODE = /^\d{2}-\d{2}-\d{2}$/;
const LEAST_DIGITS = 6;

/** Bank accounts in a country's own way of writing, which no check digit proves: only with their word. */
export const bankAccount: Detector = {
  kind: 'BANK_ACCOUNT',
  mayFind: hasDenseDigits,
  find: (_text, { codes }) =>
    codes()
      .filter(({ value, digits, words }) => {
        return (digits >= LEAST_DIGITS || SORT_CODE.test(value)) && BANK_WORD.test(words);
      })
      .map((code) => candidateOf(code, { confidence: 0.8, reason: 'word' })),
};
