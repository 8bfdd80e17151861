import {
  namesIn,
  parseTemplate,
  singleErrors,
  syntaxError,
  type TemplateSyntaxError,
} from './liquid';
import { isFillIn, isPlaceholder, nearestPlaceholder, type Placeholder } from './placeholders';

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
    return namesIn(parseTemplate(template))
      .filter(({ name }) => !isPlaceholder(name) && !isFillIn(name))
      .map(({ name, line }) => ({ kind: 'unknown', name, line, meant: nearestPlaceholder(name) }));
  } catch (error) {
    return singleErrors(error).slice(0, 1).map(syntaxError);
  }
}
