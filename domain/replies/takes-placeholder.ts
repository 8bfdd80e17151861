import { namesIn, parseTemplate } from './liquid';
import type { Placeholder } from './placeholders';

/** True where a template reads the placeholder anywhere, also in a condition. False for one that cannot be read. */
export function takesPlaceholder(template: string, placeholder: Placeholder): boolean {
  // Most templates need not be parsed to know.
  if (!template.includes(placeholder)) return false;
  try {
    return namesIn(parseTemplate(template)).some(({ name }) => name === placeholder);
  } catch {
    return false;
  }
}
