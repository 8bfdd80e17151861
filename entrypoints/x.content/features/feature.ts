import type { Brand, WaitingRule } from '@/domain/brand';
import type { PostAnywayReason } from '@/domain/posted-anyway';
import type { PrivateChannel } from '@/domain/private-channel';
import type { LanguageNote } from '@/domain/replies/language-note';
import type { FindingReason, SensitiveKind } from '@/domain/sensitive-data/finding';
import type { SensitiveSummary } from '@/domain/sensitive-data/summary';
import type { Handle, TweetId } from '@/domain/tweet';
import type { SlaEvent } from '@/domain/sla/sla-event';
import type { Settings } from '@/storage/settings';
import type { ReplyUses } from '../reply-uses';
import type { SentReplies } from '../sent-replies';
import type { AccountCheck } from '../account-check';
import type { AnsweredAlready } from '../answered-already';
import type { DraftMemory } from '../draft-memory';
import type { Background } from '../background-client';
import type { ComposerHandle, PageAdapter, TrustedGesture, TweetHandle } from '../page/x-page';
import type { OverlayHost, OverlayStore } from '../store';
import type { Watching } from '../watching';

/**
 * One capability of the overlay: a file of its own, listed in registry.ts. It speaks to the page through
 * {@link PageAdapter} and draws nothing itself: it says what belongs on a tweet's toolbar or a composer's bar.
 */
export interface Feature {
  readonly id: string;
  /**
   * What this feature puts on the toolbar of one customer's tweet; null for nothing. Asked again after the tweet, the
   * settings or the signed-in account changed.
   */
  onTweet?(tweet: TweetHandle): ToolbarPart | null;
  /** Called for every tweet on the page, customer's or not, at the same moments as {@link onTweet}. */
  onSighting?(tweet: TweetHandle): void;
  /**
   * Called once for each composer. `show` puts a part on its bar, in place of this feature's earlier one, at any time;
   * false when X shows no place for a bar. Whatever it starts ends with `composer.signal`.
   */
  onComposer?(composer: ComposerHandle, show: (part: ComposerPart) => boolean): void;
}

/** Makes a feature for one page. Whatever it starts ends with `context.signal`. */
export type FeatureFactory = (context: FeatureContext) => Feature;

/** What a feature may use. */
export interface FeatureContext {
  readonly page: PageAdapter;
  readonly store: OverlayStore;
  readonly background: Background;
  readonly tweets: TweetDirectory;
  readonly sentReplies: SentReplies;
  /** What we last did to the draft of a composer. */
  readonly draftMemory: (composer: ComposerHandle) => DraftMemory;
  readonly replyUses: ReplyUses;
  /** Aborts when the overlay ends. */
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly settings: () => Settings;
  /** Calls back after the agent changed them, in another tab. */
  readonly onSettingsChange: (changed: () => void) => void;
  /** What the agent answers for: the settings' accounts, or the signed-in one. */
  readonly brand: () => Brand;
  readonly accountCheck: AccountCheck;
  /** Calls back when the agent presses the extension's own key for the picker. */
  readonly onOpenPickerKey: (pressed: () => void) => void;
  /** Why a tweet waits for the brand; null when it does not. */
  readonly waitingRule: (tweet: TweetHandle) => WaitingRule | null;
}

/** The tweets this page has shown. */
export interface TweetDirectory {
  /** The tweet, while a row of it is on the page. */
  live(id: TweetId): TweetHandle | null;
  /** Who wrote a tweet that was on the page at any time. */
  authorOf(id: TweetId): Handle | null;
  /** Whose tweets are on the page. */
  shownAuthors(): ReadonlySet<Handle>;
  /** The replies to a tweet that are on the page, in an open thread. */
  repliesTo(id: TweetId): readonly TweetHandle[];
}

export interface ToolbarPart {
  readonly button?: ToolbarButton;
  /** Personal data the tweet shows to everyone. */
  readonly warning?: SensitiveWarning;
  /** The tweet waits: its reply clock is shown. */
  readonly waiting?: WaitingTweet;
}

