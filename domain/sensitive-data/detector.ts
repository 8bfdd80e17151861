import type { FindingReason, SensitiveKind } from './finding';
import type { TextRange } from './readable-text';

/** How sure a detector is (0 to 1), and why. */
export interface Evidence {
  readonly confidence: number;
  readonly reason: FindingReason;
}

/** A place in the readable text. */
export interface Candidate extends TextRange, Evidence {}

/** What a text holds at all: looked up once, so that ordinary texts cost little. */
export interface Traits {
  readonly digit: boolean;
  /** Five digits close together: less is no number of a card, a telephone or an account. */
  readonly denseDigits: boolean;
  readonly at: boolean;
}

/** Finds one kind of personal data. Runs in linear time, keeps nothing, reports candidates in order. */
export interface Detector {
  readonly kind: SensitiveKind;
  /** A cheap look first: false when the text can hold nothing of this kind. */
  readonly mayFind: (traits: Traits, text: string) => boolean;
  readonly find: (text: string) => readonly Candidate[];
}

const DENSE_DIGITS = /\d(?:[^\d\n]{0,3}\d){4}/;

export function traitsOf(text: string): Traits {
  const digit = /\d/.test(text);
  return { digit, denseDigits: digit && DENSE_DIGITS.test(text), at: text.includes('@') };
}

/** For detectors of numbers. */
export function hasDenseDigits({ denseDigits }: Traits): boolean {
  return denseDigits;
}
