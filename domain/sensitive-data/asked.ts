import type { AskPhrases } from './asks/ask-phrases';
import { ENGLISH_ASKS } from './asks/en';
import { FRENCH_ASKS } from './asks/fr';
import { GERMAN_ASKS } from './asks/de';
import { ITALIAN_ASKS } from './asks/it';
import { SPANISH_ASKS } from './asks/es';
import { SENSITIVE_KINDS, type SensitiveKind } from './finding';
import type { TextRange } from './readable-text';
import type { WordList } from './phrases/phrases';
import { allMatches, byFirstLetter, endingIn, wholeWords } from './words';

/** A place where the text asks for personal data. */
export interface AskedData extends TextRange {
  readonly kind: SensitiveKind;
  readonly confidence: number;
}

const EVERY_LANGUAGE: readonly AskPhrases[] = [
  ENGLISH_ASKS,
  FRENCH_ASKS,
  GERMAN_ASKS,
  SPANISH_ASKS,
  ITALIAN_ASKS,
];

const REQUEST = new RegExp(
  anyLanguage(({ request }) => request),
  'g',
);
const PRIVATELY = anyLanguage(({ privately }) => privately);
const TURN = anyLanguage(({ turn }) => turn);
const NEGATION = anyLanguage(({ negation }) => negation);
const PLEASE = anyLanguage(({ please }) => please);
const WHOSE = anyLanguage(({ whose }) => whose);

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
const KINDS = SENSITIVE_KINDS.filter((kind) => wordsFor(kind).length > 0);
/** What may be asked for, in one look: most texts name nothing. */
const ANY_DATA = new RegExp(
  wholeWords([...SENSITIVE_KINDS.flatMap(namesOf), ...numbersOf(Object.values(NUMBERED))]).source,
  'g',
);
/** Which kind it is that stands at a place. Sticky. */
const DATA = KINDS.map((kind) => ({
  kind,
  words: new RegExp(wholeWords(wordsFor(kind)).source, 'y'),
}));

const WHICH_RIGHT_BEFORE = endingIn(`${anyLanguage(({ which }) => which).source} `);
/** "Your order number, please", "please, your order number": a clause without a verb. */
const CLAUSE_BEGINS = endingIn(String.raw`(?:^|[,;:!?¿¡(&\x1A-])(?:${WHOSE.source})?[ "]{0,2}`);
const PLEASE_BEGINS = endingIn(
  String.raw`(?:^|[,;:!?¿¡(&\x1A-])${PLEASE.source}[,:]?(?:${WHOSE.source})? ?`,
);
const MAY_ASK_ALONE = new RegExp(String.raw`\?|${PLEASE.source}`);
/** The end of such a clause, other things before it: "… and name, please", "… or e-mail?" */
const AND = anyLanguage(({ and }) => and);
const PLEASE_FOLLOWS = new RegExp(
  String.raw`^(?:${AND.source}[^,;:.!?]{1,40}){0,2}(?: ?\?|,?${PLEASE.source})`,
);
const CLAUSE_ENDS = /^ ?(?:[^a-z\d ]|$)/;

/** A sentence; the dot of "no." or "Nr." before a digit ends none. */
const SENTENCE = /(?:[^.!?\n…]|\.(?=\d))+[.!?…]*/g;
/** Longer sentences are lists or noise, and would cost too much. */
const LONGEST_SENTENCE = 400;

/**
 * Finds requests for personal data to be posted in public: a request, then the data, in one sentence. A text that names
 * a private channel anywhere asks for nothing in public, and "do not share your …" asks for nothing at all.
 */
export function findAsked(folded: string): readonly AskedData[] {
  const first = folded.search(ANY_DATA);
  if (first === -1 || PRIVATELY.test(folded)) return [];
  const found: AskedData[] = [];
  for (const { 0: sentence, index } of allMatches(SENTENCE, folded)) {
    if (index + sentence.length < first || sentence.length > LONGEST_SENTENCE) continue;
    for (const { kind, start, end } of askedIn(sentence)) {
      found.push({ kind, start: index + start, end: index + end, confidence: 0.8 });
    }
  }
  return found;
}

/** Looks for the data last, which takes longest. */
function askedIn(sentence: string): readonly (TextRange & { readonly kind: SensitiveKind })[] {
  const clauses = clausesOf(sentence);
  if (clauses.length === 0 && !MAY_ASK_ALONE.test(sentence)) return [];
  if (NEGATION.test(sentence)) return [];
  return dataIn(sentence).filter(
    ({ start, end }) =>
      clauses.some((clause) => start >= clause.start && start < clause.end) ||
      isAskedForAlone(sentence.slice(0, start), sentence.slice(end)),
  );
}

function dataIn(sentence: string): readonly (TextRange & { readonly kind: SensitiveKind })[] {
  return allMatches(ANY_DATA, sentence).flatMap(({ index }) => {
    for (const { kind, words } of DATA) {
      words.lastIndex = index;
      const match = words.exec(sentence)?.[0];
      if (match === undefined) continue;
      return [{ kind, start: index + match.search(/[a-z\d]/), end: index + match.length }];
    }
    return [];
  });
}

/** No request stands before the data, but its name alone is one: "which e-mail address", "your order number, please". */
function isAskedForAlone(words: string, following: string): boolean {
  if (WHICH_RIGHT_BEFORE.test(words)) return true;
  if (PLEASE_FOLLOWS.test(following)) return CLAUSE_BEGINS.test(words);
  return CLAUSE_ENDS.test(following) && PLEASE_BEGINS.test(words);
}

/** What stands behind each request, up to where the writer turns to something else. */
function clausesOf(sentence: string): readonly TextRange[] {
  return allMatches(REQUEST, sentence).map(({ 0: request, index }) => {
    const start = index + request.length;
    const turn = sentence.slice(start).search(TURN);
    return { start, end: turn === -1 ? sentence.length : start + turn };
  });
}

function wordsFor(kind: SensitiveKind): readonly string[] {
  const numbered = NUMBERED[kind];
  return [...(numbered === undefined ? [] : numbersOf([numbered])), ...namesOf(kind)];
}

function numbersOf(lists: readonly WordList[]): readonly string[] {
  return EVERY_LANGUAGE.flatMap(({ words, numberOf }) =>
    numberOf(byFirstLetter(lists.flatMap((list) => words[list] ?? []))),
  );
}

function namesOf(kind: SensitiveKind): readonly string[] {
  return EVERY_LANGUAGE.flatMap(({ data, words, yours, onlyYours }) => [
    ...(NAMED[kind] ?? []).flatMap((list) => words[list] ?? []),
    ...(data[kind] ?? []),
    // What stands before the word is looked at behind it, where the engine seldom comes.
    ...byFirstLetter(onlyYours[kind] ?? []).map(
      (word) =>
        String.raw`${word}(?<=(?:\b(?:${byFirstLetter(yours).join('|')})[ ']|[,/&] ?)${word})`,
    ),
  ]);
}

function anyLanguage(part: (phrases: AskPhrases) => readonly string[]): RegExp {
  return wholeWords(EVERY_LANGUAGE.flatMap(part));
}
