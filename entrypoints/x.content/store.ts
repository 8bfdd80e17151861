import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ReplySituation } from '@/components/reply-picker/preview-reply';
import type { AnsweredCustomer } from '@/domain/replies/answered-customer';
import type { CannedReply } from '@/domain/replies/canned-reply';
import type { LibraryProgress } from '@/domain/replies/library-part';
import type { StillPublic } from '@/domain/public-findings';
import type { SlaEvent } from '@/domain/sla/sla-event';
import type { Handle, TweetId } from '@/domain/tweet';
import type { AnsweredAlready } from './answered-already';
import type { AskError } from './background-client';
import type { ComposerPart, HeldDraft, ToolbarPart } from './features/feature';
import type { ComposerHandle, InsertError, PageError, Theme, TrustedGesture } from './page/x-page';

/**
 * What the overlay shows at this moment, and nothing else: the truth is the page and the background's database.
 * Replaced, never mutated; features write it, ui/ draws it.
 */
export interface OverlayState {
  readonly toolbars: ReadonlyMap<RowKey, Toolbar>;
  readonly composerBars: ReadonlyMap<RowKey, ComposerBar>;
  /** Reply clocks by the customer's tweet, as the background last told. Kept when a row leaves: it may come back. */
  readonly clocks: ReadonlyMap<TweetId, SlaEvent>;
  /** Customers' posts whose personal data is public, as the background last told. */
  readonly stillPublic: ReadonlyMap<TweetId, StillPublic>;
  /** Why waits are not being recorded now, or null while they are. */
  readonly recordingProblem: AskError | null;
  readonly picker: OpenPicker | null;
  readonly customerList: OpenCustomerList | null;
  readonly details: OpenDetails | null;
  readonly heldDraft: OpenHeldDraft | null;
  readonly notice: Notice | null;
  /** The moment clocks are read at, milliseconds since the epoch; moves on in steps of about a minute. */
  readonly now: number;
  readonly theme: Theme;
}

/** Names one row of the page. Not the tweet's id: X may show the same tweet in two rows. */
export type RowKey = number;

export interface Toolbar {
  readonly tweetId: TweetId;
  readonly authorName: string;
  readonly host: OverlayHost;
  readonly parts: readonly ToolbarPart[];
}

export interface ComposerBar {
  readonly composer: ComposerHandle;
  readonly host: OverlayHost;
  /** By feature. */
  readonly parts: ReadonlyMap<string, ComposerPart>;
}

/** One of our elements in X's page and the shadow root we draw into. */
export interface OverlayHost {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  /**
   * Where React draws in it. Made when first asked for: React listens to every event at each such place, which is too much
   * for each tweet.
   */
  readonly reactPlace: () => Element;
}

/** The details of one badge, or of what a button would do, that are open. */
export type OpenDetails = {
  readonly row: RowKey;
  /** The button they belong to. */
  readonly anchor: HTMLElement;
} & (
  | { readonly item: DetailsItem }
  /** The brand has answered already: told before anything is inserted. */
  | { readonly item: 'dm-invitation'; readonly answered: AnsweredAlready }
);

export type DetailsItem = 'clock' | 'warning';

/** The open canned-reply picker. */
export interface OpenPicker {
  /** Tells one opening from the next. */
  readonly id: number;
  /** What it hangs at, and our element that stands in. */
  readonly anchor: HTMLElement;
  readonly openedFrom: OverlayHost;
  /** The id of the button there that it belongs to, also when it was opened with a key. */
  readonly button: string;
  /** True where it must be drawn beside its button: X's dialogs keep the focus within themselves. */
  readonly stayInside: boolean;
  /** What it searches for at first. */
  readonly query: string;
  readonly situation: ReplySituation;
  /** The brand's answer to the tweet, when there is one already. */
  readonly answered: AnsweredAlready | null;
  readonly library: Library;
  readonly retry: () => void;
  /** Inserts a rendered reply. */
  readonly choose: (reply: CannedReply, text: string, gesture: TrustedGesture) => void;
  readonly openSettings: () => void;
  /** Closes it; the focus returns to where it came from when the agent asked for it with a key. */
  readonly close: (returnFocus: boolean) => void;
}

export type Library =
  | { readonly state: 'loading'; readonly progress: LibraryProgress | null }
  | { readonly state: 'ready'; readonly replies: readonly CannedReply[] }
  | { readonly state: 'failed'; readonly error: AskError };

