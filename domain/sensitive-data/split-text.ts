import { HANDLE_PATTERN } from '../handle';

/** Two tweets as one text: a place in the second is `place - begins + skipped`. */
export interface JoinedText {
  readonly whole: string;
  /** Where the second tweet begins in `whole`; 0 when there is only one. */
  readonly begins: number;
  /** How much of the second tweet's opening was left out. */
  readonly skipped: number;
}

/** "1/2", "(2/3)": which part of a message a tweet is, at its end (before a signature) or its beginning. */
const PART_AT_END = /[\s([]{0,3}\d{1,2} ?\/ ?\d{0,2}[)\]]?(?:\s?[\^*-]\w{1,3})?\s*$/;
const OPENING = new RegExp(
  String.raw`^\s*(?:@${HANDLE_PATTERN}\s{1,9}){0,50}(?:[([]?\d{1,2} ?/ ?\d{0,2}[)\]]?\s{1,9})?`,
);

/** The same, of the second part or a later one: "2/2". Not "24/7". */
const LATER_PART_AT_END = /(?<![\d/])[2-9] ?\/ ?\d?[)\]]?(?:\s?[\^*-]\w{1,3})?\s*$/;
const LATER_PART_OPENING = new RegExp(
  String.raw`^\s*(?:@${HANDLE_PATTERN}\s{1,9}){0,50}[([]?[2-9] ?/ ?\d?(?!\d)`,
);

/** More of the tweet before tells nothing about this one. */
const LONGEST_PREVIOUS = 1_000;

/** Joins a message split over two tweets, without the parts' counters and the spaces and mentions the second one opens with. */
export function joinSplit(previous: string | null, text: string): JoinedText {
  if (previous === null || previous.trim() === '') return { whole: text, begins: 0, skipped: 0 };
  const first = previous.slice(-LONGEST_PREVIOUS).replace(PART_AT_END, '').trimEnd();
  const skipped = OPENING.exec(text)?.[0].length ?? 0;
  return { whole: `${first} ${text.slice(skipped)}`, begins: first.length + 1, skipped };
}

/** True when a text says itself that it goes on from another: it counts itself as a later part of a message. */
export function isLaterPart(text: string): boolean {
  return LATER_PART_OPENING.test(text) || LATER_PART_AT_END.test(text);
}
