import type { Result } from '@/domain/result';
import type { Handle, Tweet, TweetId } from '@/domain/tweet';
import { LiveXPage } from './live-x-page';

/**
 * The one door between Reply Desk and X's page. Everything that knows X's DOM stands behind this
 * interface; features and the overlay speak to it and never to the page.
 */
export interface PageAdapter {
  /** What the agent is looking at now. */
  readonly kind: PageKind;
  /** The signed-in account's handle as of the last turn, or null while X has not drawn its navigation yet. */
  readonly accountHandle: Handle | null;
  /** The signed-in account with its id, read from the page at this moment: for an action, not for every tweet. */
  readonly account: SignedInAccount | null;
  readonly theme: Theme;
  /** X's own interface language, a BCP 47 tag such as `en` or `de`. */
  readonly language: string;

  /**
   * Calls `found` once for each tweet row, when it appears. A row that X recycles for another tweet ends
   * the old handle (its signal aborts) and is announced as a new one. Rows already there are announced too.
   */
  onTweet(found: (tweet: TweetHandle) => void): void;
  /**
   * Called once after each observer turn in which tweets were found, changed or lost: the moment to send one batch.
   */
  onTurn(done: () => void): void;
  /** Calls `found` for each editor in which the agent can write, when it appears. */
  onComposer(found: (composer: ComposerHandle) => void): void;
  /** Called when kind, account, theme or language changed; also after in-app navigation. */
  onChange(changed: () => void): void;
  /** Called when the agent's own press of Post was confirmed by X. */
  onReplySent(sent: (reply: SentReply) => void): void;

  /**
   * Calls `found` when the page proves that a post cannot be shown: by X's own words for it, never because its row is not
   * there. X's list leaves out rows that exist.
   */
  onPostMissing(found: (post: MissingPost) => void): void;

  /**
   * Opens X's reply editor for a tweet, or hands over the one that is open for it already.
   * Passes on one click to the tweet's own Reply button, hence only with a trusted gesture of the agent's.
   */
  openReply(
    tweet: TweetHandle,
    gesture: TrustedGesture,
  ): Promise<Result<ComposerHandle, PageError>>;

  /** Where the agent's keyboard is; null when it is neither in an editor nor on a tweet. */
  focused(): FocusedPlace | null;

  health(): PageHealth;
}

export type FocusedPlace =
  | { readonly kind: 'composer'; readonly composer: ComposerHandle }
  | {
      readonly kind: 'tweet';
      readonly tweet: TweetHandle;
      /** Brings the keyboard back to where it was. */
      readonly refocus: () => void;
    };

/**
 * Starts following X's page; everything it set up ends with `signal`, our own elements on the page included. `isWanted` is
 * asked before each turn, since an updated extension learns of its end only by asking; nothing is told once it says no.
 */
export function createXPage(
  document: Document,
  signal: AbortSignal,
  isWanted: () => boolean = () => true,
): PageAdapter {
  return new LiveXPage(document, signal, isWanted);
}

export type PageKind =
  'timeline' | 'tweet' | 'notifications' | 'search' | 'profile' | 'messages' | 'other';

export type Theme = 'light' | 'dark';

export interface SignedInAccount {
  readonly handle: Handle;
  /** Numeric account id as decimal digits, or null when X's cookie is missing or belongs to another account. */
  readonly id: string | null;
}

/** One tweet while its row is on the page. */
export interface TweetHandle {
  /** The latest reading; replaced when the row's content changes (translation shown, "Show more" pressed). */
  readonly tweet: Tweet;
  /**
   * The thread shown on a `/…/status/<id>` page this tweet is part of, else null. `id` is the smallest (oldest)
   * tweet id of the thread among the rows seen so far; `answers` is the tweet this one visibly answers, when the
   * page shows it beyond doubt.
   */
  readonly thread: ThreadPlace | null;
  /** Aborts when the row is gone or became another tweet. */
  readonly signal: AbortSignal;
  /** Calls back after `tweet` or `thread` changed. Ends with `signal`. */
  onChange(changed: () => void): void;
  /**
   * Puts our host element into the tweet's action bar and keeps it there through X's re-renders, until `signal`
   * aborts. False when this row has no action bar (then nothing was placed).
   */
  placeToolbar(host: HTMLElement): boolean;
}

export interface ThreadPlace {
  readonly id: TweetId;
  readonly answers: TweetId | null;
}

export type ComposerKind = 'home' | 'inline-reply' | 'modal' | 'direct-message';

