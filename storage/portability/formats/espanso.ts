import * as v from 'valibot';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { FILL_IN_OWNER } from '@/domain/replies/placeholders';
import { failure, success, type Result } from '@/domain/result';
import { htmlToText } from '../html-to-text';
import type { FileProblem } from '../imported-file';
import { translatePlain } from '../translate-placeholders';
import { foreignReply, skipped, type Entry, type ReadOptions } from './read-entry';

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;
const FORM_FIELD = /\[\[(\w+)\]\]/g;
const CURSOR = /\$\|\$/g;

const variable = v.object({
  name: v.string(),
  type: v.string(),
  params: v.optional(v.looseObject({ echo: v.optional(v.string()) })),
});
const match = v.object({
  trigger: v.optional(v.string()),
  triggers: v.optional(v.array(v.string())),
  regex: v.optional(v.string()),
  label: v.optional(v.string()),
  replace: v.optional(v.string()),
  markdown: v.optional(v.string()),
  html: v.optional(v.string()),
  form: v.optional(v.string()),
  vars: v.optional(v.array(variable), []),
  search_terms: v.optional(v.array(v.string())),
});
type Match = v.InferOutput<typeof match>;

/** A file of `match/`, with the lines of its entries; or what is wrong with the YAML. Null when it holds no matches. */
export function parseEspanso(text: string): Result<EspansoFile | null, FileProblem> {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
    const [error] = document.errors;
    if (error !== undefined) {
      return failure({ kind: 'syntax', line: lines.linePos(error.pos[0]).line });
    }
    return success(matchesOf(document, lines));
  } catch (error) {
    // Brackets within brackets without end, or aliases that would unfold without end.
    if (!(error instanceof RangeError || error instanceof ReferenceError)) throw error;
    return failure({ kind: 'syntax', line: null });
  }
}

export interface EspansoFile {
  readonly matches: readonly { readonly line: number; readonly value: unknown }[];
  readonly globals: unknown;
}

export function readEspanso(file: EspansoFile, { language }: ReadOptions): readonly Entry[] {
  const globals = v.safeParse(v.array(variable), file.globals);
  return file.matches.map(({ line, value }) => {
    const parsed = v.safeParse(match, value);
    if (!parsed.success) {
      const field = v.getDotPath(parsed.issues[0]) ?? 'trigger';
      return skipped(line, null, { kind: 'field', field });
    }
    const { label, trigger, triggers = [], regex, vars, search_terms: tags } = parsed.output;
    const [shortcut = null, ...others] = [trigger, ...triggers].filter(
      (text) => text !== undefined,
    );
    const name = label ?? shortcut ?? regex ?? null;
    if (name === null) return skipped(line, null, { kind: 'field', field: 'trigger' });

    const fixed = [...(globals.success ? globals.output : []), ...vars];
    const body = textOf(parsed.output, fixed);
    if (body === null) return skipped(line, name, { kind: 'no-text' });
    if (!body.ok) return skipped(line, name, { kind: 'untranslatable', ...body.error });
    return foreignReply('espanso', {
      line,
      key: shortcut ?? name,
      name,
      shortcut,
      body: body.value,
      language,
      ...(tags && { tags }),
      notes: others.join(' '),
    });
  });
}

/** The text, with what is always the same filled in. What a form asks for, we ask for; what a program would fill in stays. */
function textOf(entry: Match, vars: readonly v.InferOutput<typeof variable>[]) {
  const html = entry.html === undefined ? undefined : htmlToText(entry.html);
  const form = entry.form?.replace(FORM_FIELD, `{{${FILL_IN_OWNER}.$1}}`);
  const text = entry.replace ?? entry.markdown ?? html ?? form;
  if (text === undefined || text.trim() === '') return null;
  const echoes = new Map(
    vars.flatMap(({ name, type, params }) =>
      type === 'echo' && params?.echo !== undefined ? [[name, params.echo] as const] : [],
    ),
  );
  const forms = new Set(vars.filter(({ type }) => type === 'form').map(({ name }) => name));
  const filled = text.replace(CURSOR, '').replace(PLACEHOLDER, (written, name: string) => {
    const [owner = '', field] = name.trim().split('.');
    if (field !== undefined && forms.has(owner)) return `{{${FILL_IN_OWNER}.${field}}}`;
    return echoes.get(name.trim()) ?? written;
  });
  return translatePlain(filled, PLACEHOLDER, {});
}

function matchesOf(document: Document.Parsed, lines: LineCounter): EspansoFile | null {
  const root = document.contents;
  const matches = isMap(root) ? root.get('matches', true) : undefined;
  if (!isSeq(matches)) return null;
  // Aliases are unfolded here, at most a hundred of each, or this throws.
  const content = document.toJS({ maxAliasCount: 100 }) as Readonly<Record<string, unknown>>;
  const values = content['matches'] as readonly unknown[];
  return {
    globals: content['global_vars'] ?? [],
    matches: matches.items.map((item, index) => ({
      line: lines.linePos(startOf(item)).line,
      value: values[index],
    })),
  };
}

function startOf(item: unknown): number {
  return isMap(item) || isSeq(item) || isScalar(item) ? (item.range?.[0] ?? 0) : 0;
}
