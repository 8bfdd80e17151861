import { HANDLE_PATTERN } from '../handle';
import { inLatin, type LatinText, type TextRange } from './latin-text';

/** A text as the detectors read it. */
export interface ReadableText extends LatinText {
  /** The same, and as long, with the links, mentions and hashtags that `text` is without. */
  readonly whole: string;
}

/** Takes the place of what is ruled out: a control character ("substitute"), which stands in no word and no number. */
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
  const { text: whole, toWritten } = inLatin(written);
  return { text: ruleOut(whole), whole, toWritten };
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
