import { before } from './context';
import type { Candidate, Evidence } from './candidate';
import { allMatches, anyOf } from './words';

/**
 * A code as organisations print them, from its first digit: letters and digits, in parts joined by signs, or groups of
 * digits with spaces. Searched from the digit because that is the rare part; the group holds the letters before it.
 */
const CODE =
  /\d(?<=((?:[a-z]{1,12}[-/.]?){0,2})\d)[a-z0-9]{0,39}(?:[-/.][a-z0-9]{1,20}){0,6}(?: \d{3,8}){0,4}/gi;

/** Letters, signs and amounts that make it a part of something else. */
const GLUED_BEFORE = /[\p{L}\p{N}_@]$|\d[.,:]$|[$¤£¥]\s?$/u;
const GLUED_AFTER = /^(?:[\p{L}\p{N}_@]|[.,:]\d| ?[%$¤£])/u;

/** Dates, times, years, amounts and addresses of computers, which stand everywhere and are no codes. */
const EVERYDAY_NUMBER = anyOf(
  [
    /^(?:0?[1-9]|[12]\d|3[01])(?<dot>[-./ ])(?:0?[1-9]|[12]\d|3[01])\k<dot>\d{2}(?:\d{2})?$/,
    /^(?:19|20)\d{2}[-./ ]?(?:0[1-9]|1[0-2])[-./ ]?(?:0[1-9]|[12]\d|3[01])(?: ?\d{2}){0,3}$/,
    /^(?:19|20)\d{2}(?: ?[-/] ?(?:19|20)?\d{2})?(?: (?:19|20)\d{2}(?:-(?:19|20)?\d{2})?)*$/,
    /^\d{1,3}(?:\.\d{1,3}){3}$/,
    /^\d+\.\d+$/,
    /^\d+(?:h|hrs?|min|st|nd|rd|th|k|km|kg|gb|mb|mbps|am|pm|px|p|x\d+)$/,
  ],
  'i',
);

const LETTER = /[a-z]/;

/** Shorter ones count things. */
const SHORTEST = 4;

/** A code and the words before it. */
export interface FoundCode {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly digits: number;
  /** Folded; empty when only digits and signs stand there. */
  readonly words: string;
}

/** Every code of a text that is no everyday number and no amount; `folded` is the same text, folded. */
export function findCodes(text: string, folded: string): readonly FoundCode[] {
  const found: FoundCode[] = [];
  for (const { 0: written, 1: opening = '', index } of allMatches(CODE, text)) {
    const start = index - opening.length;
    const end = index + written.length;
    if (end - start < SHORTEST) continue;
    const value = text.slice(start, end);
    if (GLUED_BEFORE.test(text.slice(Math.max(0, start - 2), start))) continue;
    if (GLUED_AFTER.test(text.slice(end, end + 2))) continue;
    if (EVERYDAY_NUMBER.test(value)) continue;
    const digits = value.replace(/\D/g, '').length;
    const words = before(folded, start);
    found.push({ start, end, value, digits, words: LETTER.test(words) ? words : '' });
  }
  return found;
}

export function candidateOf({ start, end }: FoundCode, evidence: Evidence): Candidate {
  return { start, end, ...evidence };
}
