import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SensitiveKind } from '@/domain/sensitive-data';

/** Half-open, in UTF-16 code units; `type` is a kind, or `BRAND_CONTACT` or `AMBIG`. */
export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** A text with what stands in it; only the kinds of `score_kinds` were looked for. */
export interface LabelledRow {
  readonly id: string;
  readonly text: string;
  readonly lang: string | null;
  /** True for a customer's, false for a brand's, null where it is unknown. */
  readonly inbound: boolean | null;
  readonly score_kinds: readonly SensitiveKind[];
  readonly spans: readonly LabelledSpan[];
}

/** A brand's tweet: `ASK_PUBLIC` asks for personal data in public, `AMBIG` counts neither way. */
export interface AskRow {
  readonly id: string;
  readonly text: string;
  readonly lang: string | null;
  readonly label: string;
  /** The same writer's tweet right before it. */
  readonly previous?: string | null;
}

export interface TweetRow {
  readonly text: string;
  readonly lang: string | null;
  readonly inbound: boolean | null;
}

export interface BenchData {
  /** By the name of their file. */
  readonly labelled: ReadonlyMap<string, readonly LabelledRow[]>;
  readonly asks: ReadonlyMap<string, readonly AskRow[]>;
  readonly tweets: readonly TweetRow[];
}

/** Reads every `.jsonl` file of a folder and its subfolders; the fields of a file's rows say what it is for. */
export function readBenchData(folder: string): BenchData {
  const labelled = new Map<string, readonly LabelledRow[]>();
  const asks = new Map<string, readonly AskRow[]>();
  const tweets: TweetRow[] = [];
  for (const file of jsonLinesFiles(folder)) {
    const rows = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .map((row) => ({ lang: null, inbound: null, ...row }));
    const name = basename(file, '.jsonl');
    const first = rows[0] ?? {};
    if ('spans' in first) labelled.set(name, rows as unknown as LabelledRow[]);
    else if ('label' in first) asks.set(name, rows as unknown as AskRow[]);
    else if ('text' in first) tweets.push(...(rows as unknown as TweetRow[]));
  }
  return { labelled, asks, tweets };
}

function jsonLinesFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name))
    .flatMap((path) =>
      statSync(path).isDirectory() ? jsonLinesFiles(path) : path.endsWith('.jsonl') ? [path] : [],
    );
}
