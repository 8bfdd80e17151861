import { HANDLE_PATTERN } from '../handle';

/** Half-open, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A text as the detectors read it, with the way back to the text as written. */
export interface ReadableText {
  readonly text: string;
  /** Where a half-open range of `text` stands in the text as written . */
  readonly toWritten: (start: number, end: number) => TextRange;
}

/**
 * Takes the place of what is ruled out: a control character ("substitute"), which no detector's pattern matches and which
 * keeps a plain text in the engine's quick form of one byte a character.
 */
export const RULED_OUT = '\x1A';
/** Takes the place of what a detector has found; another such character. */
export const FOUND = '\x1B';

/** Format characters, variation selectors and letters drawn as nothing. */
const INVISIBLE = /^(?:\p{Cf}|\p{Default_Ignorable_Code_Point})$/u;
const SPACE = /^[\p{Zs}\t]$/u;
const DASH = /^[\p{Pd}\u2212]$/u;
const DIGIT = /^\p{Nd}$/u;
/** Every character that {@link readable} rewrites. */
const UNUSUAL =
  /[[\p{Nd}\p{Zs}\p{Pd}\p{Cf}\p{Default_Ignorable_Code_Point}\t\u2212\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]--[0-9 \-]]/gv;

/** A quicker look, which settles most texts: none of these letters, signs and emoji is rewritten. */
const BEYOND_USUAL = /[^ -~\n\r¡-¬®-ɏͰ-։‘’“”„…€•☀-➿ぁ-ゟァ-ヿ一-鿿\uDC00-\uDFFF\uD83C\uD83D]/;

/** Links, mentions and hashtags hold digits and `@` that are nobody's data. `#123456` and `#AB-12` are numbers. */
const LINK = /(?:https?:\/\/|www\.)[^\s<>"]+/gi;
/** A quicker look for the same, from the rare dot. */
const HOST_AND_PATH = /\.[a-z]{2,24}\//i;
const LINK_WITHOUT_SCHEME = /(?<![a-z0-9@._-])(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,24}\/[^\s<>"]*/gi;
/** The look behind follows the rare sign, so that the engine can jump from one to the next. */
const MENTION = new RegExp(
  String.raw`@(?<![\p{L}\p{N}._%+-]@)${HANDLE_PATTERN}(?![\w@]|\.\w)`,
  'gu',
);
const HASHTAG =
  /#(?<![\p{L}\p{N}&]#)(?=\d{0,3}[\p{L}_])(?![A-Za-z]{1,5}-\d|\w{0,9}\d{5})[\p{L}\p{N}_]+/gu;

/**
 * Prepares a text: look-alike digits (full-width, Arabic, bold …), spaces and dashes become plain ones, invisible
 * characters go, and links, mentions and hashtags are ruled out.
 */
export function readable(written: string): ReadableText {
  const { text, edits } = plain(written);
  return {
    text: ruleOut(text),
    toWritten: (start, end) =>
      edits.length === 0
        ? { start, end }
        : { start: writtenUnit(edits, start).start, end: writtenUnit(edits, end - 1).end },
  };
}

/** Overwrites ranges, so that later detectors do not find a part of the same thing. Ranges in order. */
export function blank(text: string, ranges: readonly TextRange[]): string {
  if (ranges.length === 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of ranges) {
    pieces.push(text.slice(from, start), FOUND.repeat(Math.max(0, end - Math.max(start, from))));
    from = Math.max(from, end);
  }
  return pieces.join('') + text.slice(from);
}

function ruleOut(text: string): string {
  let rest = text;
  if (rest.includes('://') || rest.includes('www.')) rest = rest.replace(LINK, sameLength);
  if (rest.includes('/') && HOST_AND_PATH.test(rest))
    rest = rest.replace(LINK_WITHOUT_SCHEME, sameLength);
  if (rest.includes('@')) rest = rest.replace(MENTION, sameLength);
  if (rest.includes('#')) rest = rest.replace(HASHTAG, sameLength);
  return rest;
}

function sameLength(match: string): string {
  return RULED_OUT.repeat(match.length);
}

/** A character that became a longer or shorter text, or none. */
interface Edit {
  /** In the plain text. */
  readonly start: number;
  readonly end: number;
  readonly written: TextRange;
}

function plain(written: string): { readonly text: string; readonly edits: readonly Edit[] } {
  const edits: Edit[] = [];
  if (!BEYOND_USUAL.test(written)) return { text: written, edits };
  const replacements = new Map<string, string>();
  let grown = 0;
  const text = written.replace(UNUSUAL, (character, at: number) => {
    let replacement = replacements.get(character);
    if (replacement === undefined) {
      replacement = plainCharacter(character);
      replacements.set(character, replacement);
    }
    if (replacement.length !== character.length) {
      const start = at + grown;
      const end = start + replacement.length;
      edits.push({ start, end, written: { start: at, end: at + character.length } });
      grown += replacement.length - character.length;
    }
    return replacement;
  });
  return { text, edits };
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

/** Where the code unit at `place` of the plain text stands as written. */
function writtenUnit(edits: readonly Edit[], place: number): TextRange {
  const edit = edits[countUntil(edits, place) - 1];
  if (edit === undefined) return { start: place, end: place + 1 };
  if (place < edit.end) return edit.written;
  const start = edit.written.end + place - edit.end;
  return { start, end: start + 1 };
}

function plainCharacter(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < 0x80) return character === '\t' ? ' ' : character;
  if (INVISIBLE.test(character)) return '';
  if (SPACE.test(character)) return ' ';
  if (DASH.test(character)) return '-';
  if (isLookAlike(codePoint)) return character.normalize('NFKC');
  if (DIGIT.test(character)) return String(digitValue(codePoint));
  return character;
}

/** Full-width ASCII and the mathematical alphabets. */
function isLookAlike(codePoint: number): boolean {
  return (
    (codePoint >= 0xff01 && codePoint <= 0xff5e) || (codePoint >= 0x1d400 && codePoint <= 0x1d7ff)
  );
}

/** Unicode keeps the digits of each script together, zero first; the mathematical ones follow each other in tens. */
function digitValue(codePoint: number): number {
  let zero = codePoint;
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return (codePoint - zero) % 10;
}
