import { WARN_FROM, type Finding, type FindingReason, type SensitiveKind } from './finding';

/** Which kinds of personal data were found, in the order of the text, and in how many places. Never the values. */
export interface SensitiveSummary {
  readonly kinds: readonly SensitiveKind[];
  readonly count: number;
}

/** What may be told about findings: kinds and a count, never a value or where it stands. Null when there are none. */
export function summarizeFindings(findings: readonly Finding[]): SensitiveSummary | null {
  const shown = findings.filter(isShown);
  if (shown.length === 0) return null;
  return { kinds: [...new Set(shown.map((finding) => finding.kind))], count: shown.length };
}

/** Why each kind counts: of several places, the first one's reason. In the order of the text. */
export function reasonsOf(findings: readonly Finding[]): ReadonlyMap<SensitiveKind, FindingReason> {
  const reasons = new Map<SensitiveKind, FindingReason>();
  for (const { kind, reason } of findings.filter(isShown)) {
    if (!reasons.has(kind)) reasons.set(kind, reason);
  }
  return reasons;
}

function isShown({ asked, confidence }: Finding): boolean {
  return !asked && confidence >= WARN_FROM;
}
