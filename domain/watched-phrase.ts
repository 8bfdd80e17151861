/** How many phrases there can be, and so how many one tweet can name; and how long each can be, in characters. */
export const WATCHED_PHRASE_LIMITS = { phrases: 50, length: 100 } as const;

/** Those of `phrases` that `text` names, as they are written there. */
export function namedPhrases(text: string, phrases: readonly string[]): readonly string[] {
  return phrases.filter((phrase) => namesPhrase(text, phrase));
}

/** True when `text` holds `phrase` as whole words, in any case and spacing; never inside somebody's handle. */
export function namesPhrase(text: string, phrase: string): boolean {
  const words = pattern(phrase);
  return (
    words !== null && matches(text, `(?<![\\p{L}\\p{N}\\p{M}_@])${words}(?![\\p{L}\\p{N}\\p{M}_])`)
  );
}

/** True for two ways to write one phrase: whatever names the one names the other. */
export function samePhrase(one: string, other: string): boolean {
  const words = pattern(one);
  return words !== null && matches(other, `^\\s*${words}\\s*$`);
}

/** The phrase as a regular expression; null when it holds no word. */
function pattern(phrase: string): string | null {
  const words = phrase
    .normalize()
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => RegExp.escape(word));
  return words.length === 0 ? null : words.join('\\s+');
}

function matches(text: string, expression: string): boolean {
  return new RegExp(expression, 'iu').test(text.normalize());
}
