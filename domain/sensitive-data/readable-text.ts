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

/** Takes the place of what is ruled out; no detector's pattern matches it. */
export const RULED_OUT = '\uE000';

/** Format characters, variation selectors and letters drawn as nothing. */
const INVISIBLE = /^(?:\p{Cf}|\p{Default_Ignorable_Code_Point})$/u;
const SPACE = /^[\p{Zs}\t]$/u;
const DASH = /^[\p{Pd}\u2212]$/u;
const DIGIT = /^\p{Nd}$/u;
/** Every character that {@link readable} rewrites, so that an ordinary text is recognised in one pass. */
const UNUSUAL =
  /(?![0-9])\p{Nd}|[\p{Cf}\p{Default_Ignorable_Code_Point}\t\u2212]|(?! )\p{Zs}|(?!-)\p{Pd}|[\uFF01-\uFF5E]|[\u{1D400}-\u{1D7FF}]/u;

/** A quicker look, which settles most texts. */
const BEYOND_ASCII = /[^ -~\n\r]/;

/** Links, mentions and hashtags hold digits and `@` that are nobody's data. `#123456` is no hashtag: it has no letter. */
const LINK = /(?:https?:\/\/|www\.)[^\s<>"]+/gi;
const LINK_WITHOUT_SCHEME = /(?<![a-z0-9@._-])(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,24}\/[^\s<>"]*/gi;
/** The look behind follows the rare sign, so that the engine can jump from one to the next. */
const MENTION = new RegExp(
  String.raw`@(?<![\p{L}\p{N}._%+-]@)${HANDLE_PATTERN}(?![\w@]|\.\w)`,
  'gu',
);
const HASHTAG = /#(?<![\p{L}\p{N}&]#)(?=\d{0,3}[\p{L}_])[\p{L}\p{N}_]+/gu;

/**
 * Prepares a text: look-alike digits (full-width, Arabic, bold …), spaces and dashes become plain ones, invisible
 * characters go, and links, mentions and hashtags are ruled out.
 */
export function readable(written: string): ReadableText {
  const { text, starts, ends } = plain(written);
  return {
    text: ruleOut(text),
    toWritten: (start, end) => ({
      start: starts?.[start] ?? start,
      end: ends?.[end - 1] ?? end,
    }),
  };
}

/** Overwrites ranges, so that later detectors do not find a part of the same thing. Ranges in order. */
export function blank(text: string, ranges: readonly TextRange[]): string {
  if (ranges.length === 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of ranges) {
    pieces.push(
      text.slice(from, start),
      RULED_OUT.repeat(Math.max(0, end - Math.max(start, from))),
    );
    from = Math.max(from, end);
  }
  return pieces.join('') + text.slice(from);
}

function ruleOut(text: string): string {
  let rest = text;
  if (rest.includes('://') || rest.includes('www.')) rest = rest.replace(LINK, sameLength);
  if (rest.includes('/')) rest = rest.replace(LINK_WITHOUT_SCHEME, sameLength);
  if (rest.includes('@')) rest = rest.replace(MENTION, sameLength);
  if (rest.includes('#')) rest = rest.replace(HASHTAG, sameLength);
  return rest;
}

function sameLength(match: string): string {
  return RULED_OUT.repeat(match.length);
}

interface PlainText {
  readonly text: string;
  /** Start and end in the written text of each code unit; null where they are the same. */
  readonly starts: readonly number[] | null;
  readonly ends: readonly number[] | null;
}

function plain(written: string): PlainText {
  if (!BEYOND_ASCII.test(written) || !UNUSUAL.test(written))
    return { text: written, starts: null, ends: null };

  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of written) {
    const replacement = plainCharacter(character);
    // What has a length of its own keeps it unit by unit, so that ranges stay exact.
    const keepsUnits = replacement === character;
    for (let unit = 0; unit < replacement.length; unit++) {
      starts.push(keepsUnits ? at + unit : at);
      ends.push(keepsUnits ? at + unit + 1 : at + character.length);
    }
    pieces.push(replacement);
    at += character.length;
  }
  return { text: pieces.join(''), starts, ends };
}

function plainCharacter(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < 0x80) return character === '\t' ? ' ' : character;
  if (INVISIBLE.test(character)) return '';
  if (SPACE.test(character)) return ' ';
  if (DASH.test(character)) return '-';
  if (DIGIT.test(character)) return String(digitValue(codePoint));
  if (isLookAlike(codePoint)) return character.normalize('NFKC');
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
