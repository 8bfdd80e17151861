import type { FillInField } from '@/domain/replies/fill-in-reply';
import { placeholderName } from './placeholder-name';

/** What stands in a text where the agent has filled in nothing yet: `[order problem]`. */
export function fillInGap({ name }: FillInField): string {
  return `[${placeholderName(name)}]`;
}

/** What a preview takes for a field that is filled in later: its first choice, or its gap. */
export function fillInSample(field: FillInField): string {
  return field.choices[0] ?? fillInGap(field);
}
