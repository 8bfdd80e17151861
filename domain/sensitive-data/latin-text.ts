/**
 * Takes the place of emoji (of each half), other pictures and "…": a control character, which no detector's pattern matches and
 * which ends a sentence.
 */
export const SIGN = '\x1C';
/** Takes the place of letters of scripts that put no space between a word and a number. */
export const GLUED_LETTER = 'ð';

/** Tabs, no-break spaces and soft hyphens are in Latin-1, and are rewritten too. */
const REWRITTEN = /[\t\xA0\xAD\u0100-\uFFFF]/;

/** Characters that become none, or are two halves of a letter or a digit. */
const OF_OTHER_LENGTH =
  /[[\p{Cf}\p{Default_Ignorable_Code_Point}\u0300-\u036F\u{1D400}-\u{1D7FF}][\p{Nd}--[\0-\uFFFF]]]/gv;
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u0300-\u036F]/u;
/** Of letters and digits in two halves: second ones of a few digits, and all first ones but emoji's. */
const HALF = /[\uDFF0-\uDFF9\uD800-\uD83B\uD83F-\uDBFF]/;
const DIGIT = /^\p{Nd}$/u;

/** What stands in Latin-1 for a character: the first that fits. */
const STAND_INS: readonly (readonly [pattern: RegExp, standIn: string])[] = [
  [/[\p{Zs}\t]/u, ' '],
  [/[\p{Zl}\p{Zp}]/u, '\n'],
  [/[\p{Pd}\u2212]/u, '-'],
  [/[‘’‚‛]/, "'"],
  [/[“”„‟]/, '"'],
  [/[•‣◦●▪]/, '·'],
  [/\p{Sc}/u, '¤'],
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u, GLUED_LETTER],
  [/\p{Lu}/u, 'Þ'],
  [/[\p{L}\p{M}\p{N}]/u, 'þ'],
];

/** What became of a character that is longer or shorter than that; half-open, in UTF-16 code units. */
export interface Edit {
  /** In the Latin text. */
  readonly start: number;
  readonly end: number;
  readonly written: { readonly start: number; readonly end: number };
}

/** A text in Latin-1, with its edits in order. */
export interface LatinText {
  readonly text: string;
  readonly edits: readonly Edit[];
}

/**
 * Writes a text in Latin-1, as all patterns are: look-alike digits (full-width, Arabic, bold …), spaces and dashes become plain
 * ones, invisible characters go, and its like stands in for what Latin-1 does not have. The engine keeps such a text in one byte a
 * character, searches it quicker, and needs one machine code for a pattern instead of two.
 */
export function inLatin(written: string): LatinText {
  if (!REWRITTEN.test(written)) return { text: written, edits: [] };
  const { text, isWhole } = withStandIns(written);
  if (isWhole) return { text, edits: [] };
  const rewritten = withoutOtherLengths(written);
  return { text: withStandIns(rewritten.text).text, edits: rewritten.edits };
}

/** Every engine lets a function have so many arguments. */
const PIECE = 4_096;
/** For each character beyond ASCII that was met, the code of its Latin one, or one of these. */
const latinCodes = new Map<number, number>();
const NONE = -1;
const UNKNOWN = -2;
const SIGN_CODE = SIGN.charCodeAt(0);

/** `isWhole` is false when there are characters of other length, but for the invisible ones within emoji. */
function withStandIns(written: string): { readonly text: string; readonly isWhole: boolean } {
  let text = '';
  let isWhole = true;
  for (let from = 0; from < written.length; from += PIECE) {
    const codes: number[] = [];
    const to = Math.min(written.length, from + PIECE);
    for (let at = from; at < to; at++) {
      let code = written.charCodeAt(at);
      if (code > 0x7f || code === 0x09) code = latinCodes.get(code) ?? learn(code);
      if (code < 0) {
        if (code === UNKNOWN || codes.at(-1) !== SIGN_CODE) isWhole = false;
        code = SIGN_CODE;
      }
      codes.push(code);
    }
    text += String.fromCharCode(...codes);
  }
  return { text, isWhole };
}

function learn(code: number): number {
  const latin = latinCode(code);
  latinCodes.set(code, latin);
  return latin;
}

function latinCode(code: number): number {
  const character = String.fromCharCode(code);
  if (INVISIBLE.test(character)) return NONE;
  if (HALF.test(character)) return UNKNOWN;
  return latinCharacter(character).charCodeAt(0);
}

function latinCharacter(character: string): string {
  if (!REWRITTEN.test(character)) return character;
  if (/[\uFF01-\uFF5E]/.test(character)) return character.normalize('NFKC');
  if (DIGIT.test(character)) return String(digitValue(character.charCodeAt(0)));
  // "ő" is an "o".
  const [letter = ''] = character.normalize('NFD');
  if (letter !== character && letter <= 'ÿ') return letter;
  const [, standIn] = STAND_INS.find(([pattern]) => pattern.test(character)) ?? [];
  return standIn ?? SIGN;
}

function withoutOtherLengths(written: string): LatinText {
  const edits: Edit[] = [];
  const replacements = new Map<string, string>();
  let grown = 0;
  const text = written.replace(OF_OTHER_LENGTH, (character, at: number) => {
    let replacement = replacements.get(character);
    if (replacement === undefined) {
      replacement = ofOtherLength(character);
      replacements.set(character, replacement);
    }
    const start = at + grown;
    const end = start + replacement.length;
    edits.push({ start, end, written: { start: at, end: at + character.length } });
    grown += replacement.length - character.length;
    return replacement;
  });
  return { text, edits };
}

function ofOtherLength(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint >= 0x1d400 && codePoint <= 0x1d7ff) return character.normalize('NFKC');
  return DIGIT.test(character) ? String(digitValue(codePoint)) : '';
}

/** Unicode keeps the digits of each script together, zero first. */
function digitValue(codePoint: number): number {
  let zero = codePoint;
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return (codePoint - zero) % 10;
}
