import type { Result } from '@/domain/result';
import { keptApart } from './draft';
import { focusedElement } from './element-queries';
import { fillTextArea } from './insert-strategies';
import type { Editor } from './editor';
import type { InsertError } from './x-page';

/** X's chat, where messages are written in an ordinary text area. */
export class MessageEditor implements Editor {
  readonly element: HTMLTextAreaElement;
  #wasFocused: boolean;

  constructor(element: HTMLTextAreaElement, changed: () => void, signal: AbortSignal) {
    this.element = element;
    this.#wasFocused = focusedElement(element.ownerDocument) === element;
    element.addEventListener('focus', () => (this.#wasFocused = true), { signal });
    element.addEventListener('input', changed, { signal });
  }

  text(): string {
    return this.element.value;
  }

  focus(): void {
    this.element.focus();
  }

  beforeCaret(): string | null {
    const { value, selectionStart, selectionEnd, ownerDocument } = this.element;
    if (focusedElement(ownerDocument) !== this.element || selectionStart !== selectionEnd) {
      return null;
    }
    return value.slice(value.lastIndexOf('\n', selectionEnd - 1) + 1, selectionEnd);
  }

  withInserted(text: string, typed: string): string {
    const { value } = this.element;
    const { start, end, written } = this.#plannedInsertion(text, typed);
    return value.slice(0, start) + written + value.slice(end);
  }

  insert(text: string, typed: string): Promise<Result<void, InsertError>> {
    const { start, end, written } = this.#plannedInsertion(text, typed);
    return fillTextArea(this.element, { start, end }, written);
  }

  #plannedInsertion(text: string, typed: string) {
    // A text area keeps its caret while the focus is elsewhere, but starts with it in front of the text.
    const { value, selectionEnd } = this.element;
    const end = this.#wasFocused ? selectionEnd : value.length;
    const start = value.slice(0, end).endsWith(typed) ? end - typed.length : end;
    return { start, end, written: keptApart(text, value.slice(0, start), value.slice(end)) };
  }

  replace(text: string): Promise<Result<void, InsertError>> {
    return fillTextArea(
      this.element,
      { start: 0, end: this.element.value.length },
      keptApart(text, '', ''),
    );
  }
}
