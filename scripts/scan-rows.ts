import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { scan, WARN_FROM, type Direction, type Finding } from '@/domain/sensitive-data';

/**
 * Reads rows `{ id, text, lang, inbound }` (`lang` and `inbound` may be missing or null; `previous`, the writer's tweet
 * right before it, may be given) and writes `{ id, findings }` in the same order: what the extension would warn of.
 * A business's own contact lines are left out, as they are on the page. Nothing is written when any row is wrong.
 */
const [input = '', output = ''] = process.argv.slice(2);

interface Row {
  readonly id: string | number;
  readonly text: string;
  readonly lang: string | null;
  readonly direction: Direction | null;
  readonly previous: string | null;
}

try {
  if (input === output) throw new Error(`${output}: would replace the rows that are read`);
  const lines = readLines(input).map((row) => JSON.stringify(scanned(row)) + '\n');
  writeWhole(output, lines.join(''));
  console.log(`${lines.length} rows scanned`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

function scanned({ id, text, lang, direction, previous }: Row) {
  const findings = scan(text, { language: lang, ignore: [], direction, previous })
    .filter(({ confidence }) => confidence >= WARN_FROM)
    .map(({ kind, start, end, confidence, asked }: Finding) => {
      return { kind, start, end, confidence, asked };
    });
  return { id, findings };
}

function readLines(file: string): readonly Row[] {
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [toRow(line, `${file}:${index + 1}`)]));
}

function toRow(line: string, place: string): Row {
  const row = parse(line, place);
  const { id, text, lang = null, inbound = null, previous = null } = row;
  if (typeof id !== 'string' && typeof id !== 'number') {
    throw new Error(`${place}: "id" must be a string or a number`);
  }
  if (typeof text !== 'string') throw new Error(`${place}: "text" must be a string`);
  if (lang !== null && typeof lang !== 'string') {
    throw new Error(`${place}: "lang" must be a string or null`);
  }
  if (inbound !== null && typeof inbound !== 'boolean') {
    throw new Error(`${place}: "inbound" must be true, false or null`);
  }
  if (previous !== null && typeof previous !== 'string') {
    throw new Error(`${place}: "previous" must be a string or null`);
  }
  const direction = inbound === null ? null : inbound ? 'incoming' : 'outgoing';
  return { id, text, lang, direction, previous };
}

function parse(line: string, place: string): Readonly<Record<string, unknown>> {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    throw new Error(`${place}: not JSON (${(error as Error).message})`, { cause: error });
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    throw new Error(`${place}: must be an object`);
  }
  return row as Readonly<Record<string, unknown>>;
}

/** All or nothing: whoever reads the file never sees half of it. */
function writeWhole(file: string, text: string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
