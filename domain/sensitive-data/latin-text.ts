/** Takes the place of pictures (of each half of an emoji) and of "…", which end a sentence: a control character. */
export const SIGN = '\x1C';
/** Takes the place of all other signs that Latin-1 does not have. */
export const OTHER_SIGN = '¬';
/** Takes the place of letters of scripts that put no space between a word and a number. It is the micro sign, and a letter to `\p{L}`. */
export const GLUED_LETTER = 'µ';

/** Half-open, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A text in Latin-1, with the way back to the text as written. */
export interface LatinText {
  readonly text: string;
  /** Where a half-open range of `text` stands in the text as written. */
  readonly toWritten: (range: TextRange) => TextRange;
}

/** What became of a character that is longer or shorter than that. */
interface Edit extends TextRange {
  readonly written: TextRange;
}

/** Tabs, no-break spaces and soft hyphens are in Latin-1, and are rewritten too. */
const REWRITTEN = /[\t\xA0\xAD\u0100-\uFFFF]/;
/** Format characters, variation selectors, letters drawn as nothing, combining accents, and the key around a digit. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u0300-\u036F\u20E3]/u;
const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;
/** First halves of characters in two; those of most emoji are signs in themselves. */
const FIRST_HALF = /[\uD800-\uD83B\uD83E-\uDBFF]/;
const FULL_WIDTH = /[\uFF01-\uFF5E]/;
const MATHEMATICAL = /[\u{1D400}-\u{1D7FF}]/u;

/** What stands in Latin-1 for a character: the first that fits. */
const STAND_INS: readonly (readonly [pattern: RegExp, standIn: string])[] = [
  [/[\p{Zs}\t]/u, ' '],
  [/[\p{Zl}\p{Zp}]/u, '\n'],
  [/[\p{Pd}\u2212]/u, '-'],
  [/[‘’‚‛′ʼ]/, "'"],
  [/[“”„‟″‹›]/, '"'],
  [/[•‣◦●▪]/, '·'],
  [/\p{Sc}/u, '¤'],
  [/ẞ/, 'ß'],
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u, GLUED_LETTER],
  [/\p{Lu}/u, 'Þ'],
  [LETTER, 'þ'],
  [/[…\p{Cs}\u2600-\u27BF]/u, SIGN],
];

/** For characters of which a code unit says too little. */
const INVISIBLE_CODE = -1;
const FIRST_HALF_CODE = -2;
/** For each code unit that was met, that of its Latin character or one of these: 65,536 at most, and nothing of a text. */
const latinCodes = new Map<number, number>();

/** Every engine lets a function have so many arguments. */
const MOST_ARGUMENTS = 4_096;

/**
 * Writes a text in Latin-1, as all patterns are: look-alike digits (full-width, Arabic, bold …), spaces and dashes become plain
 * ones, invisible characters go, and its like stands in for what Latin-1 does not have. The engine keeps such a text in one byte a
 * character, searches it quicker, and needs one machine code for a pattern instead of two.
 */
export function inLatin(written: string): LatinText {
  if (!REWRITTEN.test(written))
    return { text: written, toWritten: (range) => toWritten([], range) };
  let text = '';
  let codes: number[] = [];
  const edits: Edit[] = [];
  for (let at = 0; at < written.length; at++) {
    if (codes.length >= MOST_ARGUMENTS) {
      text += String.fromCharCode(...codes);
      codes = [];
    }
    let code = written.charCodeAt(at);
    if (code > 0x7f || code === 0x09) code = latinCodes.get(code) ?? learn(code);
    if (code >= 0) {
      codes.push(code);
      continue;
    }
    const character = String.fromCodePoint(written.codePointAt(at) ?? 0);
    const latin = code === INVISIBLE_CODE ? '' : latinOfTwoHalves(character);
    if (latin.length !== character.length) {
      const start = text.length + codes.length;
      const end = start + latin.length;
      edits.push({ start, end, written: { start: at, end: at + character.length } });
    }
    for (let index = 0; index < latin.length; index++) codes.push(latin.charCodeAt(index));
    at += character.length - 1;
  }
  text += String.fromCharCode(...codes);
  return { text, toWritten: (range) => toWritten(edits, range) };
}

function learn(code: number): number {
  const character = String.fromCharCode(code);
  const latin = INVISIBLE.test(character)
    ? INVISIBLE_CODE
    : FIRST_HALF.test(character)
      ? FIRST_HALF_CODE
      : latinOf(character).charCodeAt(0);
  latinCodes.set(code, latin);
  return latin;
}

/** For a character of one code unit that is not invisible, or half of one. */
function latinOf(character: string): string {
  if (!REWRITTEN.test(character)) return character;
  if (FULL_WIDTH.test(character)) return character.normalize('NFKC');
  if (DIGIT.test(character)) return digitOf(character);
  if (LETTER.test(character)) {
    // "ő" is an "o".
    const [letter = ''] = character.normalize('NFD');
    if (letter <= 'ÿ') return letter;
  }
  return STAND_INS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER_SIGN;
}

/** For a character of two halves; for a half without the other one, too. */
function latinOfTwoHalves(character: string): string {
  if (MATHEMATICAL.test(character)) return latinOf(character.normalize('NFKC'));
  if (DIGIT.test(character)) return digitOf(character);
  if (INVISIBLE.test(character)) return '';
  return (LETTER.test(character) ? 'þ' : SIGN).repeat(character.length);
}

/** Unicode keeps the digits of a script together, zero first; Myanmar has two sets in a row. */
function digitOf(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  let zero = codePoint;
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return String((codePoint - zero) % 10);
}

function toWritten(edits: readonly Edit[], { start, end }: TextRange): TextRange {
  if (edits.length === 0) return { start, end };
  return { start: writtenUnit(edits, start).start, end: writtenUnit(edits, end - 1).end };
}

/** Where the code unit at a place of the Latin text stands as written. */
function writtenUnit(edits: readonly Edit[], place: number): TextRange {
  const edit = edits[countUntil(edits, place) - 1];
  if (edit === undefined) return { start: place, end: place + 1 };
  if (place < edit.end) return edit.written;
  const start = edit.written.end + place - edit.end;
  return { start, end: start + 1 };
}

/** How many edits begin at a place or before it; edits in order. */
function countUntil(edits: readonly Edit[], place: number): number {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edits[middle]?.start ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
