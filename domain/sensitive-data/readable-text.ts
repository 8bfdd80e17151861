import { HANDLE_PATTERN } from '../handle';
import { inLatin, type Edit } from './latin-text';

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

/** Prepares a text: {@link inLatin}, and links, mentions and hashtags are ruled out. */
export function readable(written: string): ReadableText {
  const { text, edits } = inLatin(written);
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
