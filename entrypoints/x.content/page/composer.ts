import type { Result } from '@/domain/result';
import type { Handle } from '@/domain/tweet';
import { barPlace, composerAccount, type ComposerScope } from './composer-scope';
import { MessageEditor } from './direct-message';
import { messagePartner } from './message-partner';
import { TweetEditor, type Editor } from './editor';
import { focusedElement } from './element-queries';
import { KeptHost, type OwnHosts } from './kept-host';
import { Listeners } from './listeners';
import { watchTrigger } from './typed-trigger';
import type { ComposerHandle, InsertError, MessagePartner } from './x-page';

/** The other editors on the page, as one of them knows them. */
export interface OtherComposers {
  /** The element of the editor X put in place of one that ended. */
  successorOf(ended: Composer): HTMLElement | null;
  /** The editors of the other posts that the same press of Post sends. */
  sentWith(composer: Composer): readonly Composer[];
}

/** One editor while it stands on the page. */
export class Composer implements ComposerHandle {
  readonly kind: ComposerScope['kind'];
  readonly answers: ComposerScope['answers'];
  readonly index: ComposerScope['index'];
  readonly signal: AbortSignal;
  readonly element: HTMLElement;
  readonly #editor: Editor;
  readonly #ending = new AbortController();
  readonly #changed = new Listeners();
  readonly #others: OtherComposers;
  readonly #ownHosts: OwnHosts;
  #bar: KeptHost | null = null;
  #lastText: string;
  #lastAccount: Handle | null;
  #holds: (() => boolean)[] = [];

  constructor(
    element: HTMLElement,
    scope: ComposerScope,
    others: OtherComposers,
    ownHosts: OwnHosts,
  ) {
    this.kind = scope.kind;
    this.answers = scope.answers;
    this.index = scope.index;
    this.element = element;
    this.signal = this.#ending.signal;
    this.#others = others;
    this.#ownHosts = ownHosts;
    this.#editor =
      element instanceof HTMLTextAreaElement
        ? new MessageEditor(element, () => this.followDraft(), this.signal)
        : new TweetEditor(element, () => others.successorOf(this), this.signal);
    this.#lastText = this.text();
    this.#lastAccount = this.account;
  }

  get account(): Handle | null {
    return composerAccount(this.element);
  }

  get partner(): MessagePartner | null {
    return this.kind === 'direct-message' ? messagePartner(this.element) : null;
  }

  text(): string {
    return this.#editor.text();
  }

  before(): Composer | null {
    return this.#others.sentWith(this).find(({ index }) => index === this.index - 1) ?? null;
  }

  postNumber(): number | null {
    return this.#others.sentWith(this).length === 0 ? null : this.index + 1;
  }

  onChange(changed: () => void): void {
    this.#changed.add(changed);
  }

  onFocus(entered: () => void): void {
    this.element.addEventListener('focusin', entered, { signal: this.signal });
    if (this.element.contains(focusedElement(this.element.ownerDocument))) entered();
  }

  withInserted(text: string, typed = ''): string {
    return this.#editor.withInserted(text, typed);
  }

  insert(text: string, typed = ''): Promise<Result<void, InsertError>> {
    return this.#editor.insert(text, typed);
  }

  replace(text: string): Promise<Result<void, InsertError>> {
    return this.#editor.replace(text);
  }

  onTrigger(trigger: () => string, typed: (text: string) => void): void {
    watchTrigger(this, trigger, typed);
  }

  beforeCaret(): string | null {
    return this.#editor.beforeCaret();
  }

  holdPosting(isHeld: () => boolean): void {
    this.#holds = [...this.#holds, isHeld];
  }

  /** True when a press of this editor's Post or Send must not reach X. */
  isHeld(): boolean {
    return this.#holds.some((isHeld) => isHeld());
  }

  focus(): void {
    this.#editor.focus();
  }

  placeBar(host: HTMLElement): boolean {
    if (this.signal.aborted) return false;
    const bar = new KeptHost(host, () => barPlace(this.element));
    this.#ownHosts.add(host);
    if (!bar.place()) return false;
    this.#bar = bar;
    return true;
  }

  /**
   * Brings the bar back when X dropped it. `isRearranged` says that its place may be another one now: X draws its tool row
   * only once the agent is in the editor, and one for all editors of a thread.
   */
  keepBar(isRearranged: boolean): void {
    if (isRearranged) this.#bar?.place();
    else this.#bar?.keep();
  }

  /** Tells of a changed draft; called when something inside the editor changed. */
  followDraft(): void {
    const text = this.text();
    if (text === this.#lastText) return;
    this.#lastText = text;
    this.#changed.notify();
  }

  /** Tells of another account; called when an avatar came or changed. */
  followAccount(): void {
    const { account } = this;
    if (account === this.#lastAccount) return;
    this.#lastAccount = account;
    this.#changed.notify();
  }

  end(): void {
    this.#bar?.remove();
    this.#ending.abort();
  }
}
