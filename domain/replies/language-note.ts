import type { ChosenBody } from './choose-body';

/** What the agent should know of the language of a text that was chosen for her customer. Languages are tags. */
export type LanguageNote =
  /** There is no text in the customer's. */
  | { readonly kind: 'fell-back'; readonly wanted: string; readonly used: string }
  /** X shows its own translation, so that nobody knows which one is the customer's. */
  | { readonly kind: 'translated'; readonly used: string };

/** The note for a text chosen for the language `wanted` (X's tag, or null); null where all is well, or nothing is known. */
export function languageNote(
  wanted: string | null,
  isTranslated: boolean,
  { language: used, fellBack }: ChosenBody,
): LanguageNote | null {
  if (isTranslated) return { kind: 'translated', used };
  return fellBack && wanted !== null ? { kind: 'fell-back', wanted, used } : null;
}
