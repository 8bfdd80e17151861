import { SENSITIVE_KINDS, type SensitiveKind } from '../finding';
import type { WordList } from '../phrases/phrases';
import type { TextRange } from '../latin-text';
import { allMatches, byFirstLetter, lazy, wholeWords } from '../words';
import { ASK_LANGUAGES } from './ask-languages';

/** Kinds that are asked for by the number of something, and by what: "order" and "number" ask for an order's number. */
const NUMBERED: Readonly<Partial<Record<SensitiveKind, WordList>>> = {
  ORDER: 'order',
  ACCOUNT: 'account',
  PHONE: 'phone',
  CARD: 'card',
  BANK_ACCOUNT: 'bankAccount',
  NATIONAL_ID: 'nationalId',
};
/** Kinds that are asked for by their name. */
const NAMED: Readonly<Partial<Record<SensitiveKind, readonly WordList[]>>> = {
  POSTCODE: ['postcode'],
  CREDENTIAL: ['password', 'secretCode', 'securityAnswer'],
};
/** What may be asked for: most texts name nothing. Two looks, as the engine does not hurry with a source beyond 20 KB. */
const ANY_DATA = lazy(() =>
  [SENSITIVE_KINDS.flatMap(namesOf), numbersOf(Object.values(NUMBERED))].map(
    (names) => new RegExp(wholeWords(names).source, 'g'),
  ),
);
/** Which kind it is that stands at a place. Sticky; "phone number" is looked for before "phone". */
const DATA = lazy(() =>
  SENSITIVE_KINDS.flatMap((kind) => {
    const numbered = NUMBERED[kind];
    return [numbered === undefined ? [] : numbersOf([numbered]), namesOf(kind)]
      .filter((sources) => sources.length > 0)
      .map((sources) => ({ kind, words: new RegExp(wholeWords(sources).source, 'y') }));
  }),
);

/** Where a text names any of what may be asked for, in order. The text is `fold`ed, as for all here. */
export function dataNamedIn(text: string): readonly TextRange[] {
  const ends = new Map<number, number>();
  for (const { 0: match, index } of ANY_DATA().flatMap((names) => allMatches(names, text))) {
    const start = index + match.search(/[a-z\d]/);
    ends.set(start, Math.max(ends.get(start) ?? 0, index + match.length));
  }
  return Array.from(ends, ([start, end]) => ({ start, end })).sort(
    (one, other) => one.start - other.start,
  );
}

/** Which kind of data begins at a place that {@link dataNamedIn} gave, and where it ends. */
export function kindOfDataAt(
  text: string,
  start: number,
): { readonly kind: SensitiveKind; readonly end: number } | null {
  for (const { kind, words } of DATA()) {
    // The match begins with the character before the word.
    words.lastIndex = Math.max(0, start - 1);
    if (words.test(text)) return { kind, end: words.lastIndex };
  }
  return null;
}

function numbersOf(lists: readonly WordList[]): readonly string[] {
  return ASK_LANGUAGES.flatMap(({ words, numberOf }) =>
    numberOf(byFirstLetter(lists.flatMap((list) => words[list] ?? []))),
  );
}

function namesOf(kind: SensitiveKind): readonly string[] {
  return ASK_LANGUAGES.flatMap(({ data, words, yours, onlyYours }) => [
    ...(NAMED[kind] ?? []).flatMap((list) => words[list] ?? []),
    ...(data[kind] ?? []),
    // What stands before the word is looked at behind it, where the engine seldom comes.
    ...byFirstLetter(onlyYours[kind] ?? []).map(
      (word) =>
        String.raw`${word}(?<=(?:\b(?:${byFirstLetter(yours).join('|')})[ ']|[,/&] ?)${word})`,
    ),
  ]);
}
