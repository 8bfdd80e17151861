import { before, isAlone, rightBefore } from './context';
import type { Candidate } from './candidate';
import type { Detector } from './detector';
import { FOUND, RULED_OUT } from './readable-text';
import { allMatches } from './words';

/**
 * Five digits (Germany, France, Spain, Italy, United States with its four more), and Britain's letters and digits.
 * Searched from the first digit, which is rare; `country` or `area` stands before it.
 */
const CODE =
  /\d(?:(?<=(?<![a-z\d.,#/-])(?<country>DE?-|PLZ)?\d)\d{4}(?:-\d{4})?|(?<=(?<![a-z\d.,#/-])(?<area>[A-PR-UWYZ][A-HK-Y]?)\d)[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})(?![a-z\d%€$£]|[.,]\d|-\d)/gi;
/** Letters beyond those of English. */
const GLUED_BEFORE = /[\p{L}\p{N}]$/u;
const GLUED_AFTER = /^[\p{L}\p{N}]/u;

const POSTCODE_WORD = rightBefore('postcode');
/** "Springfield, IL 62701". */
const STATE_RIGHT_BEFORE =
  /[\p{L}.], ?(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$|\bN[YJ]$/u;

/** The town's code behind a street that was found and blanked: "…, 50937 Köln". */
const STREET_RIGHT_BEFORE = new RegExp(
  String.raw`${FOUND}(?:[ ,/-]{1,2}[\p{L}\dºª]{1,4}){0,2},?$`,
  'u',
);
const WORD_BEHIND = /^ \p{L}{2}/u;
/** A name that counts nothing, and no street with its number. */
const TOWN_BEHIND =
  /^ (?!Kunden|Haushalte|Menschen|Leute|Personen|Fahrgäste|Euro|Follower|(?:[\p{L}.]{1,20} ){1,3}\d)\p{Lu}[\p{Ll}-]/u;
/** "Störung in 22089 Hamburg", "down in cf24 3an". */
const IN_RIGHT_BEFORE = /(?<!\p{L})(?:in|aus|nach|[àa]|sur|en|zon[ea]) $/iu;
/** "22089 Hamburg: kein Netz", "… (31400 Toulouse)". */
const BEGINS = new RegExp(String.raw`(?:^|[${RULED_OUT}${FOUND}.!?;,(\n-]) ?$`);
/** Counts something: "in 20000 Haushalten". */
const ROUND = /000$/;

const EVIDENCE = {
  named: { confidence: 0.85, reason: 'word' },
  shaped: { confidence: 0.6, reason: 'form' },
  alone: { confidence: 0.6, reason: 'alone' },
} as const;

/** "S10 5GB" is a telephone with its memory, "in q2 1st" no place. */
const UNIT = /\d(?:[GTgt][Bb]|[Ll][Bb]|st|nd|rd|th)$/;

/** Postcodes that the text calls so or that follow a state, and British ones, whose shape nothing else has. */
export const postcode: Detector = {
  kind: 'POSTCODE',
  mayFind: ({ digit, denseDigits }, text) => denseDigits || (digit && /\b[A-Z]{1,2}\d/i.test(text)),
  find(text, { folded }) {
    const found: Candidate[] = [];
    for (const { 0: written, index, groups } of allMatches(CODE, text)) {
      const start = index - (groups?.['country'] ?? groups?.['area'] ?? '').length;
      const end = index + written.length;
      const preceding = text.slice(Math.max(0, start - 6), start);
      const following = text.slice(end, end + 50);
      if (GLUED_BEFORE.test(preceding) || GLUED_AFTER.test(following)) continue;
      const code = text.slice(start, end);
      const words = before(text, start);
      const isIn = IN_RIGHT_BEFORE.test(preceding);
      const hasTown = TOWN_BEHIND.test(following);
      const isTown = STREET_RIGHT_BEFORE.test(words)
        ? hasTown || (words.endsWith(',') && WORD_BEHIND.test(following))
        : hasTown && (isIn || BEGINS.test(preceding)) && !ROUND.test(code);
      const isNamed =
        POSTCODE_WORD.test(before(folded(), start)) ||
        groups?.['country'] !== undefined ||
        STATE_RIGHT_BEFORE.test(words) ||
        isTown;
      const isBritish =
        groups?.['area'] !== undefined &&
        (/[A-Z].* /.test(code) || (isIn && code.includes(' '))) &&
        !UNIT.test(code);
      const evidence = isNamed
        ? EVIDENCE.named
        : isBritish
          ? EVIDENCE.shaped
          : isAlone(text, start, end) && isInUse(code)
            ? EVIDENCE.alone
            : null;
      if (evidence === null) continue;
      found.push({ start, end, ...evidence });
    }
    return found;
  },
};

/** Five-digit codes go from 01001 to 99998. */
function isInUse(code: string): boolean {
  return !/^\d{5}$/.test(code) || (code > '01000' && code < '99999');
}
