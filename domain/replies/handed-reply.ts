import type { SensitiveKind } from '../sensitive-data/finding';

/** Words the agent posted, on their way from the page of X to the library's editor. Nothing of it is kept. */
export interface HandedReply {
  /** Liquid. */
  readonly template: string;
  /** X's language tag of the post that was answered; null where it has none. */
  readonly language: string | null;
  /** Kinds of personal data that were taken out of it. */
  readonly takenOut: readonly SensitiveKind[];
  /** True where the customer's name may still stand in it. */
  readonly holdsName: boolean;
}
