import { Liquid } from 'liquidjs';

/** A template that is not valid Liquid, or asks for too much. `line` counts from 1; null where unknown. */
export interface TemplateSyntaxError {
  readonly kind: 'syntax';
  readonly detail: string;
  readonly line: number | null;
}

/** Conditions and comments are all a reply needs; loops and everything that loads another template stay out. */
const ALLOWED_TAGS = new Set(['if', 'unless', 'case', 'assign', 'comment', 'raw', '#']);

/** A reply of X's longest kind has 25,000 characters; templates add some. */
const LIMITS = { parseLimit: 50_000, renderLimit: 100, memoryLimit: 500_000 };

/** Raised for a value that cannot be shown to a customer: nothing, or a whole object. */
export class UnprintableValue extends Error {}

/** The one engine for all templates. Raises errors that {@link singleErrors} and {@link syntaxError} explain. */
export const liquid = createEngine();

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
  return { kind: 'syntax', detail: plainMessage(error), line: lineOf(error) };
}

/** Liquid's message ends with the place, which the caller gets as a number. */
function plainMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/, (?:file:.*, )?line:\d+, col:\d+$/, '');
}

function lineOf(error: unknown): number | null {
  const token = (error as { token?: { getPosition?: () => number[] } } | null)?.token;
  return token?.getPosition?.()[0] ?? null;
}
