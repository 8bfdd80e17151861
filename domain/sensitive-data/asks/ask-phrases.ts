import type { SensitiveKind } from '../finding';

/** How one language asks for something of the customer's. Sources of regular expressions, as in `Phrases`. */
export interface AskPhrases {
  /**
   * The request: a question or an order to hand something over, a need, a question word. What is asked for stands
   * behind it, so a verb that stands behind that is only looked ahead to.
   */
  readonly request: readonly string[];
  /** After it the writer speaks of what the brand will do ("and we will send"), or what the customer did ("when you …"). */
  readonly turn: readonly string[];
  /** What is asked for, by kind. */
  readonly data: Readonly<Partial<Record<SensitiveKind, readonly string[]>>>;
  /** A private channel is named, so the data will not stand in public. */
  readonly privately: readonly string[];
  /** Turns a request into a warning ("please do not share your password"). */
  readonly negation: readonly string[];
}
