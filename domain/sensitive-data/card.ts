import { anyPhrase, before, isNear, rightBefore } from './context';
import { candidatesIn, type Evidence } from './candidate';
import { hasDenseDigits, type Detector } from './detector';

/**
 * Printed groups (4-4-4-4, 4-4-4-4-3, 4-6-5, 4-6-4) that are not part of a longer row of groups, or 12 to 19 digits in one
 * piece.
 */
const NUMBER =
  /(?<![\p{L}\d]|\d[-./])(?:(?<!(?<!\d)\d{4} )\d{4}(?<separator>[ .\n-])(?:\d{4}[ .\n-]\d{4}[ .\n-]\d{4}(?:\k<separator>\d{3})?|\d{6}\k<separator>\d{4,5})(?!\k<separator>\d{4}(?!\d))|\d{12,19})(?![\p{L}\d]|[-./]\d)/gu;

/** Issuers' number ranges with their lengths (ISO/IEC 7812); where an issuer allows many lengths, those in use. */
const ISSUERS: readonly (readonly [prefix: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [13, 16, 19]], // Visa
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]], // Mastercard
  [/^3[47]/, [15]], // American Express
  [/^3(?:0[0-5]|095|[689])/, [14, 16]], // Diners Club
  [/^35(?:2[89]|[3-8])/, [16]], // JCB
  [/^6(?:011|4[4-9]|5|2)/, [16, 19]], // Discover, UnionPay
  [/^(?:50|5[6-9]|6)/, [16, 18, 19]], // Maestro and national debit cards
  [/^1/, [15]], // UATP
];
/** Maestro's shortest; as many digits as a telephone number, so only beside the word "card". */
const SHORT_CARD = /^(?:50|5[6-9]|6)\d{10}$/;

/** Longer ones are of cards of points, but for those that the check digit proves. */
const LONGEST_MISTYPED = 16;

const CARD_WORD = anyPhrase('card');
const CARD_WORD_RIGHT_BEFORE = rightBefore('card');
const REFERENCE_WORD = anyPhrase('order', 'thing');

/** A number with its check digit right, and one without, that the word "card" speaks for. */
const EVIDENCE = {
  checked: { confidence: 0.95, reason: 'check-digits' },
  mistyped: { confidence: 0.7, reason: 'word' },
} as const;

export const card: Detector = {
  kind: 'CARD',
  mayFind: hasDenseDigits,
  find: (text, { folded }) =>
    candidatesIn(text, NUMBER, ({ start, end }, [number]) =>
      evidenceOf(folded(), start, end, number.replace(/\D/g, '')),
    ),
};

function evidenceOf(folded: string, start: number, end: number, digits: string): Evidence | null {
  const words = before(folded, start);
  const isCard = isNear(folded, start, end, CARD_WORD);
  const isReference = REFERENCE_WORD.test(words);
  if (hasCheckDigit(digits)) {
    if (hasIssuer(digits) && (isCard || !isReference)) return EVIDENCE.checked;
    if (SHORT_CARD.test(digits) && isCard) return EVIDENCE.checked;
  }
  if (isReference) return null;
  const hasCardLength = digits.length === 15 || digits.length === 16 || end - start > digits.length;
  const isNamed =
    (digits.length <= LONGEST_MISTYPED && CARD_WORD_RIGHT_BEFORE.test(words)) ||
    (hasCardLength && CARD_WORD.test(words));
  return isNamed ? EVIDENCE.mistyped : null;
}

function hasIssuer(digits: string): boolean {
  return ISSUERS.some(
    ([prefix, lengths]) => lengths.includes(digits.length) && prefix.test(digits),
  );
}

/** Luhn's check (ISO/IEC 7812-1 annex B). */
export function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let index = digits.length - 1, double = false; index >= 0; index--, double = !double) {
    const digit = Number(digits[index]) * (double ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0 && /[1-9]/.test(digits);
}
