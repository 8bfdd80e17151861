import { Liquid, UndefinedVariableError } from 'liquidjs';
import { failure, success, type Result } from '../result';

/** What a reply's placeholders can name. Null where the page or the settings do not say. */
export interface ReplyVariables {
  readonly customer: { readonly first_name: string | null; readonly handle: string };
  readonly agent: { readonly first_name: string | null; readonly signature: string | null };
  readonly brand: { readonly name: string | null; readonly dm_link: string | null };
}

export type RenderError =
  /** Placeholders without a value and without `| default:`, as written, in order, each once. */
  | { readonly kind: 'unresolved'; readonly names: readonly string[] }
  /** The template is not valid Liquid, or asks for too much. `line` counts from 1; null where unknown. */
  | { readonly kind: 'syntax'; readonly detail: string; readonly line: number | null };

/** Conditions and comments are all a reply needs; loops and everything that loads another template stay out. */
const ALLOWED_TAGS = new Set(['if', 'unless', 'case', 'assign', 'comment', 'raw', '#']);

/** A reply of X's longest kind has 25,000 characters; templates add some. */
const LIMITS = { parseLimit: 50_000, renderLimit: 100, memoryLimit: 500_000 };

/** Raised for a value that cannot be shown to a customer: nothing, or a whole object. */
class UnprintableValue extends Error {}

const engine = createEngine();

/**
 * Fills a canned reply's Liquid placeholders. A placeholder without a value stops it: the customer must never read
 * "Hi ,". In a condition, a missing value simply counts as false. Values are data: Liquid inside them stays text.
 */
export function renderReply(
  template: string,
  variables: ReplyVariables,
): Result<string, RenderError> {
  try {
    return success(String(engine.parseAndRenderSync(template, withoutBlanks(variables))));
  } catch (error) {
    return failure(explain(error));
  }
}

function createEngine(): Liquid {
  const liquid = new Liquid({
    strictVariables: true,
    strictFilters: true,
    lenientIf: true,
    catchAllErrors: true,
    ownPropertyOnly: true,
    templates: {},
    outputEscape: printable,
    ...LIMITS,
  });
  for (const tag of Object.keys(liquid.tags)) {
    if (!ALLOWED_TAGS.has(tag)) Reflect.deleteProperty(liquid.tags, tag);
  }
  return liquid;
}

function printable(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new UnprintableValue();
}

/** Liquid reports what is missing, not what is blank: so blanks are left out. */
function withoutBlanks(variables: ReplyVariables): Record<string, Record<string, string>> {
  return Object.fromEntries(
    Object.entries(variables).map(([owner, values]) => [
      owner,
      Object.fromEntries(
        Object.entries(values as Record<string, string | null>).filter(
          (entry): entry is [string, string] => Boolean(entry[1]?.trim()),
        ),
      ),
    ]),
  );
}

function explain(error: unknown): RenderError {
  const all = singleErrors(error);
  const names = all.map(unresolvedName);
  const broken = all.find((_, index) => names[index] === null);
  if (broken !== undefined) {
    return { kind: 'syntax', detail: plainMessage(broken), line: lineOf(broken) };
  }
  return { kind: 'unresolved', names: [...new Set(names.filter((name) => name !== null))] };
}

/** Liquid nests the errors of a block in the error of that block. */
function singleErrors(error: unknown): readonly unknown[] {
  if (typeof error === 'object' && error !== null && 'errors' in error) {
    return Array.isArray(error.errors) ? error.errors.flatMap(singleErrors) : [error];
  }
  return [error];
}

function unresolvedName(error: unknown): string | null {
  if (error instanceof UndefinedVariableError) return error.token.getText();
  const original = (error as { originalError?: unknown } | null)?.originalError;
  if (!(original instanceof UnprintableValue)) return null;
  const written = (error as { token: { getText(): string } }).token.getText();
  return written.replace(/^\{\{-?|-?\}\}$/g, '').trim();
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
