import { readFileSync } from 'node:fs';
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
 */
export function readInventedRows(language: InventedLanguage): InventedRows {
  const lines = readFileSync(new URL(`invented/${language}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .map((line, index) => ({ line, id: `${language}:${index + 1}` }))
    .filter(({ line }) => line !== '');
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
    asks: lines
      .filter(({ line }) => !line.startsWith('<'))
      .map(({ line, id }) => ({
        id,
        lang: language,
        label: line.startsWith('?') ? 'ASK_PUBLIC' : 'NONE',
        ...posts(line),
      })),
  };
}

function posts(line: string): { readonly text: string; readonly previous: string | null } {
  const all = line.slice(2).split(' || ');
  return { text: all.at(-1) ?? '', previous: all.slice(0, -1).join(' ') || null };
}

const MARK = /\[([A-Z_]+) ([^\]]+)\]/g;

function withoutMarks(marked: string): { readonly text: string; readonly spans: LabelledSpan[] } {
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
