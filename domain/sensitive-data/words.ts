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

/**
 * A pattern of whole words from {@link alternatives}, for texts that are {@link fold}ed. A match begins with the character
 * before the word, if there is one: to take it is several times quicker than to look behind at every place.
 */
export function wholeWords(phrases: readonly string[]): RegExp {
  return new RegExp(wholly(byFirstLetter(phrases)));
}

/** The source of the same words, for patterns that are read backwards ({@link endingIn}). */
export function wholeWordsBackwards(phrases: readonly string[]): string {
  return wholly(byLastLetter(phrases));
}

function wholly(sources: readonly string[]): string {
  return String.raw`(?:^|[^a-z\d])(?:${sources.join('|')})(?![a-z\d])`;
}

/** From which side words are read: a letter there that is one for certain and what is left of the word, and both joined again. */
interface Side {
  readonly letter: RegExp;
  readonly joined: (letter: string, rest: string) => string;
}

const FROM_BEGINNING: Side = {
  letter: /^(?<letter>[a-z])(?![?*+{])(?<rest>.*)$/,
  joined: (letter, rest) => letter + rest,
};
const FROM_END: Side = {
  letter: /^(?<rest>.*)(?<!\\)(?<letter>[a-z])$/,
  joined: (letter, rest) => rest + letter,
};

/** The alternatives of phrases as a tree of their letters: of hundreds, the engine then tries a few at each place. */
export function byFirstLetter(phrases: readonly string[]): readonly string[] {
  return grouped(phrases.flatMap(alternatives).flatMap(beginnings), FROM_BEGINNING);
}

/** The same from the last letter, for patterns that are read backwards. */
export function byLastLetter(phrases: readonly string[]): readonly string[] {
  return grouped(phrases.flatMap(alternatives).flatMap(endings), FROM_END);
}

/** One alternative for all sources that have the letter at that side in common, and those without such a letter behind them. */
function grouped(sources: readonly string[], side: Side): readonly string[] {
  const groups = new Map<string, Set<string>>();
  const others = new Set<string>();
  for (const source of sources) {
    const { letter, rest = '' } = side.letter.exec(source)?.groups ?? {};
    if (letter === undefined) others.add(source);
    else groups.set(letter, (groups.get(letter) ?? new Set()).add(rest));
  }
  return [
    ...Array.from(groups, ([letter, rests]) => side.joined(letter, oneOf([...rests], side))),
    ...others,
  ];
}

function oneOf(rests: readonly string[], side: Side): string {
  const [first = '', ...further] = rests.length > 1 ? grouped(rests, side) : rests;
  return further.length === 0 ? first : `(?:${[first, ...further].join('|')})`;
}

/**
 * Brackets at the beginning, which may be missing, with others in them perhaps, and what follows them: not so long that a pattern
 * would swell.
 */
const BRACKETS_FIRST = /^\(\?:((?:[^()]|\([^()]*\))*)\)(?![*+{])(\??)(.{0,70})$/;

/** What a source can begin with: "(order|case) number" with "order number" and "case number", "(tele)?phone" with "telephone" and "phone". */
function beginnings(source: string): readonly string[] {
  const [, within, mayBeMissing, rest = ''] = BRACKETS_FIRST.exec(source) ?? [];
  if (within === undefined) return [source];
  const whole = alternatives(within).flatMap((beginning) => beginnings(beginning + rest));
  return mayBeMissing === '?' ? [...whole, ...beginnings(rest)] : whole;
}

/** A letter that may be missing at the end, or brackets there, with others in them perhaps. */
const LETTER_OR_NOT = /^(.*[^\\])([a-z])\?$/;
const BRACKETS_LAST = /^(.*)\(\?:((?:[^()]|\([^()]*\))*)\)(\??)$/;

/** What a source can end in: "order(s|no)?" in "order", "orders" and "orderno". */
function endings(source: string): readonly string[] {
  const [, word, letter] = LETTER_OR_NOT.exec(source) ?? [];
  if (word !== undefined) return [...endings(word), `${word}${letter}`];
  const [, before, within = '', mayBeMissing] = BRACKETS_LAST.exec(source) ?? [];
  if (before === undefined) return [source];
  const whole = alternatives(within).flatMap((ending) => endings(before + ending));
  return mayBeMissing === '?' ? [...endings(before), ...whole] : whole;
}

/** A phrase's brackets and `|`, and what stands between them. */
const PARTS = /[^|()]+|\||\(|\)/g;

/**
 * Sources of regular expressions from phrases as they are written in lists: `|` between them, brackets that capture
 * nothing, accents, which texts may leave out.
 */
function alternatives(phrases: string): readonly string[] {
  const sources: string[] = [];
  let [source, depth] = ['', 0];
  for (const [part] of `${phrases}|`.matchAll(PARTS)) {
    if (part === '(') depth++;
    if (part === ')') depth--;
    if (part === '|' && depth === 0) {
      sources.push(foldSource(source.replace(/\((?!\?)/g, '(?:')));
      source = '';
    } else source += part;
  }
  return sources;
}

/** Makes something when it is first needed, and once. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** One expression for several, which is quicker than to ask each; their groups have names of their own. */
export function anyOf(expressions: readonly RegExp[], flags = ''): RegExp {
  return new RegExp(expressions.map(({ source }) => source).join('|'), flags);
}

/** Says whether a text ends in something. */
export interface EndPattern {
  readonly test: (text: string) => boolean;
}

/** Reads backwards from the text's end: several times quicker than to look from every place for what reaches the end. */
export function endingIn(source: string): EndPattern {
  const expression = new RegExp(`(?<=${source})`, 'y');
  return {
    test: (text) => {
      expression.lastIndex = text.length;
      return expression.test(text);
    },
  };
}

/** Folds a regular expression's letters, not its escapes. German's also as they are written without them: "ue", "ss". */
function foldSource(source: string): string {
  return source
    .replace(/[äöü]/g, '$&e?')
    .replaceAll('ß', 'ss?')
    .replace(/\\.|[^\\]+/g, (part) => (part.startsWith('\\') ? part : fold(part)));
}

/** Every match of a global expression. `matchAll` makes a new expression for each call, which takes longer than most searches. */
export function allMatches(expression: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    found.push(match);
    if (match[0] === '') expression.lastIndex++;
  }
  return found;
}
