import { EMPTY_REPLY, REPLY_LIMITS } from '@/domain/replies/canned-reply';
import { checkReply } from '@/domain/replies/check-reply';
import { checkTemplate } from '@/domain/replies/check-template';
import { failure, success, type Result } from '@/domain/result';
import { parseCsv } from './csv';
import { decodeText } from './decode-text';
import { isBriskine, readBriskine } from './formats/briskine';
import { isChatwoot, readChatwoot } from './formats/chatwoot';
import { parseEspanso, readEspanso } from './formats/espanso';
import { skipped, type Entry, type ReadOptions } from './formats/read-entry';
import { isReplyDeskCsv, readReplyDeskCsv } from './formats/reply-desk-csv';
import { isReplyDeskJson, readReplyDeskJson } from './formats/reply-desk-json';
import { isZammad, readZammad } from './formats/zammad';
import { isZendesk, readZendesk } from './formats/zendesk';
import type {
  FileProblem,
  ImportedFile,
  ImportedReply,
  ImportFormat,
  ImportWarning,
  SkipReason,
} from './imported-file';
import { parseJson } from './json';

/** The entries of a file and whose format it is. */
interface ReadFile {
  readonly format: ImportFormat;
  readonly entries: readonly Entry[];
}

/**
 * Reads a file of canned replies, whoever wrote it. `language` is given to texts whose format knows no languages.
 * Needs a `DOMParser`, for those that keep HTML.
 */
export function readImport(bytes: Uint8Array, language: string): Result<ImportedFile, FileProblem> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const read = readText({ ...decoded.value, language });
  if (!read.ok) return read;
  const { format, entries } = read.value;
  if (entries.length === 0) return failure({ kind: 'empty' });
  if (entries.length > REPLY_LIMITS.library) {
    return failure({ kind: 'too-many', max: REPLY_LIMITS.library });
  }

  const checked = entries.map((entry) =>
    entry.kind === 'reply'
      ? check(entry.reply, format === 'reply-desk-json')
      : { entry, warnings: [] },
  );
  return success({
    format,
    encoding: decoded.value.encoding,
    hasLanguages: format === 'reply-desk-json' || format === 'reply-desk-csv',
    replies: checked.flatMap(({ entry }) => (entry.kind === 'reply' ? [entry.reply] : [])),
    skipped: checked.flatMap(({ entry }) => (entry.kind === 'skipped' ? [entry.entry] : [])),
    warnings: checked.flatMap(({ warnings }) => warnings),
  });
}

/** JSON begins with a bracket; YAML of matches names them; the rest is a table. */
function readText(options: ReadOptions): Result<ReadFile, FileProblem> {
  if (/^\s*[[{]/.test(options.text)) return readJson(options);
  if (/^(?:matches|global_vars|imports)\s*:/m.test(options.text)) return readYaml(options);
  return readTable(options);
}

function readJson(options: ReadOptions): Result<ReadFile, FileProblem> {
  const json = parseJson(options.text);
  if (!json.ok) return json;
  if (isReplyDeskJson(json.value)) {
    return withFormat('reply-desk-json', readReplyDeskJson(json.value));
  }
  if (isZendesk(json.value))
    return withFormat('zendesk', success(readZendesk(json.value, options)));
  if (isChatwoot(json.value)) {
    return withFormat('chatwoot', success(readChatwoot(json.value, options)));
  }
  return failure({ kind: 'unknown-format' });
}

function readYaml(options: ReadOptions): Result<ReadFile, FileProblem> {
  const file = parseEspanso(options.text);
  if (!file.ok) return file;
  if (file.value === null) return failure({ kind: 'unknown-format' });
  return withFormat('espanso', success(readEspanso(file.value, options)));
}

function readTable(options: ReadOptions): Result<ReadFile, FileProblem> {
  const table = parseCsv(options.text);
  if (!table.ok) return table;
  if (isReplyDeskCsv(table.value)) {
    return withFormat('reply-desk-csv', readReplyDeskCsv(table.value));
  }
  if (isBriskine(table.value)) {
    return withFormat('briskine', success(readBriskine(table.value, options)));
  }
  if (isZammad(table.value)) return withFormat('zammad', success(readZammad(table.value, options)));
  return failure({ kind: 'unknown-format' });
}

function withFormat(
  format: ImportFormat,
  entries: Result<readonly Entry[], FileProblem>,
): Result<ReadFile, FileProblem> {
  return entries.ok ? success({ format, entries: entries.value }) : entries;
}

interface CheckedEntry {
  readonly entry: Entry;
  readonly warnings: readonly ImportWarning[];
}

/**
 * Holds an entry to the rules of the editor, and its templates to those of the engine. `isBackup`: nothing that the editor lets
 * the agent keep is left out, a text that is not finished neither.
 */
function check(reply: ImportedReply, isBackup: boolean): CheckedEntry {
  const { line, content } = reply;
  const skip = (reason: SkipReason): CheckedEntry => ({
    entry: skipped(line, content.name.trim() || null, reason),
    warnings: [],
  });
  const [problem] = checkReply({ ...EMPTY_REPLY, ...content });
  if (problem !== undefined) return skip({ kind: 'problem', problem });

  const problems = Object.values(content.bodies).flatMap(checkTemplate);
  const error = problems.find((found) => found.kind !== 'unknown');
  if (error !== undefined && !isBackup) return skip({ kind: 'template', error });
  // A placeholder that several languages have is told once.
  const told = new Map(
    problems.map((found) => [found.kind === 'unknown' ? found.name : found, found]),
  );
  const warnings = [...told.values()].map((found) => ({
    line,
    name: content.name,
    problem: found,
  }));
  return { entry: { kind: 'reply', reply }, warnings };
}
