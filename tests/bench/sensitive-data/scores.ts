import type { AskRow, LabelledRow, LabelledSpan } from './rows.ts';
import type { DetectionSystem, FoundSpan } from './systems.ts';

/** Counts of right and wrong answers. `foundGold` counts labelled spans, `rightFindings` findings: two may share one span. */
export interface Score {
  gold: number;
  foundGold: number;
  findings: number;
  rightFindings: number;
  /** What went wrong, as "row: + text" (found, not there) and "row: - text" (there, not found). */
  readonly mistakes: string[];
}

export function precision({ findings, rightFindings }: Score): number {
  return findings === 0 ? NaN : rightFindings / findings;
}

export function recall({ gold, foundGold }: Score): number {
  return gold === 0 ? NaN : foundGold / gold;
}

export function f1(score: Score): number {
  const [p, r] = [precision(score), recall(score)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** By kind, and `TWEET`: does the text hold personal data at all? */
export function scoreRows(
  system: DetectionSystem,
  rows: readonly LabelledRow[],
): ReadonlyMap<string, Score> {
  const scores = new Map<string, Score>();
  for (const row of rows) {
    const found = system.find(row);
    for (const kind of row.score_kinds) {
      if (!system.kinds.includes(kind)) continue;
      const findings = found.filter((span) => span.kind === kind);
      scoreSpans(scoreOf(scores, kind), row, [kind], findings);
    }
    const codes = found.filter(({ kind }) => kind === 'ORDER' || kind === 'ACCOUNT');
    if (row.score_kinds.includes('ORDER') && system.kinds.includes('ORDER')) {
      scoreSpans(scoreOf(scores, 'ORDER+ACCOUNT'), row, ['ORDER', 'ACCOUNT'], codes);
    }
    scoreText(scoreOf(scores, 'TEXT'), row, found);
  }
  return scores;
}

/** Whether a text asks for personal data in public. */
export function scoreAsks(system: DetectionSystem, rows: readonly AskRow[]): Score {
  const score = emptyScore();
  for (const row of rows) {
    if (row.label === 'AMBIG' || system.asks === undefined) continue;
    count(score, row, row.label === 'ASK_PUBLIC', system.asks(row));
  }
  return score;
}

function scoreSpans(
  score: Score,
  row: LabelledRow,
  kinds: readonly string[],
  findings: readonly FoundSpan[],
): void {
  const gold = row.spans.filter(({ type }) => kinds.includes(type));
  const unclear = row.spans.filter(({ type }) => type === 'AMBIG');
  for (const span of gold) {
    score.gold++;
    if (findings.some((finding) => overlap(finding, span))) score.foundGold++;
    else score.mistakes.push(`${row.id}: - ${shown(row, span)}`);
  }
  for (const finding of findings) {
    const isRight = gold.some((span) => overlap(finding, span));
    if (!isRight && unclear.some((span) => overlap(finding, span))) continue;
    score.findings++;
    if (isRight) score.rightFindings++;
    else score.mistakes.push(`${row.id}: + ${shown(row, finding)}`);
  }
}

function scoreText(score: Score, row: LabelledRow, found: readonly FoundSpan[]): void {
  const kinds: readonly string[] = row.score_kinds;
  const unclear = row.spans.filter(({ type }) => type === 'AMBIG');
  const counted = found.filter(
    (finding) => kinds.includes(finding.kind) && !unclear.some((span) => overlap(finding, span)),
  );
  count(
    score,
    row,
    row.spans.some(({ type }) => kinds.includes(type)),
    counted.length > 0,
  );
}

function count(
  score: Score,
  row: { readonly id: string; readonly text: string },
  isGold: boolean,
  isFound: boolean,
): void {
  if (isGold) score.gold++;
  if (isFound) score.findings++;
  if (isGold && isFound) {
    score.foundGold++;
    score.rightFindings++;
  }
  if (isGold !== isFound) score.mistakes.push(`${row.id}: ${isFound ? '+' : '-'} ${row.text}`);
}

function shown({ text }: LabelledRow, { start, end }: { start: number; end: number }): string {
  return `${text.slice(start, end)}   in   ${text.slice(Math.max(0, start - 60), end + 30)}`;
}

function overlap(one: { start: number; end: number }, other: LabelledSpan): boolean {
  return one.start < other.end && other.start < one.end;
}

function scoreOf(scores: Map<string, Score>, kind: string): Score {
  const score = scores.get(kind) ?? emptyScore();
  scores.set(kind, score);
  return score;
}

function emptyScore(): Score {
  return { gold: 0, foundGold: 0, findings: 0, rightFindings: 0, mistakes: [] };
}
