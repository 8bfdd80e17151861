import { anyPhrase, before, isAlone, isNear, rightBefore } from './context';
import { candidatesIn, type Evidence } from './candidate';
import { hasDenseDigits, type Detector } from './detector';
import { GLUED_LETTER } from './latin-text';
import { isOwnNumber } from './own-number';
import { anyOf } from './words';

/** A row of digits with at most three signs between two of them, an opening `+` or area code in brackets, an extension. */
const NUMBER =
  /(?:(?<![\d_])(?:\((?=[+\d ]{1,8}\)))?\+|(?<![\d_]|\d[.,:/-])(?:\((?=[\d ]{1,8}\)))?)\d(?:[ ()./-]{0,3}\d){5,24}(?: ?(?:ext\.?|x) ?\d{1,5})?(?![\d_%$¤£¥]|[:,/.-]\d| ?[%¤£¥])/g;

const EVIDENCE = {
  international: { confidence: 0.95, reason: 'form' },
  named: { confidence: 0.9, reason: 'word' },
  shaped: { confidence: 0.75, reason: 'form' },
  alone: { confidence: 0.7, reason: 'alone' },
  signed: { confidence: 0.6, reason: 'form' },
} as const;

/** What looks like a telephone number and is none: dates, years, times, IP addresses, decimals, US social security. */
const NOT_A_PHONE = anyOf([
  /^\(?\d{1,2}(?<dot>[-./ ])\d{1,2}\k<dot>(?:19|20)\d{2}$/,
  /^(?:19|20)\d{2}[-./ ]?(?:0[1-9]|1[0-2])[-./ ]?(?:0[1-9]|[12]\d|3[01])(?: ?\d{2}){0,3}$/,
  /^(?:19|20)\d{2} ?[-/] ?(?:(?:19|20)\d{2}|\d{6,8})$/,
  /^\d{1,3}(?:\.\d{1,3}){3}$/,
  /^(?!3\d{2}\.\d{6,7}$)(?:0|[1-9]\d*)\.\d+$/,
  /^[1-9]\d{1,4}\/\d{2,5}$/,
  /^\d{3}[- ]\d{2}[- ]\d{4}$/,
  /^\d{1,2}\.\d{2} ?- ?\d{1,2}\.\d{2}$/,
  /^[^(]*\)|\([^)]*$/,
]);

/** Printed the way a country prints its numbers, so that no word is needed beside them. */
const SHAPES = anyOf([
  /^(?:1[-. ])?(?:\([1-9]\d{2}\)[-. ]?|[1-9]\d{2}[-. ])\d{3}[-. ]?\d{4}$/, // North America
  /^\(0?\d{2,5}\)[ .-]?\d{3,5}[ -]?\d{3,5}$/, // an area code in brackets
  /^\(?0[1-9]\)?(?:[ .-]\d{2}){4}$/, // France
  /^\(?0\d{1,5}\)?(?:[ /-]{1,3}\d{2,8}){1,4}(?:-\d)?$/, // Germany, Britain, Italy and others with a leading zero
  /^0[1-9]\d{8,9}$/, // the same in one piece
  /^(?:[6-9]\d{2}(?: \d{3} \d{3}|(?: \d{2}){3})|9\d \d{3} \d{2} \d{2})$/, // Spain
  /^3\d{2}[ .-](?:\d{6,7}|\d{3}[ .-]\d{4})$/, // Italian mobiles
]);
/** Ten digits of North America in one piece: only where a text holds nothing else. */
const BARE = /^1?[2-9]\d{2}[2-9]\d{6}$/;
/** Mobiles in one piece, also of India, Spain and Italy: only behind a name, as one signs. */
const BARE_MOBILE = /^(?:[2-9]\d{9}|[67]\d{8}|3\d{8})$/;
/** Of Italy, Spain, France, Britain and Germany. */
const MOBILE = /^(?:3\d{9}|[67]\d{8}|0[67]\d{8}|0[17]\d{9,10})$/;
const NAME_RIGHT_BEFORE = /(?<![\p{L}\d])(?!N[uú]m|Ref)\p{Lu}\p{Ll}{2,15}(?:[:,]| -)?[ \n]$/u;

/** North America's and France's full grouping, also where a space was forgotten. */
const UNMISTAKABLE =
  /^(?:1[-. ])?\(?[2-9]\d{2}\)?[-. ][2-9]\d{2}[-.]\d{4}$|^0[1-9](?:[ .]\d{2}){4}$/;

/** "03262 2437 Main St": a house number. */
const STREET = /^ \p{Lu}\p{Ll}/u;

/** Chinese and Japanese put no space between a word and a number. */
const LETTER_BEFORE = new RegExp(String.raw`[^\P{L}${GLUED_LETTER}]$`, 'u');
const LETTER_AFTER = new RegExp(String.raw`^[^\P{L}${GLUED_LETTER}]`, 'u');

const PHONE_WORD = anyPhrase('phone');
const OTHER_WORD = rightBefore('order', 'thing', 'card', 'nationalId', 'account', 'bankAccount');

export const phone: Detector = {
  kind: 'PHONE',
  mayFind: hasDenseDigits,
  find: (text, { folded }) =>
    candidatesIn(text, NUMBER, ({ start, end }, [number]) =>
      evidenceOf(text, folded(), start, end, number),
    ),
};

function evidenceOf(
  text: string,
  folded: string,
  start: number,
  end: number,
  written: string,
): Evidence | null {
  const number = written.replace(/ ?(?:ext\.?|x).*$/, '');
  const digits = number.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15) return null;
  if (NOT_A_PHONE.test(number)) return null;
  if (isPartOfSomething(text, start, end, number)) return null;
  if (/^\(?\+/.test(number)) return EVIDENCE.international;
  const words = before(folded, start);
  // Looked at last: it takes long, and few numbers come so far.
  const unlessOther = (evidence: Evidence) =>
    number === digits && !MOBILE.test(number) && isOwnNumber(words) ? null : evidence;
  if (/^\(?00 ?[1-9]/.test(number) && digits.length >= 10)
    return unlessOther(EVIDENCE.international);
  if (!UNMISTAKABLE.test(number) && OTHER_WORD.test(words)) return null;
  if (isNear(folded, start, end, PHONE_WORD)) return unlessOther(EVIDENCE.named);
  if (BARE.test(number) && isAlone(text, start, end)) return EVIDENCE.alone;
  if (
    BARE_MOBILE.test(number) &&
    NAME_RIGHT_BEFORE.test(text.slice(Math.max(0, start - 20), start))
  )
    return EVIDENCE.signed;
  const isPlausible = digits.length >= 9 && digits.length <= 12 && !STREET.test(text.slice(end));
  return isPlausible && SHAPES.test(number) ? EVIDENCE.shaped : null;
}

/** Glued to letters, an amount, or a `#`: some other number. */
function isPartOfSomething(text: string, start: number, end: number, number: string): boolean {
  const previous = text.slice(Math.max(0, start - 2), start);
  const opensItself = /^[(+]/.test(number);
  if (/[$¤£¥*^#+]\s?$/.test(previous) && !/:\s?$/.test(previous)) return true;
  if (UNMISTAKABLE.test(number)) return false;
  if (!opensItself && /[\p{L}\d]-$/u.test(previous)) return true;
  if (!opensItself && LETTER_BEFORE.test(previous)) return true;
  return LETTER_AFTER.test(text.slice(end, end + 2));
}
