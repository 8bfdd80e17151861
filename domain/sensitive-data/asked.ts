import type { AskPhrases } from './asks/ask-phrases';
import { ENGLISH_ASKS } from './asks/en';
import { FRENCH_ASKS } from './asks/fr';
import { GERMAN_ASKS } from './asks/de';
import { ITALIAN_ASKS } from './asks/it';
import { SPANISH_ASKS } from './asks/es';
import type { SensitiveKind } from './finding';
import type { TextRange } from './readable-text';
import { fold, wholeWords } from './words';

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

const REQUEST = anyLanguage(({ request }) => request);
const PRIVATELY = anyLanguage(({ privately }) => privately);
const TURN = anyLanguage(({ turn }) => turn);
const NEGATION = anyLanguage(({ negation }) => negation);
const DATA = Array.from(
  new Set(EVERY_LANGUAGE.flatMap(({ data }) => Object.keys(data) as SensitiveKind[])),
  (kind) =>
    [
      kind,
      new RegExp(
        anyLanguage(({ data }) => data[kind] ?? []),
        'g',
      ),
    ] as const,
);

/** A sentence; the dot of "no." or "Nr." before a digit ends none. */
const SENTENCE = /(?:[^.!?\n…]|\.(?=\d))+[.!?…]*/g;
/** Longer sentences are lists or noise, and would cost too much. */
const LONGEST_SENTENCE = 400;

/** Nothing that names no data at all passes this cheap look. */
const HINT =
  /mail|phone|\btel|mobil|cell|handy|number|numero|nummer|addres|adress|indirizzo|direcci|domicil|anschrift|\bcod[eio]|\bzip|\bplz|postc|postal|postl|\bcap\b|confirmation|\bref|record|\bpnr|account|\bcard|kart|\bcart[ea]|tarjeta|birth|\bdob|naissance|geburt|nacimiento|nascita|\bpass|\bpin\b|\biban|\brib\b|folio|identif|localizador|user|gamer|#|correo|courriel|contras|clave|\bssn|social|sozial|ausweis|\bdni\b|curp|details|daten/;

/**
 * Finds requests for personal data to be posted in public: a request, then the data, in one sentence. A text that names
 * a private channel anywhere asks for nothing in public, and "do not share your …" asks for nothing at all.
 */
export function findAsked(text: string): readonly AskedData[] {
  const folded = fold(text);
  if (!HINT.test(folded)) return [];
  const found: AskedData[] = [];
  for (const { 0: sentence, index } of folded.matchAll(SENTENCE)) {
    if (sentence.length > LONGEST_SENTENCE) continue;
    for (const { kind, start, end } of askedIn(sentence)) {
      found.push({ kind, start: index + start, end: index + end, confidence: 0.8 });
    }
  }
  return found.length > 0 && PRIVATELY.test(folded) ? [] : found;
}

function askedIn(sentence: string): readonly (TextRange & { readonly kind: SensitiveKind })[] {
  const request = REQUEST.exec(sentence);
  if (request === null || NEGATION.test(sentence)) return [];
  const from = request.index + request[0].length;
  const turn = TURN.exec(sentence.slice(from));
  const to = turn === null ? sentence.length : from + turn.index;
  return DATA.flatMap(([kind, words]) =>
    [...sentence.matchAll(words)]
      .filter(({ index }) => index >= from && index < to)
      .map(({ 0: word, index }) => ({ kind, start: index, end: index + word.length })),
  );
}

function anyLanguage(part: (phrases: AskPhrases) => readonly string[]): RegExp {
  return new RegExp(wholeWords(EVERY_LANGUAGE.flatMap(part)).source);
}
