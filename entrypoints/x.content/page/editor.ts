import type { Result } from '@/domain/result';
import { caretIn, draftBlocks, draftText, endOfDraft, setCaret, type Caret } from './draft';
import { insertIntoDraft, plannedInsertion, replaceDraft } from './insert-strategies';
import type { InsertError } from './x-page';

/** One of X's text fields, whatever it is made of. */
export interface Editor {
  readonly element: HTMLElement;
  text(): string;
  focus(): void;
  /** What stands before the agent's caret on its line; null while she is elsewhere or has something selected. */
  beforeCaret(): string | null;
  /** The draft as it would read after {@link insert}. */
  withInserted(text: string, typed: string): string;
  /** At the caret, in place of `typed` where that stands right before it. */
  insert(text: string, typed: string): Promise<Result<void, InsertError>>;
  replace(text: string): Promise<Result<void, InsertError>>;
}

/** The Draft.js editor tweets are written in. */
export class TweetEditor implements Editor {
  readonly element: HTMLElement;
  readonly #successor: () => HTMLElement | null;
  #caret: Caret | null = null;

  /** `successor` finds the editor X put in this one's place, when it mounted it anew. */
  constructor(element: HTMLElement, successor: () => HTMLElement | null, signal: AbortSignal) {
    this.element = element;
    this.#successor = successor;
    this.#rememberCaret();
    element.ownerDocument.addEventListener('selectionchange', () => this.#rememberCaret(), {
      signal,
    });
    // The browser tells of the caret's last move in a later task, which may come after the focus has left.
    element.addEventListener('blur', () => this.#noteCaret(), { signal });
  }

  text(): string {
    return draftText(this.#current() ?? this.element);
  }

  focus(): void {
    const editor = this.#current() ?? this.element;
    editor.focus();
    if (this.#caret) setCaret(editor, this.#caret);
  }

  beforeCaret(): string | null {
    const selection = this.element.ownerDocument.getSelection();
    const caret = selection?.isCollapsed === true ? caretIn(this.element) : null;
    return caret && (draftBlocks(this.element)[caret.block] ?? '').slice(0, caret.offset);
  }

  withInserted(text: string, typed: string): string {
    const editor = this.#current() ?? this.element;
    return plannedInsertion(editor, this.#caret ?? endOfDraft(editor), text, typed).expected;
  }

  insert(text: string, typed: string): Promise<Result<void, InsertError>> {
    return insertIntoDraft(
      () => this.#current(),
      () => {
        // The browser reports the caret's last move only in a later task.
        this.#rememberCaret();
        return this.#caret;
      },
      text,
      typed,
    );
  }

  async replace(text: string): Promise<Result<void, InsertError>> {
    const replaced = await replaceDraft(() => this.#current(), text);
    // The browser reports the caret's move behind the text only in a later task.
    const editor = this.#current();
    if (replaced.ok && editor) this.#caret = endOfDraft(editor);
    return replaced;
  }

  #current(): HTMLElement | null {
    return this.element.isConnected ? this.element : this.#successor();
  }

  /** The agent's caret is lost once she clicks on our menus, so it is noted while she is in the editor. */
  #rememberCaret(): void {
    if (this.element.ownerDocument.activeElement === this.element) this.#noteCaret();
  }

  #noteCaret(): void {
    this.#caret = caretIn(this.element) ?? this.#caret;
  }
}
