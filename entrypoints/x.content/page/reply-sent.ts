import type { Handle } from '@/domain/tweet';
import type { Composer } from './composer';
import { postControls } from './composer-scope';
import { partsIn, type PageTurn } from './page-turn';
import { PendingPresses, type LinkedTweet } from './pending-presses';
import { SELECTORS } from './selectors';
import { permalink } from './tweet-reader';
import type { SentReply } from './x-page';

/** What a press needs to know of the editor it belongs to. */
type OpenComposer = Pick<Composer, 'element' | 'kind' | 'answers' | 'account' | 'text'>;

/**
 * Notices when the agent's own press of Post was confirmed: her trusted click (or Ctrl/Cmd + Enter) in an editor, then a
 * new toast with a link to a newer tweet of that account. An editor that closes or empties proves nothing, since X also
 * does that when it refuses. Presses in editors that answer nothing are followed as well: their toasts are not replies.
 */
export class ConfirmedReplies {
  readonly #document: Document;
  readonly #composers: Iterable<OpenComposer>;
  readonly #account: () => Handle | null;
  readonly #presses = new PendingPresses();

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

  /** The replies a turn confirmed. */
  in(turn: PageTurn): SentReply[] {
    if (this.#presses.isEmpty) return [];
    const now = performance.now();
    return [...partsIn(turn, 'toast')]
      .flatMap(linkedTweets)
      .map((link) => this.#presses.confirm(link, now))
      .filter((sent) => sent !== null);
  }

  #clicked(event: MouseEvent): void {
    const target = event.target;
    if (!event.isTrusted || !(target instanceof Element)) return;
    const button = target.closest(SELECTORS.postButton);
    if (!button || isSwitchedOff(button)) return;
    this.#pressed(
      [...this.#composers].find(({ element }) => postControls(element)?.contains(button)),
    );
  }

  #keyed(event: KeyboardEvent): void {
    const target = event.target;
    if (!event.isTrusted || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    if (!(target instanceof Node)) return;
    const composer = [...this.#composers].find(({ element }) => element.contains(target));
    // The chat's message, which no toast confirms, and a draft that X does not take.
    if (!composer || composer.kind === 'direct-message' || !canPost(composer)) return;
    this.#pressed(composer);
  }

  /** Without a composer: Post was pressed in an editor we cannot read, which takes a toast for itself all the same. */
  #pressed(composer: OpenComposer | undefined): void {
    const press = {
      answers: composer?.answers ?? null,
      account: composer?.account ?? this.#account(),
      text: composer?.text() ?? '',
    };
    const toasts = [...this.#document.querySelectorAll(SELECTORS.toast)];
    this.#presses.add(press, toasts.flatMap(linkedTweets), performance.now());
  }
}

/** True for a button X has switched off. */
export function isSwitchedOff(button: Element): boolean {
  return button.hasAttribute('disabled') || button.getAttribute('aria-disabled') === 'true';
}

function canPost({ element }: OpenComposer): boolean {
  const button = postControls(element)?.querySelector(SELECTORS.postButton);
  return button != null && !isSwitchedOff(button);
}

function linkedTweets(toast: Element): LinkedTweet[] {
  return [...toast.querySelectorAll(SELECTORS.statusLink)]
    .map((link) => permalink(link.getAttribute('href')))
    .filter((link) => link !== null);
}
