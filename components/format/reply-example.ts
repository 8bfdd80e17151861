import type { FillInField } from '@/domain/replies/fill-in-reply';
import { momentWords } from '@/domain/replies/moment-words';
import type { ReplyVariables } from '@/domain/replies/render-reply';
import { placeholderName } from './placeholder-name';

/** What stands in a text where the agent has filled in nothing yet: `[order problem]`. */
export function fillInGap({ name }: FillInField): string {
  return `[${placeholderName(name)}]`;
}

/** What a preview takes for a field that is filled in later: its first choice, or its gap. */
export function fillInSample(field: FillInField): string {
  return field.choices[0] ?? fillInGap(field);
}

/** An ordinary answer, as an example: within half an hour. */
const EXPECTED = { kind: 'within', ms: 30 * 60_000 } as const;

/** The example with the words of this moment, in the language of the text. */
export function exampleAt(variables: ReplyVariables, language: string): ReplyVariables {
  const moment = { now: Date.now(), zone: undefined, expected: EXPECTED };
  return { ...variables, ...momentWords(language, moment) };
}
