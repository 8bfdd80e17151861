import type { SensitiveKind } from '../finding';
import type { Phrases } from '../phrases/phrases';

/** How one language asks for something of the customer's. Sources of regular expressions, as in `Phrases`. */
export interface AskPhrases {
  /**
   * The request: a question or an order to hand something over, a need. What is asked for stands behind it, so a verb
   * that stands behind that is only looked ahead to.
   */
  readonly request: readonly string[];
  /**
   * Says that nothing goes on without what stands behind it ("without your order number we cannot …"). A "not" in the
   * sentence does not undo that.
   */
  readonly missing: readonly string[];
  /** Makes a request of what stands before it, also over a question mark: "… would help", "… If so, send it over". */
  readonly wanted: readonly string[];
  /** Asks for what stands right behind it ("which", "what is your"). */
  readonly which: readonly string[];
  /** Makes a request of what has no verb: "your order number, please". */
  readonly please: readonly string[];
  /** What may stand before the data in such a request: whose it is, and small words. */
  readonly whose: readonly string[];
  /** Joins several things asked for: "order number and name, please". */
  readonly and: readonly string[];
  /** After it the writer speaks of what the brand will do ("and we will send"), or what the customer did ("when you …"). */
  readonly turn: readonly string[];
  /** The language's other words: of their things, the number is asked for. */
  readonly words: Phrases;
  /**
   * "The number of …" one of the things, which come in groups. The small words before them are a loop (`(de |del )*`): behind
   * words that may be missing the engine would write the things' code out again and again.
   */
  readonly numberOf: (things: readonly string[]) => readonly string[];
  /** What else may be asked for, by kind. */
  readonly data: Readonly<Partial<Record<SensitiveKind, readonly string[]>>>;
  /** What stands before a word that says too little alone: "your address", "name and address". */
  readonly yours: readonly string[];
  /** Such words; in a list they count too. */
  readonly onlyYours: Readonly<Partial<Record<SensitiveKind, readonly string[]>>>;
  /** A private channel is named, so the data will not stand in public. */
  readonly privately: readonly string[];
  /** Turns a request into a warning ("please do not share your password"). */
  readonly negation: readonly string[];
}

/** One of many words, as a part of a phrase. */
export function eitherOf(...words: readonly string[]): string {
  return `(${words.join('|')})`;
}
