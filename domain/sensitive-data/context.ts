import type { AskPhrases, Phrases, WordList } from './phrases/phrases';
import type { SensitiveKind } from './finding';
import { ENGLISH } from './phrases/en';
import { FRENCH } from './phrases/fr';
import { GERMAN } from './phrases/de';
import { ITALIAN } from './phrases/it';
import { SPANISH } from './phrases/es';

/** How far before a value its word may stand, in UTF-16 code units: about five words. */
const REACH = 40;
const REACH_AFTER = 20;

const EVERY_LANGUAGE: readonly Phrases[] = [ENGLISH, FRENCH, GERMAN, SPANISH, ITALIAN];

/** One pattern for kinds of words, in all languages. */
export function anyPhrase(...kinds: readonly WordList[]): RegExp {
  return wholeWords(EVERY_LANGUAGE.flatMap((phrases) => kinds.flatMap((kind) => phrases[kind])));
}

/** One pattern for a part of asking, in all languages. */
export function anyAskPhrase(part: Exclude<keyof AskPhrases, 'data'>): RegExp {
  return wholeWords(EVERY_LANGUAGE.flatMap(({ asks }) => asks[part]));
}

/** One pattern for each kind that can be asked for, in all languages. */
export function askedData(): readonly (readonly [kind: SensitiveKind, words: RegExp])[] {
  const kinds = new Set(EVERY_LANGUAGE.flatMap(({ asks }) => Object.keys(asks.data)));
  return [...(kinds as ReadonlySet<SensitiveKind>)].map((kind) => [
    kind,
    wholeWords(EVERY_LANGUAGE.flatMap(({ asks }) => asks.data[kind] ?? [])),
  ]);
}

function wholeWords(sources: readonly string[]): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${[...new Set(sources)].join('|')})(?![\p{L}\p{N}])`,
    'iu',
  );
}

/** What may stand between a word and its number: "order number is: #12", "Bestellung Nr. 12". */
const LINK = String.raw`(?:[\s:#.,;=()"'“”„*-]|n[ro°º]?|num|id|code|numbers?|num[ée]ros?|n[uú]meros?|nummern?|numeri|is|ist|est|es|è|was|this|the){0,8}$`;

/** The same words, but with the value right behind them. */
export function rightBefore(words: RegExp): RegExp {
  return new RegExp(words.source + LINK, 'iu');
}

/** True when such a word stands shortly before the range, in the same line, or right after it. */
export function isNear(text: string, start: number, end: number, words: RegExp): boolean {
  return words.test(before(text, start)) || words.test(after(text, end));
}

/** The text shortly before a place, back to the start of its line; a line of its own is announced by the one above. */
export function before(text: string, start: number, reach = REACH): string {
  const window = text.slice(Math.max(0, start - reach), start).trimEnd();
  return window.slice(window.lastIndexOf('\n') + 1);
}

function after(text: string, end: number): string {
  return text.slice(end, end + REACH_AFTER).split(/[\n.!?]/, 1)[0] ?? '';
}
