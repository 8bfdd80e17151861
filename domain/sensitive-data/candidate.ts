import type { FindingReason } from './finding';
import type { TextRange } from './latin-text';
import { allMatches } from './words';

/** How sure a detector is (0 to 1), and why. */
export interface Evidence {
  readonly confidence: number;
  readonly reason: FindingReason;
}

/** A place in the readable text. */
export interface Candidate extends TextRange, Evidence {}

/** The matches of a global expression that some evidence speaks for. */
export function candidatesIn(
  text: string,
  expression: RegExp,
  evidenceOf: (range: TextRange, match: RegExpExecArray) => Evidence | null,
): readonly Candidate[] {
  return allMatches(expression, text).flatMap((match) => {
    const range = { start: match.index, end: match.index + match[0].length };
    const evidence = evidenceOf(range, match);
    return evidence === null ? [] : [{ ...range, ...evidence }];
  });
}
