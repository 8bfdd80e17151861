/** Words of one language that tell what a number beside them is. Each entry is a regular expression's source. */
export interface Phrases {
  /** A payment card. */
  readonly card: readonly string[];
  /** An order, parcel, ticket, device or anything else with a number of its own. */
  readonly reference: readonly string[];
}