/** One editor while it is on the page. X may re-mount it at any time, which ends this handle and announces a new one. */
export interface ComposerHandle {
  readonly kind: ComposerKind;
  /** The tweet a reply written here would answer; null for a new post or a message. */
  readonly answers: TweetId | null;
  /** Which post it is of the several that X's "+" lets her write in one go, from 0. */
  readonly index: number;
  /** The account it posts from, or null when not shown. */
  readonly account: Handle | null;
  /** Who a message written here goes to, read at this moment; null elsewhere, in a group, and in doubt. */
  readonly partner: MessagePartner | null;
  readonly signal: AbortSignal;
  /** The draft as the agent sees it, with line breaks. */
  text(): string;
  /** The editor of the post before this one, where one press of Post sends several; else null. */
  before(): ComposerHandle | null;
  /** Its number, from 1, among the posts that one press of Post sends; null where it is the only one. */
  postNumber(): number | null;
  /** Calls back after the draft, or the account it posts from, changed. Ends with `signal`. */
  onChange(changed: () => void): void;
  /** Calls back each time the agent comes into the editor, and at once where she is in it. Ends with `signal`. */
  onFocus(entered: () => void): void;
  /** The draft as it would read after {@link insert}. */
  withInserted(text: string, typed?: string): string;
  /**
   * Inserts at the caret, beside what is written already and with a space where it would run into a word; confirmed by
   * reading the draft back. Where `typed` stands right before the caret, the text takes its place.
   */
  insert(text: string, typed?: string): Promise<Result<void, InsertError>>;
  /** Puts `text` in place of the whole draft; confirmed by reading the draft back. */
  replace(text: string): Promise<Result<void, InsertError>>;
  /**
   * Calls `isHeld` each time the agent presses this editor's own Post or Send, with mouse or keys. True keeps the press
   * from X, as if it had not been made. Ends with `signal`.
   */
  holdPosting(isHeld: () => boolean): void;
  /**
   * Calls `typed` when the agent has just typed `trigger()` at her caret, with all she typed from there on. Nothing is
   * kept from the editor. Ends with `signal`.
   */
  onTrigger(trigger: () => string, typed: (text: string) => void): void;
  /** Puts our host element below the editor's own tool row and keeps it there until `signal` aborts. */
  placeBar(host: HTMLElement): boolean;
  focus(): void;
}

/** The one other person of a chat, as the chat's head shows her. */
export interface MessagePartner {
  /** The name she chose, with emoji; null when not shown. */
  readonly name: string | null;
  readonly handle: Handle | null;
}

export type MissingPost =
  /** X says on the post's own page that there is no such page. */
  | { readonly kind: 'own-page'; readonly id: TweetId }
  /**
   * In the place of what `by` answers stands X's row for a post it cannot show: deleted, or kept from this account by its
   * author. The row does not say which.
   */
  | { readonly kind: 'answered'; readonly by: TweetId };

export interface SentReply {
  readonly id: TweetId;
  readonly answers: TweetId;
  readonly account: Handle;
  /** Milliseconds since the epoch, from the id. */
  readonly postedAt: number;
  /** The draft when Post was pressed. */
  readonly text: string;
}

export type PageError =
  /** The tweet's row is no longer on the page. */
  | { readonly kind: 'tweet-gone' }
  /** The row has no Reply button, or X has switched it off for this account. */
  | { readonly kind: 'reply-unavailable' }
  /** X's dialog is open with another reply, or with a post of the agent's own. */
  | { readonly kind: 'other-reply-open' }
  /** X did not open its editor in time. */
  | { readonly kind: 'composer-timeout' };

export type InsertError =
  /** The editor disappeared while we were writing. */
  | { readonly kind: 'composer-gone' }
  /** Nothing was inserted: the editor did not take the text. */
  | { readonly kind: 'refused' }
  /** The draft changed, but does not read as expected; the agent must look. */
  | { readonly kind: 'unconfirmed' };

/** Proof that the agent herself clicked or pressed a key. Only {@link trustedGesture} makes one. */
export interface TrustedGesture {
  readonly event: Event;
}

/** Takes a browser event; null when it was made by a script and not by the agent. */
export function trustedGesture(event: Event): TrustedGesture | null {
  return event.isTrusted ? { event } : null;
}

export type PageHealth =
  /** Nothing to judge yet (page still loading, or no tweets on this kind of page). */
  | { readonly state: 'unknown' }
  | { readonly state: 'healthy' }
  /** X changed its page: `missing` names the parts no longer found, as in selectors.ts. */
  | { readonly state: 'changed'; readonly missing: readonly string[] };
