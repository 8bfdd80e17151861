import { before } from './context';
import type { Candidate, Evidence } from './candidate';
import { allMatches, anyOf } from './words';

/**
 * A code as organisations print them, from its first digit: letters and digits, in parts joined by signs, or groups of
 * digits with spaces. Searched from the digit because that is the rare part; letters before it are added afterwards.
 */
const CODE = /\d[a-z0-9]{0,39}(?:[-/.][a-z0-9]{1,20}){0,6}(?: \d{3,8}){0,4}/gi;
/** Looks back from where it is told to. */
const OPENING = /(?<=((?:[a-z]{1,12}[-/.]?){0,2}))/iy;

/** Letters, signs and amounts that make it a part of something else. */
const GLUED_BEFORE = /[\p{L}\p{N}_@]$|\d[.,:]$|[$€£¥]\s?$/u;
const GLUED_AFTER = /^(?:[\p{L}\p{N}_@]|[.,:]\d| ?[%€£$])/u;

/** Dates, times, years, amounts and addresses of computers, which stand everywhere and are no codes. */
const EVERYDAY_NUMBER = anyOf(
  [
    /^(?:0?[1-9]|[12]\d|3[01])(?<dot>[-./ ])(?:0?[1-9]|[12]\d|3[01])\k<dot>\d{2}(?:\d{2})?$/,
    /^(?:19|20)\d{2}[-./ ]?(?:0[1-9]|1[0-2])[-./ ]?(?:0[1-9]|[12]\d|3[01])(?: ?\d{2}){0,3}$/,
    /^(?:19|20)\d{2}(?: ?[-/] ?(?:19|20)?\d{2})?$/,
    /^\d{1,3}(?:\.\d{1,3}){3}$/,
    /^\d+\.\d+$/,
    /^\d+(?:h|hrs?|min|st|nd|rd|th|k|km|kg|gb|mb|mbps|am|pm|px|p|x\d+)$/,
  ],
  'i',
);

/** Shorter ones count things. */
const SHORTEST = 4;

/** A code and the words before it. */
export interface FoundCode {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly digits: number;
  /** Folded. */
  readonly words: string;
}

/** Every code of a text that is no everyday number and no amount; `folded` is the same text, folded. */
export function findCodes(text: string, folded: string): readonly FoundCode[] {
  const found: FoundCode[] = [];
  for (const match of allMatches(CODE, text)) {
    const end = match.index + match[0].length;
    OPENING.lastIndex = match.index;
    const opening = OPENING.exec(text)?.[1] ?? '';
    const start = match.index - opening.length;
    const value = opening + match[0];
    if (value.length < SHORTEST) continue;
    if (GLUED_BEFORE.test(text.slice(Math.max(0, start - 2), start))) continue;
    if (GLUED_AFTER.test(text.slice(end, end + 2))) continue;
    if (EVERYDAY_NUMBER.test(value)) continue;
    const digits = value.replace(/\D/g, '').length;
    found.push({ start, end, value, digits, words: before(folded, start) });
  }
  return found;
}

export function candidateOf({ start, end }: FoundCode, evidence: Evidence): Candidate {
  return { start, end, ...evidence };
}
