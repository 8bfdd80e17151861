import { CHANNELS, REPLY_LIMITS, type CannedReply } from '@/domain/replies/canned-reply';
import { failure, success, type Result } from '@/domain/result';
import { neutralizeFormula, restoreFormula, writeCsv, type CsvRow, type CsvTable } from '../csv';
import type { FileProblem } from '../imported-file';
import { idFor, skipped, type Entry } from './read-entry';

/** Names the version of the format in each row, so that it survives a spreadsheet. */
const VERSION_COLUMN = 'reply desk';
const VERSION = 1;
const BODY = 'body:';

/** The library as a table, one row a reply and one column a language, for working on it in a spreadsheet. */
export function writeReplyDeskCsv(library: readonly CannedReply[]): string {
  const languages = [...new Set(library.flatMap(({ bodies }) => Object.keys(bodies)))].sort();
  const header = [...Object.keys(COLUMNS), ...languages.map((language) => BODY + language)];
  const rows = library.map((reply) => [
    ...Object.values(COLUMNS).map((write) => write(reply)),
    ...languages.map((language) => reply.bodies[language] ?? ''),
  ]);
  return writeCsv([header, ...rows.map((row) => row.map(neutralizeFormula))]);
}

/** The columns before the texts, in order. */
const COLUMNS = {
  [VERSION_COLUMN]: () => String(VERSION),
  id: ({ id }) => id,
  name: ({ name }) => name,
  shortcut: ({ shortcut }) => shortcut ?? '',
  tags: ({ tags }) => tags.join(', '),
  channel: ({ channel }) => channel,
  // Words, because spreadsheets translate true and false into their own language.
  favourite: ({ favourite }) => (favourite ? 'yes' : 'no'),
  notes: ({ notes }) => notes,
  uses: ({ useCount }) => String(useCount),
  'last used': ({ lastUsedAt }) => (lastUsedAt === null ? '' : toDate(lastUsedAt)),
  changed: ({ changedAt }) => toDate(changedAt),
} satisfies Record<string, (reply: CannedReply) => string>;

export function isReplyDeskCsv({ columns }: CsvTable): boolean {
  return columns.includes(VERSION_COLUMN);
}

export function readReplyDeskCsv({
  headings,
  rows,
}: CsvTable): Result<readonly Entry[], FileProblem> {
  const newer = rows.map(({ cells }) => Number(cells[VERSION_COLUMN])).find((n) => n > VERSION);
  if (newer !== undefined) return failure({ kind: 'newer', version: newer });
  return success(rows.map((row) => readRow(row, headings)));
}

function readRow({ line, cells, overlong }: CsvRow, headings: readonly string[]): Entry {
  const cell = (name: keyof typeof COLUMNS): string => restoreFormula(cells[name] ?? '');
  const name = cell('name');
  const wrong = (field: string) => skipped(line, name, { kind: 'field', field });
  if (overlong) return skipped(line, name, { kind: 'columns' });

  const channel = CHANNELS.find((known) => known === cell('channel').trim());
  const favourite = YES_NO[cell('favourite').trim().toLowerCase()];
  const useCount = Number(cell('uses').trim());
  const lastUsedAt = readDate(cell('last used'));
  const changedAt = readDate(cell('changed'));
  if (channel === undefined) return wrong('channel');
  if (favourite === undefined) return wrong('favourite');
  if (!Number.isSafeInteger(useCount) || useCount < 0) return wrong('uses');
  if (Number.isNaN(lastUsedAt)) return wrong('last used');
  if (Number.isNaN(changedAt)) return wrong('changed');
  if (cell('id').length > REPLY_LIMITS.id) return wrong('id');

  const shortcut = cell('shortcut').trim() || null;
  const content = {
    name,
    shortcut,
    tags: cell('tags')
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
    channel,
    favourite,
    notes: cell('notes'),
    bodies: bodiesOf(headings, cells),
  };
  const id = cell('id').trim() || idFor('reply-desk-csv', shortcut ?? name);
  const usage = changedAt === null ? null : { useCount, lastUsedAt, changedAt };
  return { kind: 'reply', reply: { line, id, content, usage } };
}

const YES_NO: Readonly<Record<string, boolean>> = { yes: true, no: false, '': false };

function bodiesOf(headings: readonly string[], cells: CsvRow['cells']): Record<string, string> {
  return Object.fromEntries(
    headings
      .filter((heading) => heading.toLowerCase().startsWith(BODY))
      .map((heading) => [
        heading.slice(BODY.length).trim(),
        restoreFormula(cells[heading.toLowerCase()] ?? ''),
      ])
      .filter(([, text]) => text?.trim() !== ''),
  ) as Record<string, string>;
}

function toDate(moment: number): string {
  return new Date(moment).toISOString();
}

/** Milliseconds since the epoch, null for an empty cell, NaN for what is no date. */
function readDate(text: string): number | null {
  return text.trim() === '' ? null : Date.parse(text.trim());
}
