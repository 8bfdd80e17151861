import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { failure, success, type Result } from '@/domain/result';
import type { FileProblem } from './imported-file';

const DELIMITERS = [',', ';', '\t'];
/** Of one row, in characters: a reply in forty languages fits. */
const MAX_ROW = 2_000_000;

export interface CsvRow {
  /** Line of the file the row begins at, from 1. */
  readonly line: number;
  /** Cells by the name in the first row, in lower case. Cells that are missing at the end are empty. */
  readonly cells: Readonly<Record<string, string>>;
  /** True when there are more cells than names. */
  readonly overlong: boolean;
}

export interface CsvTable {
  /** Names of the columns, in lower case. */
  readonly columns: readonly string[];
  /** The same as they are written. */
  readonly headings: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** Reads a table whose first row names the columns, separated by comma, semicolon or tab, whichever gives most columns. */
export function parseCsv(text: string): Result<CsvTable, FileProblem> {
  const records = parseRecords(text, delimiterOf(text));
  if (!records.ok) return records;
  const [header, ...others] = records.value;
  const headings = (header?.cells ?? []).map((name) => name.trim());
  const columns = headings.map((name) => name.toLowerCase());
  const rows = others.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ''])),
    overlong: cells.length > columns.length,
  }));
  return success({ columns, headings, rows });
}

/** Writes a table for spreadsheets: every cell quoted, lines ended as RFC 4180 asks, with a byte order mark for Excel. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
}

/** What spreadsheets take for a formula when a cell begins with it (OWASP, CSV injection), also in its wide form. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A cell no spreadsheet calculates: an apostrophe before what could be a formula. One that has apostrophes there already
 * gets one more, so that {@link restoreFormula} gives back exactly what was written.
 */
export function neutralizeFormula(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Takes back what {@link neutralizeFormula} did. */
export function restoreFormula(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

const OPTIONS = {
  bom: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  skip_empty_lines: true,
  max_record_size: MAX_ROW,
};

function parseRecords(text: string, delimiter: string): Result<readonly CsvRecord[], FileProblem> {
  const place = new LinePlace(new TextEncoder().encode(text));
  const records: CsvRecord[] = [];
  try {
    parse(text, {
      ...OPTIONS,
      delimiter,
      on_record: (cells: string[], { bytes: end }) => {
        records.push({ line: place.skipEmptyLines(), cells });
        place.moveTo(end);
        return null;
      },
    });
    return success(records);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // Without its end, all we know of a quotation is the row it began in.
    const line = place.skipEmptyLines();
    return failure({ kind: 'syntax', line });
  }
}

/** Walks through a text and knows the line it is at. The parser's own count takes some line ends for two. */
class LinePlace {
  readonly #bytes: Uint8Array;
  #offset = 0;
  #line = 1;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Line of the next row, from 1. */
  skipEmptyLines(): number {
    while (this.#isLineEnd(this.#bytes[this.#offset])) this.moveTo(this.#offset + 1);
    return this.#line;
  }

  moveTo(offset: number): void {
    for (; this.#offset < offset; this.#offset += 1) {
      const byte = this.#bytes[this.#offset];
      const isFirstOfTwo = byte === CARRIAGE_RETURN && this.#bytes[this.#offset + 1] === LINE_FEED;
      if (this.#isLineEnd(byte) && !isFirstOfTwo) this.#line += 1;
    }
  }

  #isLineEnd(byte: number | undefined): boolean {
    return byte === LINE_FEED || byte === CARRIAGE_RETURN;
  }
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

function delimiterOf(text: string): string {
  const widths = DELIMITERS.map((delimiter) => ({
    delimiter,
    width: headerWidth(text, delimiter),
  }));
  return widths.sort((one, other) => other.width - one.width)[0]?.delimiter ?? ',';
}

function headerWidth(text: string, delimiter: string): number {
  try {
    return parse(text, { ...OPTIONS, delimiter, to: 1 })[0]?.length ?? 0;
  } catch {
    return 0; // With the right one it will be told.
  }
}
