import type { GuardedKind } from './guard-levels';

/** Why an agent posts a draft that the guard held. Fixed answers: words of her own could repeat the very value. */
export const POST_ANYWAY_REASONS = ['own-contact', 'not-personal', 'agreed', 'other'] as const;

export type PostAnywayReason = (typeof POST_ANYWAY_REASONS)[number];

/** A hold that the agent lifted: what was found, never the value. */
export interface PostedAnyway {
  /** Kinds found, each once; `ASKED` when the draft asked for personal data. */
  readonly kinds: readonly GuardedKind[];
  readonly reason: PostAnywayReason;
  /** Milliseconds since the epoch. */
  readonly at: number;
}
