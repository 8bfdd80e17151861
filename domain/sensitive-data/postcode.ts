import { anyPhrase, before, rightBefore } from './context';
import { hasDenseDigits, type Candidate, type Detector } from './detector';

/** Five digits (Germany, France, Spain, Italy, United States with its four more), and Britain's letters and digits. */
const CODE =
  /(?<![\p{L}\p{N}.,#/-])(?:(?:DE?-)?\d{5}(?:-\d{4})?|(?<british>[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}))(?![\p{L}\p{N}%€$£]|[.,]\d|-\d)/giu;

const POSTCODE_WORD = rightBefore(anyPhrase('postcode'));
/** "Springfield, IL 62701". */
const STATE_RIGHT_BEFORE =
  /[\p{L}.], ?(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$|\bN[YJ]$/u;

/** "S10 5GB" is a telephone with its memory. */
const UNIT = /\d(?:GB|TB|LB)$/i;

/** Postcodes that the text calls so or that follow a state, and British ones, whose shape nothing else has. */
export const postcode: Detector = {
  kind: 'POSTCODE',
  mayFind: (text) => hasDenseDigits(text) || /\b[A-Z]{1,2}\d/i.test(text),
  find(text) {
    const found: Candidate[] = [];
    for (const match of text.matchAll(CODE)) {
      const words = before(text, match.index);
      const isNamed =
        POSTCODE_WORD.test(words) || /^D/.test(match[0]) || STATE_RIGHT_BEFORE.test(words);
      const british = match.groups?.['british'];
      const isBritish = british !== undefined && /[A-Z].* /.test(british);
      if (!isNamed && (!isBritish || UNIT.test(match[0]))) continue;
      const confidence = isNamed ? 0.85 : 0.6;
      found.push({ start: match.index, end: match.index + match[0].length, confidence });
    }
    return found;
  },
};
