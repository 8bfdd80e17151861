import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { SensitiveKind } from '@/domain/sensitive-data';
import type { AskRow, LabelledRow, LabelledSpan } from './rows.ts';
import { ALL_KINDS } from './systems.ts';

export const INVENTED_LANGUAGES = ['en', 'de', 'fr', 'es', 'it'] as const;
export type InventedLanguage = (typeof INVENTED_LANGUAGES)[number];

export interface InventedRows {
  readonly labelled: readonly LabelledRow[];
  readonly asks: readonly AskRow[];
}

/**
 * Nobody's posts, written before the rules were looked at: `invented/<language>.txt`, a post a line.
 *
 *   < a customer's post with [KIND value]     > a brand's post that asks for nothing
 *   ? a brand's post that asks in public      || between two posts of one writer: the second is judged
 *   \n begins a new line in a post
 */
export function readInventedRows(language: InventedLanguage): InventedRows {
  const lines = readLines(`invented/${language}.txt`);
  return {
    labelled: lines
      .filter(({ line }) => !line.startsWith('?'))
      .map(({ line, id }) => ({
        id,
        lang: language,
        inbound: line.startsWith('<'),
        score_kinds: ALL_KINDS,
        ...withoutMarks(posts(line).text),
      })),
    asks: lines.filter(({ line }) => !line.startsWith('<')).map(askOf),
  };
}

/** Brands' posts of a later round, in two halves by a hash: the rules were changed for the first only. */
export interface AskHalves {
  readonly lookedAt: readonly AskRow[];
  readonly heldOut: readonly AskRow[];
}

/** Languages of the later round, `invented/asks/<language>.txt`. */
export const ASK_LANGUAGES = ['de', 'fr', 'es', 'it'] as const;

export function readAskHalves(language: (typeof ASK_LANGUAGES)[number]): AskHalves {
  const rows = readLines(`invented/asks/${language}.txt`).map(askOf);
  return {
    lookedAt: rows.filter((row) => !isHeldOut(row)),
    heldOut: rows.filter(isHeldOut),
  };
}

/**
 * Brands' posts of two writers who knew neither the rules nor each other's: the rules were changed for the first one's, the
 * second one's were measured only.
 */
export function readAsksByOthers(language: InventedLanguage): AskHalves {
  const [lookedAt, heldOut] = ['looked-at', 'held-out'].map((part) =>
    readLines(`invented/asks-by-others/${part}/${language}.txt`).map(askOf),
  );
  return { lookedAt: lookedAt ?? [], heldOut: heldOut ?? [] };
}

function isHeldOut({ text }: AskRow): boolean {
  return (createHash('sha256').update(text).digest()[0] ?? 0) % 2 === 1;
}

interface Line {
  readonly line: string;
  readonly id: string;
  readonly language: string;
}

function readLines(path: string): readonly Line[] {
  const language = basename(path, '.txt');
  return readFileSync(new URL(path, import.meta.url), 'utf8')
    .split('\n')
    .map((line, index) => ({ line, language, id: `${language}:${index + 1}` }))
    .filter(({ line }) => line !== '')
    .map((row) => ({ ...row, line: row.line.replaceAll('\\n', '\n') }));
}

function askOf({ line, id, language }: Line): AskRow {
  const label = line.startsWith('?') ? 'ASK_PUBLIC' : 'NONE';
  return { id, lang: language, label, ...posts(line) };
}

function posts(line: string): { readonly text: string; readonly previous: string | null } {
  const all = line.slice(2).split(' || ');
  return { text: all.at(-1) ?? '', previous: all.slice(0, -1).join(' ') || null };
}

const MARK = /\[([A-Z_]+) ([^\]]+)\]/g;

/** The text of `[KIND value]` marks, and where they stand. */
export function withoutMarks(marked: string): {
  readonly text: string;
  readonly spans: LabelledSpan[];
} {
  const spans: LabelledSpan[] = [];
  let removed = 0;
  const text = marked.replace(MARK, (mark: string, kind: string, value: string, at: number) => {
    if (!ALL_KINDS.includes(kind as SensitiveKind)) throw new Error(`${kind}: no such kind`);
    const start = at - removed;
    spans.push({ start, end: start + value.length, type: kind });
    removed += mark.length - value.length;
    return value;
  });
  return { text, spans };
}
