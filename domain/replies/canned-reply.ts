/** Where a reply may be used. */
export const CHANNELS = ['public', 'direct-message', 'both'] as const;
export type ReplyChannel = (typeof CHANNELS)[number];

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
  /** For colleagues: when to use it, what to check first. Never inserted. */
  readonly notes: string;
  /** How often it was inserted. */
  readonly useCount: number;
  /** Last insertion, milliseconds since the epoch, or null. */
  readonly lastUsedAt: number | null;
  /** Last change by the agent, milliseconds since the epoch. */
  readonly changedAt: number;
}

/** What the agent writes; the rest of a reply is counted by the extension. */
export type ReplyContent = Omit<CannedReply, 'id' | 'useCount' | 'lastUsedAt' | 'changedAt'>;

/** A reply without text, as the editor begins with. */
export const EMPTY_REPLY: ReplyContent = {
  name: '',
  shortcut: null,
  tags: [],
  channel: 'both',
  bodies: {},
  favourite: false,
  notes: '',
};

/** How much a library holds. Generous for people, and small enough to search and to keep in one message. */
export const REPLY_LIMITS = {
  id: 100,
  /** Characters. */
  name: 100,
  shortcut: 40,
  tag: 40,
  tags: 20,
  notes: 2_000,
  /** A template of X's longest post (25,000), with room for placeholders. */
  body: 30_000,
  languages: 40,
  languageTag: 35,
  /** Replies. */
  library: 20_000,
} as const;
