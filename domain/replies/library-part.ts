import type { CannedReply } from './canned-reply';

/** Some of the library's replies, in the order of their ids. */
export interface LibraryPart {
  readonly replies: readonly CannedReply[];
  /** How many there are in all; null in all parts but the first, since counting takes as long as reading one. */
  readonly total: number | null;
  /** The id behind which the next part begins; null behind the last one. */
  readonly next: string | null;
}

/** How many replies of the library were read by now. */
export interface LibraryProgress {
  readonly read: number;
  readonly total: number;
}
