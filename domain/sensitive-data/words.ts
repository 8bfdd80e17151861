/** Words to look for, whatever the text's case and accents. */
export interface WordPattern {
  /** To build on; for texts that are {@link fold}ed. */
  readonly source: string;
  readonly test: (text: string) => boolean;
}

const ACCENTED = 'àáâãäåçèéêëìíîïñòóôõöùúûüýÿß’';
const PLAIN = "aaaaaaceeeeiiiinooooouuuuyys'";
const BEYOND_ASCII = /[^\0-\x7f]/;
const ACCENTED_LETTER = new RegExp(`[${ACCENTED}]`, 'g');

/**
 * Lower case without accents and as long as before, so that places stay. People write "telefono" for "teléfono", and
 * plain patterns are several times quicker than those that know all of Unicode's letters.
 */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  // İ is the one letter that becomes longer in lower case.
  return text
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replace(ACCENTED_LETTER, (letter) => PLAIN.charAt(ACCENTED.indexOf(letter)));
}

/** A pattern of whole words from sources of regular expressions. */
export function wholeWords(sources: readonly string[]): WordPattern {
  return pattern(
    String.raw`(?<![a-z\d])(?:${[...new Set(sources.map(foldSource))].join('|')})(?![a-z\d])`,
  );
}

/** Rows of numbers, which are long when they are hostile, hold no word at all. */
const LETTER = /[a-z]/;

/** A pattern from a source made of such patterns. */
export function pattern(source: string): WordPattern {
  const expression = new RegExp(source);
  return {
    source,
    test: (text) => {
      const folded = fold(text);
      return LETTER.test(folded) && expression.test(folded);
    },
  };
}

/** Folds a regular expression's letters, not its escapes. */
function foldSource(source: string): string {
  return source.replace(/\\.|[^\\]+/g, (part) => (part.startsWith('\\') ? part : fold(part)));
}
