import { candidateOf, findCodes, type FoundCode } from './codes';
import { anyPhrase, rightBefore } from './context';
import { hasDenseDigits, type Detector } from './detector';

const ORDER_WORD = anyPhrase('order');
const ORDER_WORD_RIGHT_BEFORE = rightBefore(ORDER_WORD);
const OTHER_WORD_RIGHT_BEFORE = rightBefore(anyPhrase('thing', 'phone', 'account'));

/** An airline's booking code: six letters and digits, both. */
const RECORD_LOCATOR = /^(?=.*\d)(?=.*[A-Z])[A-Z0-9]{6}$/;
const LOCATOR_SHAPED = /\b[A-Z0-9]{6}\b/;

const CONFIDENCE = { named: 0.85, near: 0.6 };

/** Numbers of orders, parcels, bookings and complaints: with them strangers can ask about, or cancel, what is not theirs. */
export const order: Detector = {
  kind: 'ORDER',
  mayFind: (text) => hasDenseDigits(text) || LOCATOR_SHAPED.test(text),
  find: (text) =>
    findCodes(text).flatMap((code) => {
      const confidence = confidenceOf(code);
      return confidence === null ? [] : [candidateOf(code, confidence)];
    }),
};

function confidenceOf({ value, digits, words }: FoundCode): number | null {
  if (ORDER_WORD_RIGHT_BEFORE.test(words)) {
    return digits >= 5 || RECORD_LOCATOR.test(value) ? CONFIDENCE.named : null;
  }
  if (OTHER_WORD_RIGHT_BEFORE.test(words)) return null;
  return digits >= 7 && ORDER_WORD.test(words) ? CONFIDENCE.near : null;
}
