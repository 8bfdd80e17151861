/** Where a reply may be used. */
export type ReplyChannel = 'public' | 'direct-message' | 'both';

/** A text the team keeps at hand, with one body per language. */
export interface CannedReply {
  readonly id: string;
  readonly name: string;
  /** Short name to type, letters, digits and `-`; unique when not null. */
  readonly shortcut: string | null;
  readonly tags: readonly string[];
  readonly channel: ReplyChannel;
  /** Liquid template per language tag (`en`, `pt-BR`); never empty. */
  readonly bodies: Readonly<Record<string, string>>;
  readonly favourite: boolean;
  /** How often it was inserted. */
  readonly useCount: number;
  /** Last insertion, milliseconds since the epoch, or null. */
  readonly lastUsedAt: number | null;
  /** Last change by the agent, milliseconds since the epoch. */
  readonly changedAt: number;
}
