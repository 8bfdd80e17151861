import type { SensitiveKind } from '../finding';

/**
 * Words of one language that tell what a value beside them is. Each entry is a regular expression's source, matched as
 * whole words without regard to case. Every list holds for every text: X's language tag is often missing or wrong, and
 * people mix languages.
 */
export interface Phrases {
  /** A payment card. */
  readonly card: readonly string[];
  /** An order, parcel, booking, ticket or complaint: something of the customer's with a number of its own. */
  readonly order: readonly string[];
  /** A device, product or voucher: a number that belongs to nobody. */
  readonly thing: readonly string[];
  /** A telephone, or calling somebody. */
  readonly phone: readonly string[];
  /** Announces a business's own address or number ("call us on"). */
  readonly business: readonly string[];
  /** A customer's account, membership or contract. */
  readonly account: readonly string[];
  /** A bank account written the national way. */
  readonly bankAccount: readonly string[];
  /** An identity card, passport, driving licence, tax or social security number. */
  readonly nationalId: readonly string[];
  /** A password. */
  readonly password: readonly string[];
  /** The name one signs in with. */
  readonly login: readonly string[];
  /** A short secret number: PIN, one-time code, card security code. */
  readonly secretCode: readonly string[];
  /** A postcode. */
  readonly postcode: readonly string[];
  /** A birth or birthday. */
  readonly birth: readonly string[];
  /** How an agent asks for something of the customer's. */
  readonly asks: AskPhrases;
}

/** Sources of regular expressions as above; what `\w` cannot match (é, ü) stands for itself. */
export interface AskPhrases {
  /** The request up to the verb that wants something handed over ("could you please send"). */
  readonly request: readonly string[];
  /** After it the writer speaks of what the brand will do ("and we will send"). */
  readonly turn: readonly string[];
  /** What is asked for, by kind. */
  readonly data: Readonly<Partial<Record<SensitiveKind, readonly string[]>>>;
  /** A private channel is named, so the data will not stand in public. */
  readonly privately: readonly string[];
  /** Turns a request into a warning ("please do not share your password"). */
  readonly negation: readonly string[];
}

/** The lists of plain words. */
export type WordList = Exclude<keyof Phrases, 'asks'>;
