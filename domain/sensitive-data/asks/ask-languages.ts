import { lazy, wholeWords } from '../words';
import type { AskPhrases } from './ask-phrases';
import { ENGLISH_ASKS } from './en';
import { FRENCH_ASKS } from './fr';
import { GERMAN_ASKS } from './de';
import { ITALIAN_ASKS } from './it';
import { SPANISH_ASKS } from './es';

/** People mix languages, and the tag of a draft is not known: every list holds for every text. */
export const ASK_LANGUAGES: readonly AskPhrases[] = [
  ENGLISH_ASKS,
  FRENCH_ASKS,
  GERMAN_ASKS,
  SPANISH_ASKS,
  ITALIAN_ASKS,
];

/**
 * One pattern for a kind of words, in all languages, for folded texts. Like all patterns of requests it is made for the first
 * draft: a page that is only read needs none.
 */
export function anyLanguage(part: (phrases: AskPhrases) => readonly string[]): () => RegExp {
  return lazy(() => wholeWords(ASK_LANGUAGES.flatMap(part)));
}