/** What the agent can say about a tweet that waits, and what she calls what was promised. */
export interface WaitingTweet extends Pick<Watching, 'notForUs' | 'waitAgain' | 'untrack'> {
  /** Her name for the special policy a wait falls under; null where it is another one, or no longer known. */
  readonly policyName: (wait: SlaEvent) => string | null;
}

export interface ComposerPart {
  readonly button?: ToolbarButton;
  /** The agent's own reply that the draft nearly repeats. */
  readonly duplicate?: DuplicateReply;
  readonly guard?: DraftGuard;
  /** The draft would be posted from an account that is not the brand's; null when it would not. */
  readonly wrongAccount?: WrongAccount | null;
  /** The brand has answered the tweet already; null when it has not, as far as is known. */
  readonly answered?: AnsweredAlready | null;
  /** What the agent has just noted of the customer who writes here; null for nothing. */
  readonly came?: NotedCustomer | null;
}

/** A customer of whom was noted that she came to direct messages. */
export interface NotedCustomer {
  readonly handle: Handle;
  readonly undo: () => void;
}

export interface WrongAccount {
  readonly account: Handle;
  /** Accounts it should be posted from. */
  readonly brands: readonly Handle[];
  /** The agent means to. */
  readonly confirm: () => void;
}

/** A reply the agent posted before. */
export interface DuplicateReply {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Where she can read it. */
  readonly link: string;
}

/** What the agent should know of her draft before she presses Post. */
export interface DraftGuard {
  readonly found: DraftFindings | null;
  /** What we last did to the draft, until she writes on. */
  readonly outcome: DraftOutcome | null;
  /** What there is to know of the language of the text we put there. */
  readonly languageNote: LanguageNote | null;
  /** Brings back the draft from before. */
  readonly undo: () => void;
}

/** Kinds of personal data a draft shows, and kinds it asks for in public. Never the values. */
export interface DraftFindings {
  readonly shown: readonly SensitiveKind[];
  readonly asked: readonly SensitiveKind[];
}

/**
 * Got a reply inserted; or, after its Post was held: replaced by the invitation (its words on the clipboard, or not),
 * masked, or free to be posted as it is.
 */
export type DraftOutcome = 'inserted' | 'moved' | 'moved-uncopied' | 'redacted' | 'lifted';

/** What can be done about a draft whose Post was held. */
export interface HeldDraft extends DraftFindings {
  /** See `ComposerHandle.postNumber`. */
  readonly postNumber: number | null;
  /** True for a message, which others cannot read. */
  readonly isPrivate: boolean;
  /** Where the brand goes on in private. */
  readonly channel: PrivateChannel['kind'];
  /** Null where the draft is private already. */
  readonly moveToPrivate: (() => void) | null;
  /** Null where there is nothing to mask. */
  readonly redact: (() => void) | null;
  readonly edit: () => void;
  /** Lifts the hold for this very draft; the agent presses Post herself. */
  readonly postAnyway: (reason: PostAnywayReason) => void;
  /** Called when it could not be drawn: then nobody could answer. */
  readonly notDrawn: () => void;
}

/** A button for one action of the agent's. */
export interface ToolbarButton {
  readonly id: string;
  readonly icon: 'reply' | 'invite' | 'track' | 'arrived';
  readonly label: string;
  /** True where the picture has to do, however much room there is. */
  readonly iconOnly?: boolean;
  /** The dialog that pressing opens at the button, as the overlay's state names it; null for none. */
  readonly opens: 'picker' | 'customerList' | null;
  /** Called with the agent's own click or key; `anchor` is the button, `host` our element it stands in. */
  readonly press: (gesture: TrustedGesture, anchor: HTMLElement, host: OverlayHost) => void;
}

/** What a tweet shows, and the way to have it taken down. */
export interface SensitiveWarning extends SensitiveSummary {
  /** Why each kind counts: of several places, the first one's reason. */
  readonly reasons: ReadonlyMap<SensitiveKind, FindingReason>;
  /** The brand's answer to the tweet, when there is one already. */
  readonly answered: () => AnsweredAlready | null;
  /** Inserts the reply that asks for the deletion. */
  readonly askToDelete: (gesture: TrustedGesture) => void;
}
