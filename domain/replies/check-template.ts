import { liquid, singleErrors, syntaxError, type TemplateSyntaxError } from './liquid';
import { isPlaceholder, nearestPlaceholder, type Placeholder } from './placeholders';

export type TemplateProblem =
  | TemplateSyntaxError
  /** A placeholder that nothing fills; `meant` is the one it looks like. Lines count from 1. */
  | {
      readonly kind: 'unknown';
      readonly name: string;
      readonly line: number;
      readonly meant: Placeholder | null;
    };

/**
 * What is wrong with a template before anyone uses it: that it cannot be read, or that it names placeholders that do not
 * exist, each once, in order. Variables the template assigns itself are its own business.
 */
export function checkTemplate(template: string): readonly TemplateProblem[] {
  try {
    const { globals } = liquid.analyzeSync(liquid.parse(template), { partials: false });
    return Object.values(globals)
      .flat()
      .map((variable) => ({
        kind: 'unknown' as const,
        name: nameOf(variable.segments),
        line: variable.location.row,
        column: variable.location.col,
      }))
      .filter(({ name }) => !isPlaceholder(name))
      .sort((one, other) => one.line - other.line || one.column - other.column)
      .filter(({ name }, index, all) => all.findIndex((other) => other.name === name) === index)
      .map(({ kind, name, line }) => ({ kind, name, line, meant: nearestPlaceholder(name) }));
  } catch (error) {
    return singleErrors(error).slice(0, 1).map(syntaxError);
  }
}

/** `customer.first_name`, as written; a name within a name (`a[b]`) counts by its outermost part. */
function nameOf(segments: readonly unknown[]): string {
  return segments
    .filter((segment) => typeof segment === 'string' || typeof segment === 'number')
    .join('.');
}
