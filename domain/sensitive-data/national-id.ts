import { candidateOf, findCodes, type FoundCode } from './codes';
import { anyPhrase, before, rightBefore } from './context';
import { hasDenseDigits, type Candidate, type Detector } from './detector';

interface IdFormat {
  readonly shape: RegExp;
  /** Proves the number by its check digits, where it has some. Given in capitals, without separators. */
  readonly isValid?: (id: string) => boolean;
}

/** Cheaper than Unicode's word edges, and enough: the formats themselves are ASCII. */
const EDGE_BEFORE = String.raw`\b(?<!\d[-./])`;
const EDGE_AFTER = String.raw`\b(?![-./]\d)`;

/** Formats that stand for themselves: their check digits or their shape are proof enough without a word beside them. */
const FORMATS: readonly IdFormat[] = [
  // United States: social security number, and the taxpayer number that looks like one.
  {
    shape: id(
      String.raw`(?!000|666|9\d\d[- .](?:[0-4]|89|93))\d{3}([-. ])(?!00)\d{2}\1(?!0000)\d{4}`,
    ),
  },
  // United Kingdom: National Insurance number, driving licence.
  {
    shape: id(
      String.raw`(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d ?\d ?\d{2} ?[A-D]`,
    ),
  },
  {
    shape: id(String.raw`[A-Z]{2}[A-Z9]{3} ?\d{3} ?\d{3} ?[A-Z9]{2}\d[A-Z0-9]{2}(?: ?\d{2})?`),
  },
  // France: numéro de sécurité sociale with its key.
  {
    shape: id(
      String.raw`[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}`,
    ),
    isValid: hasFrenchKey,
  },
  // Germany: tax id, pension insurance number, health insurance number, identity card and passport.
  { shape: id(String.raw`[1-9]\d ?\d{3} ?\d{3} ?\d{3}`), isValid: isGermanTaxId },
  {
    shape: id(String.raw`\d{2} ?[0-7]\d(?:0[1-9]|1[0-2])\d{2} ?[A-Z] ?\d{3}`),
    isValid: isGermanPensionNumber,
  },
  { shape: id(String.raw`[A-Z]\d{9}`), isValid: isGermanHealthNumber },
  {
    shape: id(String.raw`[CFGHJKLMNPRTVWXYZ](?=(?:[A-Z]*\d){5})[CFGHJKLMNPRTVWXYZ0-9]{7}\d`),
    isValid: isGermanDocument,
  },
  // Spain: DNI and NIE with their letter.
  { shape: id(String.raw`(?:\d{7,8}|[XYZ]-?\d{7})-?[A-HJ-NP-TV-Z]`), isValid: hasSpanishLetter },
  // Italy: codice fiscale.
  { shape: id(String.raw`[A-Z]{6} ?\d{2}[A-EHLMPRST]\d{2} ?[A-Z]\d{3}[A-Z]`) },
];

const ID_WORD = rightBefore(anyPhrase('nationalId'));
/** "… is my passport number". */
const IS_MY_ID = new RegExp(
  String.raw`^ (?:is|est|ist|es|è) (?:my|mon|ma|meine?|mi|il mio|la mia) [^.!?\n]{0,20}${anyPhrase('nationalId').source}`,
  'iu',
);
const OTHER_WORD = rightBefore(anyPhrase('order', 'thing'));
const CONFIDENCE = { proved: 0.9, named: 0.85 };
const LEAST_DIGITS_NAMED = 5;

/** Identity, tax and social security numbers of six countries, and any code that the text calls one. */
export const nationalId: Detector = {
  kind: 'NATIONAL_ID',
  mayFind: hasDenseDigits,
  find(text) {
    const named = findCodes(text)
      .filter((code) => isNamed(text, code))
      .map((code) => candidateOf(code, CONFIDENCE.named));
    const proved = FORMATS.flatMap((format) => findFormat(text, format));
    return [...proved, ...named].sort((one, other) => one.start - other.start);
  },
};

function isNamed(text: string, { digits, words, end }: FoundCode): boolean {
  if (digits < LEAST_DIGITS_NAMED) return false;
  return ID_WORD.test(words) || IS_MY_ID.test(text.slice(end, end + 50));
}

function findFormat(text: string, { shape, isValid }: IdFormat): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(shape)) {
    if (isValid?.(match[0].replace(/[^a-z0-9]/gi, '').toUpperCase()) === false) continue;
    if (OTHER_WORD.test(before(text, match.index))) continue;
    const end = match.index + match[0].length;
    found.push({ start: match.index, end, confidence: CONFIDENCE.proved });
  }
  return found;
}

function id(source: string): RegExp {
  return new RegExp(EDGE_BEFORE + source + EDGE_AFTER, 'gi');
}

/** Key = 97 − number mod 97; Corsica's departments 2A and 2B count as 19 and 18. */
function hasFrenchKey(nir: string): boolean {
  const digits = nir.replace('2A', '19').replace('2B', '18');
  return 97n - (BigInt(digits.slice(0, 13)) % 97n) === BigInt(digits.slice(13));
}

/** ISO 7064 MOD 11,10; exactly one of the first ten digits occurs two or three times. */
function isGermanTaxId(digits: string): boolean {
  let product = 10;
  const counts = new Map<string, number>();
  for (const digit of digits.slice(0, 10)) {
    counts.set(digit, (counts.get(digit) ?? 0) + 1);
    product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
  }
  const repeated = [...counts.values()].filter((count) => count > 1);
  const isRepetitionRight = repeated.length === 1 && (repeated[0] ?? 0) <= 3;
  return isRepetitionRight && (11 - product) % 10 === Number(digits[10]);
}

/** Letters as two digits, weights 2 1 2 5 7 1 2 1 2 1 2 1, sum of the products' digits modulo 10 (VKVV §2). */
function isGermanPensionNumber(number: string): boolean {
  const letter = String(number.charCodeAt(8) - 64).padStart(2, '0');
  const digits = number.slice(0, 8) + letter + number.slice(9, 11);
  const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
  const sum = weights.reduce((total, weight, index) => {
    const product = Number(digits[index]) * weight;
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10 === Number(number[11]);
}

/** The letter as two digits, then Luhn's sum from the left (§ 290 SGB V). */
function isGermanHealthNumber(number: string): boolean {
  const letter = String(number.charCodeAt(0) - 64).padStart(2, '0');
  const digits = letter + number.slice(1, 9);
  let sum = 0;
  for (const [index, digit] of Array.from(digits).entries()) {
    const product = Number(digit) * (index % 2 === 0 ? 1 : 2);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === Number(number[9]);
}

/** Weights 7 3 1, letters counting from A = 10 (ICAO 9303). */
function isGermanDocument(number: string): boolean {
  const sum = Array.from(number.slice(0, 8)).reduce((total, character, index) => {
    return total + parseInt(character, 36) * ([7, 3, 1][index % 3] ?? 1);
  }, 0);
  return sum % 10 === Number(number[8]);
}

/** The letter is the number modulo 23; X, Y and Z stand for 0, 1 and 2. */
function hasSpanishLetter(number: string): boolean {
  const digits = number.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] === number.at(-1);
}
