import { ENGLISH } from './phrases/en';
import { FRENCH } from './phrases/fr';
import { GERMAN } from './phrases/de';
import { ITALIAN } from './phrases/it';
import type { Phrases, WordList } from './phrases/phrases';
import { SPANISH } from './phrases/es';
import { byFirstLetter, endingIn, wholeWords, wholeWordsBackwards, type EndPattern } from './words';

/** How far before a value its word may stand, in UTF-16 code units: about five words. */
const REACH = 40;
const REACH_AFTER = 22;

const EVERY_LANGUAGE: readonly Phrases[] = [ENGLISH, FRENCH, GERMAN, SPANISH, ITALIAN];

/** The lists of every language for kinds of words, as written. */
export function phrasesOf(...kinds: readonly WordList[]): readonly string[] {
  return EVERY_LANGUAGE.flatMap((phrases) => kinds.flatMap((kind) => phrases[kind] ?? []));
}

/** One pattern for kinds of words, in all languages, for folded texts. */
export function anyPhrase(...kinds: readonly WordList[]): RegExp {
  return wholeWords(phrasesOf(...kinds));
}

/** The source of a pattern for kinds of words in all languages, also as parts of others. */
export function phrase(...kinds: readonly WordList[]): string {
  return `(?:${byFirstLetter(phrasesOf(...kinds)).join('|')})`;
}

/** What may stand between a word and its number: "order number is: #12", "Bestellung Nr. 12". */
const LINK = String.raw`(?:[\s:#.,;=()"'*-]|${phrase('is', 'link')}){0,8}`;

/** The same words, but with the value right behind them: for what stands {@link before} it. */
export function rightBefore(...kinds: readonly WordList[]): EndPattern {
  return endingIn(wholeWordsBackwards(phrasesOf(...kinds)) + LINK);
}

/** The same words, with a few others between them and the value: "my mobile phone number is". */
export function announcing(...kinds: readonly WordList[]): EndPattern {
  return endingIn(
    String.raw`${wholeWordsBackwards(phrasesOf(...kinds))}(?: (?!(?:to|a|an|au|en|in|for)\b)[a-z/-]{1,15}){0,3}${LINK}`,
  );
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
  const window = text.slice(end, end + REACH_AFTER);
  const sentenceEnd = window.search(/[\n.!?]/);
  return sentenceEnd === -1 ? window : window.slice(0, sentenceEnd);
}

/** Longer texts say more than a number. */
const LONGEST_ALONE = 100;

/** True when the text holds nothing but what stands at the range. */
export function isAlone(text: string, start: number, end: number): boolean {
  return text.length <= LONGEST_ALONE && !/[\p{L}\d]/u.test(text.slice(0, start) + text.slice(end));
}

/** True when a text is nothing but codes, like the bare answer to a question: beside them it has one short word at most. */
export function holdsOnlyCodes(text: string): boolean {
  if (text.length > LONGEST_ALONE) return false;
  const words = text.replace(/\S*\d\S*/g, ' ');
  return !/\p{L}{4}|\p{L}\P{L}+\p{L}/u.test(words);
}
