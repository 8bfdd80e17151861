import type { TextRange } from './readable-text';
import type { SensitiveKind } from './finding';

/** A place in the readable text, and how sure the detector is (0 to 1). */
export interface Candidate extends TextRange {
  readonly confidence: number;
}

/** Finds one kind of personal data. Runs in linear time, keeps nothing, reports candidates in order. */
export interface Detector {
  readonly kind: SensitiveKind;
  readonly find: (text: string) => readonly Candidate[];
}
