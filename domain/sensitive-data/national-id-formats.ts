import { hasCheckDigit } from './card';
import {
  hasFrenchKey,
  hasFrenchTaxKey,
  hasMod11Check,
  hasSpanishKey,
  hasSpanishLetter,
  isGermanDocument,
  isGermanHealthNumber,
  isGermanPensionNumber,
  isGermanTaxId,
  isIso7064,
} from './national-id-checks';
import { anyOf } from './words';

/** How a country writes a number. */
export interface IdFormat {
  /** Sticky. */
  readonly shape: RegExp;
  /** Proves the number by its check digits, where it has some. Given in capitals, without separators. */
  readonly isValid?: (id: string) => boolean;
}

/** Formats that stand for themselves: their check digits or their shape are proof enough without a word beside them. */
export const OWN_FORMATS: readonly IdFormat[] = [
  // United States: social security number, and the taxpayer number that looks like one.
  {
    shape: id(
      String.raw`(?!000|666|9\d\d[- .](?:[0-4]|89|93))\d{3}(?<ssn>[-. ])(?!00)\d{2}\k<ssn>(?!0000)\d{4}`,
    ),
  },
  // United Kingdom: National Insurance number, driving licence.
  {
    shape: id(
      String.raw`(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d ?\d[ -]?\d{2}[ -]?[A-D]`,
    ),
  },
  {
    shape: id(String.raw`[A-Z]{2}[A-Z9]{3} ?\d{3} ?\d{3} ?[A-Z9]{2}\d[A-Z0-9]{2}(?: ?\d{2})?`),
  },
  // France: numéro de sécurité sociale with its key (months beyond 12 are of incomplete papers), numéro fiscal with its own.
  {
    shape: id(
      String.raw`[12] ?\d{2} ?(?:0[1-9]|1[0-2]|20|3\d|4[0-2]|[5-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}`,
    ),
    isValid: hasFrenchKey,
  },
  { shape: id(String.raw`[0-3]\d ?\d{2} ?\d{3} ?\d{3} ?\d{3}`), isValid: hasFrenchTaxKey },
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
  {
    shape: id(String.raw`(?:\d{7,8}|\d{1,2}\.\d{3}\.\d{3}|[XYZ]-?\d{7})[- ]?[A-HJ-NP-TV-Z]`),
    isValid: hasSpanishLetter,
  },
  // Italy: codice fiscale.
  { shape: id(String.raw`[A-Z]{3} ?[A-Z]{3} ?\d{2} ?[A-EHLMPRST] ?\d{2} ?[A-Z]\d{3} ?[A-Z]`) },
];

/** Formats that other codes have too: they count where the text says what they are, or says nothing else. */
export const SHARED_FORMATS: readonly IdFormat[] = [
  // Passports of Britain, France, Italy, Spain and the United States, identity cards of Germany and Italy.
  { shape: id(String.raw`[A-Z]{2} ?\d{7}|[A-Z]{3}\d{6}|[ABDEIL-Z]\d{8}`) },
  { shape: id(String.raw`\d{7}[A-Z]{2}|[A-Z]{2}\d{5}[A-Z]{2}|\d{2}[A-Z]{2}\d{5}`) },
  // Spain: social security number.
  { shape: id(String.raw`\d{2}[ /]?\d{8}[ /]?\d{2}`), isValid: hasSpanishKey },
  // Driving licences of Italy and Germany.
  {
    shape: id(String.raw`[A-Z]{2}\d{7}[A-Z]|U1[B-DF-HJ-NP-TV-Z\d]{7}[A-Z]|[A-Z]{2}\d{8}[A-Z\d]`),
  },
  // Taxpayer numbers: United States, Germany (two kinds); Britain's temporary reference.
  { shape: id(String.raw`9\d{2}-?(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])-?\d{4}`) },
  { shape: id(String.raw`[1-9]\d{10}`), isValid: isIso7064 },
  { shape: id(String.raw`\d{2,3}\/\d{3,4}\/\d{4,5}`) },
  { shape: id(String.raw`\d{2} ?[A-Z] ?\d{3} ?\d{2}`) },
  // Canada: social insurance number. Britain: health number, where it is no telephone number.
  { shape: id(String.raw`[1-79]\d{2}(?<sin>[ -]?)\d{3}\k<sin>\d{3}`), isValid: hasCheckDigit },
  { shape: id(String.raw`[346]\d{2}(?<nhs>[ -]?)[01]\d{2}\k<nhs>\d{4}`), isValid: hasMod11Check },
];

/** Some format of a list, in one look: most numbers have none. Sticky. */
export function anyFormat(formats: readonly IdFormat[]): RegExp {
  return anyOf(
    formats.map(({ shape }) => shape),
    'iy',
  );
}

/** Cheaper than Unicode's word edges, and enough: the formats themselves are ASCII. */
function id(source: string): RegExp {
  return new RegExp(String.raw`(?:${source})\b(?![-./]\d)`, 'iy');
}
