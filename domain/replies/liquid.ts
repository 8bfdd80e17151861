import { Liquid, type Template } from 'liquidjs';
import { templateMistake, type TemplateMistake } from './template-mistake';
import { textsOfFilter, valuesIn } from './template-values';

/** Why a template cannot be used, whatever it is filled with. `line` counts from 1; null where unknown. */
export type TemplateSyntaxError =
  /** It is not valid Liquid, or asks for too much. */
  | { readonly kind: 'syntax'; readonly mistake: TemplateMistake; readonly line: number | null }
  /** A filter that is nothing without its texts, such as `default` alone. */
  | {
      readonly kind: 'filter-without-text';
      readonly filter: TextFilter;
      readonly line: number | null;
    };

/** Filters that are nothing without a text behind them. */
export type TextFilter = 'default' | 'choices';

/** Conditions and comments are all a reply needs; loops and everything that loads another template stay out. */
export const REPLY_TAGS = ['if', 'unless', 'case', 'assign', 'comment', 'raw'] as const;
const ALLOWED_TAGS: ReadonlySet<string> = new Set([...REPLY_TAGS, '#']);

/**
 * A reply of X's longest kind has 25,000 characters; templates add some. The time (milliseconds) is by the clock on the wall:
 * so long that no busy computer makes an honest reply fail.
 */
const LIMITS = { parseLimit: 50_000, renderLimit: 1_000, memoryLimit: 500_000 };

/** Raised for a value that cannot be shown to a customer: nothing, or a whole object. */
export class UnprintableValue extends Error {}

class FilterWithoutText extends Error {
  constructor(
    readonly filter: TextFilter,
    readonly line: number,
  ) {
    super();
  }
}

/** The one engine for all templates. Raises errors that {@link singleErrors} and {@link syntaxError} explain. */
export const liquid = createEngine();

/** Reads a template, or raises like the engine does; also where a filter lacks what it is there for. */
export function parseTemplate(template: string): Template[] {
  const templates = liquid.parse(template);
  for (const { value, line } of valuesIn(templates)) {
    if (textsOfFilter(value, 'default')?.length === 0) throw new FilterWithoutText('default', line);
    const choices = textsOfFilter(value, 'choices');
    if (choices?.length === 0 || choices?.includes(null) === true) {
      throw new FilterWithoutText('choices', line);
    }
  }
  return templates;
}

/** A name that a template takes from outside; lines count from 1. */
export interface PlacedName {
  readonly name: string;
  readonly line: number;
}

/** What a parsed template wants to be filled with, each name once, in order. What it assigns itself is not among them. */
export function namesIn(templates: Template[]): readonly PlacedName[] {
  const { globals } = liquid.analyzeSync(templates, { partials: false });
  return Object.values(globals)
    .flat()
    .map(({ segments, location: { row, col } }) => ({ name: joined(segments), row, col }))
    .sort((one, other) => one.row - other.row || one.col - other.col)
    .filter(({ name }, index, all) => all.findIndex((other) => other.name === name) === index)
    .map(({ name, row }) => ({ name, line: row }));
}

/** `customer.first_name`, as written; a name within a name (`a[b]`) counts by its outermost part. */
function joined(segments: readonly unknown[]): string {
  return segments
    .filter((segment) => typeof segment === 'string' || typeof segment === 'number')
    .join('.');
}

function createEngine(): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    lenientIf: true,
    catchAllErrors: true,
    ownPropertyOnly: true,
    templates: {},
    outputEscape: printable,
    ...LIMITS,
  });
  for (const tag of Object.keys(engine.tags)) {
    if (!ALLOWED_TAGS.has(tag)) Reflect.deleteProperty(engine.tags, tag);
  }
  // Says what can be chosen for a fill-in field (fill-in-reply.ts); what was chosen passes through.
  engine.registerFilter('choices', (chosen: unknown) => chosen);
  return engine;
}

function printable(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new UnprintableValue();
}

/** Liquid nests the errors of a block in the error of that block. */
export function singleErrors(error: unknown): readonly unknown[] {
  if (typeof error === 'object' && error !== null && 'errors' in error) {
    return Array.isArray(error.errors) ? error.errors.flatMap(singleErrors) : [error];
  }
  return [error];
}

/** What an error of the engine says to whoever wrote the template. */
export function syntaxError(error: unknown): TemplateSyntaxError {
  if (error instanceof FilterWithoutText) {
    return { kind: 'filter-without-text', filter: error.filter, line: error.line };
  }
  return { kind: 'syntax', mistake: templateMistake(error), line: lineOf(error) };
}

function lineOf(error: unknown): number | null {
  const token = (error as { token?: { getPosition?: () => number[] } } | null)?.token;
  return token?.getPosition?.()[0] ?? null;
}