/** The open question which customer writes in a direct message. */
export interface OpenCustomerList {
  readonly anchor: HTMLElement;
  readonly openedFrom: OverlayHost;
  /** As with the picker. */
  readonly button: string;
  readonly customers:
    | { readonly state: 'loading' }
    | { readonly state: 'ready'; readonly customers: readonly AnsweredCustomer[] }
    | { readonly state: 'failed'; readonly error: AskError };
  /** Whom the chat is with, where it says so. */
  readonly partner: Handle | null;
  readonly choose: (customer: AnsweredCustomer) => void;
  readonly retry: () => void;
  /** Closes it; the keyboard goes to the message when the agent closed it with a key. */
  readonly close: (returnFocus: boolean) => void;
}

/** The open question about a draft whose Post the agent pressed. */
export interface OpenHeldDraft {
  /** Tells one press from the next. */
  readonly id: number;
  readonly composer: ComposerHandle;
  readonly draft: HeldDraft;
}

/** The one message that stands on the page until the agent closes it. */
export type Notice =
  | {
      readonly kind: 'not-inserted';
      readonly error: PageError | InsertError | WrongAccountError;
      readonly text: string;
      /** X's own reply window with the text filled in; null for a new post. */
      readonly intentLink: string | null;
    }
  | {
      /** The agent posted words of her own, which can be kept. */
      readonly kind: 'reply-posted';
      readonly save: () => void;
      readonly stopOffering: () => void;
    }
  | { readonly kind: 'offer-stopped' }
  | { readonly kind: 'account-id-missing' }
  | { readonly kind: 'private-link-missing' }
  | { readonly kind: 'reason-not-kept' }
  | { readonly kind: 'decision-not-kept' }
  | { readonly kind: 'nothing-focused' }
  | { readonly kind: 'settings-not-opened' }
  | { readonly kind: 'settings-not-read' }
  | {
      readonly kind: 'page-changed';
      /** What was not found on which kind of page, in which of X's languages: nothing of the agent's or a customer's. */
      readonly report: string;
    };

/** The composer posts from an account that is not the brand's. */
export interface WrongAccountError {
  readonly kind: 'wrong-account';
  readonly account: Handle;
}

export interface OverlayStore extends Pick<
  StoreApi<OverlayState>,
  'getState' | 'getInitialState' | 'subscribe'
> {
  setState(change: Partial<OverlayState> | ((state: OverlayState) => Partial<OverlayState>)): void;
}

/** `isAlive` is asked before each change, since every change is drawn: once it says no, nothing changes any more. */
export function createOverlayStore(
  initial: Pick<OverlayState, 'now' | 'theme'>,
  isAlive: () => boolean = () => true,
): OverlayStore {
  const store = createStore<OverlayState>(() => ({
    toolbars: new Map(),
    composerBars: new Map(),
    clocks: new Map(),
    stillPublic: new Map(),
    recordingProblem: null,
    picker: null,
    customerList: null,
    details: null,
    heldDraft: null,
    notice: null,
    ...initial,
  }));
  return {
    ...store,
    setState: (change) => {
      if (isAlive()) store.setState(change);
    },
  };
}

/** Our element below a composer, while it stands on the page. */
export function barHostOf(
  { composerBars }: OverlayState,
  composer: ComposerHandle,
): OverlayHost | null {
  const bar = [...composerBars.values()].find((bar) => bar.composer === composer);
  return bar?.host.element.isConnected === true ? bar.host : null;
}

/** The row whose toolbar stands in `host`; null when it has left. */
export function rowOf({ toolbars }: OverlayState, host: OverlayHost): RowKey | null {
  for (const [row, toolbar] of toolbars) if (toolbar.host === host) return row;
  return null;
}

/** A copy of `map` with one entry set, or removed when `value` is null. */
export function withEntry<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  key: Key,
  value: Value | null,
): ReadonlyMap<Key, Value> {
  return withEntries(map, [[key, value]]);
}

/** The same for several entries at once. */
export function withEntries<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  changes: Iterable<readonly [Key, Value | null]>,
): ReadonlyMap<Key, Value> {
  const copy = new Map(map);
  for (const [key, value] of changes) {
    if (value === null) copy.delete(key);
    else copy.set(key, value);
  }
  return copy;
}
