import { compareTweetIds, snowflakeTime } from '@/domain/snowflake';
import { sameHandle, type Handle, type TweetId } from '@/domain/tweet';
import { postControls } from './composer-scope';
import { partsIn, type PageTurn } from './page-turn';
import { SELECTORS } from './selectors';
import { permalink } from './tweet-reader';
import type { SentReply } from './x-page';

/** How long after the agent's press X may take to confirm, in milliseconds: a slow upload, or its "Undo" countdown. */
const CONFIRMATION_TIME = 120_000;

/** An editor that a press of Post may belong to. */
interface OpenComposer {
  readonly element: Element;
  readonly answers: TweetId | null;
  readonly account: Handle | null;
}

interface Press {
  readonly answers: TweetId;
  readonly account: Handle;
  readonly at: number;
  /** Confirmations that stood there already. */
  readonly olderIds: ReadonlySet<TweetId>;
}

/**
 * Notices when the agent's own press of Post was confirmed: her trusted click (or Ctrl/Cmd + Enter) in an editor that
 * answers a tweet, then a new toast with a link to a newer tweet of that account. An editor that closes or empties
 * proves nothing, since X also does that when it refuses.
 */
export class SentReplies {
  readonly #document: Document;
  readonly #composers: Iterable<OpenComposer>;
  readonly #account: () => Handle | null;
  #press: Press | null = null;

  constructor(
    document: Document,
    composers: Iterable<OpenComposer>,
    account: () => Handle | null,
    signal: AbortSignal,
  ) {
    this.#document = document;
    this.#composers = composers;
    this.#account = account;
    // Before X's own handlers, which may take the editor away.
    const options = { capture: true, passive: true, signal };
    document.addEventListener('click', (event) => this.#clicked(event), options);
    document.addEventListener('keydown', (event) => this.#keyed(event), options);
  }

  /** The reply a turn confirmed, or null. */
  confirmedBy(turn: PageTurn): SentReply | null {
    const press = this.#press;
    if (!press) return null;
    if (performance.now() - press.at > CONFIRMATION_TIME) {
      this.#press = null;
      return null;
    }
    for (const toast of partsIn(turn, 'toast')) {
      const sent = linkedTweets(toast).find((link) => isAnswer(link, press));
      const postedAt = sent && snowflakeTime(sent.id);
      if (!sent || postedAt == null) continue;
      this.#press = null;
      return { id: sent.id, answers: press.answers, account: press.account, postedAt };
    }
    return null;
  }

  #clicked(event: MouseEvent): void {
    const target = event.target;
    if (!event.isTrusted || !(target instanceof Element)) return;
    const button = target.closest(SELECTORS.postButton);
    if (!button || isSwitchedOff(button)) return;
    this.#pressed([...this.#composers].find(({ element }) => isPostButtonOf(button, element)));
  }

  #keyed(event: KeyboardEvent): void {
    const target = event.target;
    if (!event.isTrusted || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    if (!(target instanceof Node)) return;
    this.#pressed([...this.#composers].find(({ element }) => element.contains(target)));
  }

  #pressed(composer: OpenComposer | undefined): void {
    const answers = composer?.answers ?? null;
    const account = composer?.account ?? this.#account();
    if (answers === null || account === null) return;
    const toasts = [...this.#document.querySelectorAll(SELECTORS.toast)];
    const olderIds = new Set(toasts.flatMap(linkedTweets).map((link) => link.id));
    this.#press = { answers, account, at: performance.now(), olderIds };
  }
}

/** True for a button X has switched off. */
export function isSwitchedOff(button: Element): boolean {
  return button.hasAttribute('disabled') || button.getAttribute('aria-disabled') === 'true';
}

function isPostButtonOf(button: Element, editor: Element): boolean {
  return postControls(editor)?.contains(button) ?? false;
}

function linkedTweets(toast: Element) {
  return [...toast.querySelectorAll(SELECTORS.statusLink)]
    .map((link) => permalink(link.getAttribute('href')))
    .filter((link) => link !== null);
}

function isAnswer(link: { readonly handle: Handle; readonly id: TweetId }, press: Press): boolean {
  if (press.olderIds.has(link.id) || compareTweetIds(link.id, press.answers) <= 0) return false;
  // Toasts may leave the author out.
  return link.handle === 'i' || sameHandle(link.handle, press.account);
}
