import type { Candidate } from './candidate';
import { findCodes, type FoundCode } from './codes';
import type { SensitiveKind } from './finding';
import { fold } from './words';

/** What a text holds at all: looked up once, so that ordinary texts cost little. */
export interface Traits {
  readonly digit: boolean;
  /** Five digits close together: less is no number of a card, a telephone or an account. */
  readonly denseDigits: boolean;
  readonly at: boolean;
  /** The text {@link fold}ed, as long as before, for the patterns of words. */
  readonly folded: () => string;
  /** Every code, looked for when the first detector wants them. */
  readonly codes: () => readonly FoundCode[];
}

/** Finds one kind of personal data. Runs in linear time, keeps nothing, reports candidates in order. */
export interface Detector {
  readonly kind: SensitiveKind;
  /** A cheap look first: false when the text can hold nothing of this kind. */
  readonly mayFind: (traits: Traits, text: string) => boolean;
  readonly find: (text: string, traits: Traits) => readonly Candidate[];
}

const DENSE_DIGITS = /\d(?:\D{0,3}\d){4}/;

export function traitsOf(text: string, lowered?: string): Traits {
  const digit = /\d/.test(text);
  const folded = () => (lowered ??= fold(text));
  let codes: readonly FoundCode[] | undefined;
  return {
    digit,
    denseDigits: digit && DENSE_DIGITS.test(text),
    at: text.includes('@'),
    folded,
    codes: () => (codes ??= findCodes(text, folded())),
  };
}

/** For detectors of numbers. */
export function hasDenseDigits({ denseDigits }: Traits): boolean {
  return denseDigits;
}
