import type { TextRange } from './readable-text';
import type { SensitiveKind } from './finding';

/** A place in the readable text, and how sure the detector is (0 to 1). */
export interface Candidate extends TextRange {
  readonly confidence: number;
}

/** Finds one kind of personal data. Runs in linear time, keeps nothing, reports candidates in order. */
export interface Detector {
  readonly kind: SensitiveKind;
  /** A cheap look first: false when the text can hold nothing of this kind, so that ordinary texts cost little. */
  readonly mayFind: (text: string) => boolean;
  readonly find: (text: string) => readonly Candidate[];
}

/** Five digits close together: less is no number of a card, a telephone or an account. */
const DENSE_DIGITS = /\d(?:[^\d\n]{0,3}\d){4}/;

export function hasDenseDigits(text: string): boolean {
  return DENSE_DIGITS.test(text);
}
