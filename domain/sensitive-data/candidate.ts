import type { FindingReason } from './finding';
import type { TextRange } from './readable-text';

/** How sure a detector is (0 to 1), and why. */
export interface Evidence {
  readonly confidence: number;
  readonly reason: FindingReason;
}

/** A place in the readable text. */
export interface Candidate extends TextRange, Evidence {}
