import { WARN_FROM, type Finding } from '@/domain/sensitive-data';
import type { SensitiveSummary } from './features/feature';

/** What may be told about findings: kinds and a count, never a value or where it stands. Null when there are none. */
export function summarizeFindings(findings: readonly Finding[]): SensitiveSummary | null {
  const shown = findings.filter(({ asked, confidence }) => !asked && confidence >= WARN_FROM);
  if (shown.length === 0) return null;
  return { kinds: [...new Set(shown.map((finding) => finding.kind))], count: shown.length };
}
