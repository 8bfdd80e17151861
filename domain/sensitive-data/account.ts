import { candidateOf } from './codes';
import { anyPhrase, rightBefore } from './context';
import { hasDenseDigits, type Detector } from './detector';

const ACCOUNT_WORD = rightBefore(anyPhrase('account'));

/** Fewer digits are a year, an age, a number of items. */
const LEAST_DIGITS = 5;

/** Customer, member and contract numbers. */
export const account: Detector = {
  kind: 'ACCOUNT',
  mayFind: hasDenseDigits,
  find: (_text, { codes }) =>
    codes()
      .filter(({ digits, words }) => digits >= LEAST_DIGITS && ACCOUNT_WORD.test(words))
      .map((code) => candidateOf(code, { confidence: 0.8, reason: 'word' })),
};
