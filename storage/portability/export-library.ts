import { localDate } from '@/domain/local-date';
import type { CannedReply } from '@/domain/replies/canned-reply';
import { writeReplyDeskCsv } from './formats/reply-desk-csv';
import { writeReplyDeskJson } from './formats/reply-desk-json';

export const EXPORT_FORMATS = ['json', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file to save, with the name proposed for it. */
export interface ExportFile {
  readonly name: string;
  readonly blob: Blob;
}

/** The whole library as a file. JSON brings everything back; CSV opens in a spreadsheet, and comes back as well. */
export function exportLibrary(
  library: readonly CannedReply[],
  format: ExportFormat,
  now: Date,
): ExportFile {
  const name = `reply-desk-library-${localDate(now)}.${format}`;
  return format === 'json'
    ? { name, blob: new Blob([writeReplyDeskJson(library)], { type: 'application/json' }) }
    : { name, blob: new Blob([writeReplyDeskCsv(library)], { type: 'text/csv;charset=utf-8' }) };
}
