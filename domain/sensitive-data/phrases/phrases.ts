/**
 * Words of one language that tell what a value beside them is. Each entry is a regular expression's source, matched as
 * whole words without regard to case and accents; `|` stands in brackets only. Every list holds for every text: X's language tag is often missing or wrong, and
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
  /** The writer's own ({@link yours}: the reader's): right before an address or a number, whose it is. */
  readonly mine: readonly string[];
  readonly yours: readonly string[];
  /** Introduces the bare answer to a question ("here it is:"). */
  readonly answer: readonly string[];
  /** When somebody can be reached: only a business says so beside a number. */
  readonly openingHours: readonly string[];
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
  /** What somebody chose to answer a security question with. */
  readonly securityAnswer: readonly string[];
  /** How a one-time code comes, and what becomes of it ("by text", "expired"). */
  readonly sentCode: readonly string[];
  /** Somebody's address, or living there: what follows is a street, whatever it is called. */
  readonly address: readonly string[];
  /** Kinds of streets, spelled with their accents: behind a name with a number before it ("12 Rose Street") … */
  readonly streetBehind?: readonly string[];
  /** … between a number and a name ("12 rue des Lilas") … */
  readonly streetAfterNumber?: readonly string[];
  /** … before a name with a number behind it ("Calle Mayor 12") … */
  readonly streetBeforeNumber?: readonly string[];
  /** … or at a name's end ("Rosenstraße 12"). */
  readonly streetEnding?: readonly string[];
  /** A flat, and a box of the post: a number follows. */
  readonly flat?: readonly string[];
  readonly box?: readonly string[];
  /** A postcode. */
  readonly postcode: readonly string[];
  /** Between a word and its value: a verb ("is") … */
  readonly is: readonly string[];
  /** … or a word that says no more ("number", "the"). */
  readonly link: readonly string[];
  /** Between two values. */
  readonly and: readonly string[];
  /** Before a name. */
  readonly greeting: readonly string[];
  /** The signs of an e-mail address, spoken. */
  readonly at: readonly string[];
  readonly dot: readonly string[];
  /** What only a business calls a mailbox. */
  readonly department: readonly string[];
  /** What a code comes in, and is called. */
  readonly message: readonly string[];
  readonly code?: readonly string[];
  /** How the names of the months begin. */
  readonly month: readonly string[];
  /** A birth or birthday. */
  readonly birth: readonly string[];
}

export type WordList = keyof Phrases;
