import { failure, success, type Result } from '@/domain/result';
import {
  endOf,
  caretIn,
  comparable,
  draftBlocks,
  draftText,
  endOfDraft,
  keptApart,
  select,
  selectDraft,
  setCaret,
  spliced,
  type Caret,
} from './draft';
import type { InsertError } from './x-page';

/** How long an editor may take to show what it was given, in milliseconds. */
const PATIENCE = 1000;

type Strategy = (editor: HTMLElement, text: string) => void;

/** In Firefox an object made by an extension is seen by the page through this, its side without the "Xray" wrapper. */
interface Wrapped {
  readonly wrappedJSObject?: ClipboardEvent;
}

/**
 * What a paste from the clipboard does: Draft.js inserts at its own caret and makes paragraphs of the lines. The text is
 * put in from the page's side of the event; in Firefox the page would find the clipboard empty otherwise.
 */
function paste(editor: HTMLElement, text: string): void {
  const event = new ClipboardEvent('paste', {
    clipboardData: new DataTransfer(),
    bubbles: true,
    cancelable: true,
  });
  const seenByPage = (event as Wrapped).wrappedJSObject ?? event;
  seenByPage.clipboardData?.setData('text/plain', text);
  editor.dispatchEvent(event);
}

/** Editing commands are deprecated without a successor that an editor would listen to, and stay in every browser. */
interface CommandTarget {
  execCommand(command: 'insertText', showInterface: false, text: string): boolean;
}

/** What an input method does. It drops line breaks inside a paragraph, so it is for single lines only. */
function insertByCommand(editor: HTMLElement, text: string): void {
  if (text.includes('\n')) return;
  const target: CommandTarget = editor.ownerDocument;
  target.execCommand('insertText', false, text);
}

/** What cutting does: Draft.js takes its selection away. A made-up event leaves the clipboard alone. */
function cut(editor: HTMLElement): void {
  editor.dispatchEvent(new ClipboardEvent('cut', { bubbles: true, cancelable: true }));
}

/**
 * The ways to write into Draft.js from a content script, best first. In Chromium the command tears the editor's nodes
 * out of React's hands and breaks the page, so paste is the only way there.
 */
function strategies(): readonly Strategy[] {
  return 'wrappedJSObject' in globalThis ? [paste, insertByCommand] : [paste];
}

/**
 * Inserts `text` at the caret of a Draft.js editor, apart from the words beside it, and confirms it by reading the draft
 * back. A second way is tried only when the draft is provably the same as before; nothing already written is ever
 * replaced but `typed`, where that stands right before the caret.
 *
 * `find` gives the editor as it is now, for X may mount it anew at any moment; null when it is gone. `caret` is where the
 * agent left it; the end when she never was in the editor.
 */
export async function insertIntoDraft(
  find: () => HTMLElement | null,
  caret: () => Caret | null,
  text: string,
  typed: string,
): Promise<Result<void, InsertError>> {
  const wanted = caret();
  if (!(await focused(find))) return failure({ kind: 'composer-gone' });
  const editor = find();
  if (!editor) return failure({ kind: 'composer-gone' });
  const end = wanted ?? endOfDraft(editor);
  select(editor, startOf(typed, editor, end), end);
  await nextTask();

  for (const strategy of strategies()) {
    const target = find();
    if (!target) return failure({ kind: 'composer-gone' });
    const earlier = draftText(target);
    const caret = caretIn(target) ?? endOfDraft(target);
    const { place, kept, written, expected } = plannedInsertion(target, caret, text, typed);
    strategy(target, written);
    const after = await draftOnce(find, (draft) => same(draft, expected));
    if (after === null) return failure({ kind: 'composer-gone' });
    if (same(after, expected)) {
      await leaveCaretBehind(find, place, written);
      return success(undefined);
    }
    if (isInsertion(kept.join('\n'), after, written)) return success(undefined);
    if (after !== earlier) return failure({ kind: 'unconfirmed' });
  }
  return failure({ kind: 'refused' });
}

interface PlannedInsertion {
  /** Where it goes. */
  readonly place: Caret;
  /** The draft's lines without what gives way to it. */
  readonly kept: readonly string[];
  /** What is written, with the spaces that keep it apart. */
  readonly written: string;
  /** The draft afterwards. */
  readonly expected: string;
}

/** What putting `text` in at a caret, in place of `typed` where that stands right before it, makes of a draft. */
export function plannedInsertion(
  editor: HTMLElement,
  caret: Caret,
  text: string,
  typed: string,
): PlannedInsertion {
  const place = startOf(typed, editor, caret);
  const blocks = draftBlocks(editor);
  const line = blocks[caret.block] ?? '';
  const [before, behind] = [line.slice(0, place.offset), line.slice(caret.offset)];
  const kept = blocks.map((text, index) => (index === caret.block ? before + behind : text));
  const written = keptApart(text, before, behind);
  return { place, kept, written, expected: spliced(kept, place, written) };
}

/** Where `typed` begins, when it stands right before the caret; else the caret. */
function startOf(typed: string, editor: HTMLElement, { block, offset }: Caret): Caret {
  const before = (draftBlocks(editor)[block] ?? '').slice(0, offset);
  return { block, offset: before.endsWith(typed) ? offset - typed.length : offset };
}

/**
 * Puts `text` (which may be empty) in place of everything in a Draft.js editor and confirms it by reading the draft back. A second way is
 * tried only when the draft is provably the same as before.
 */
export async function replaceDraft(
  find: () => HTMLElement | null,
  text: string,
): Promise<Result<void, InsertError>> {
  if (!(await focused(find))) return failure({ kind: 'composer-gone' });
  for (const strategy of text === '' ? [cut] : strategies()) {
    const target = find();
    if (!target) return failure({ kind: 'composer-gone' });
    const before = draftText(target);
    selectDraft(target);
    strategy(target, keptApart(text, '', ''));
    const after = await draftOnce(find, (draft) => same(draft, text));
    if (after === null) return failure({ kind: 'composer-gone' });
    if (same(after, text)) return success(undefined);
    if (after !== before) return failure({ kind: 'unconfirmed' });
  }
  return failure({ kind: 'refused' });
}

/** The agent goes on writing after what was inserted; left alone, Draft.js may leave the caret before it. */
async function leaveCaretBehind(
  find: () => HTMLElement | null,
  place: Caret,
  text: string,
): Promise<void> {
  await nextTask();
  const editor = find();
  if (editor) setCaret(editor, endOf(place, text));
}

/** Puts `text` in place of a range of an ordinary text area that React controls, as X's chat has it. */
export async function fillTextArea(
  area: HTMLTextAreaElement,
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
): Promise<Result<void, InsertError>> {
  if (hasLeft(area)) return failure({ kind: 'composer-gone' });
  if (area.disabled || area.readOnly) return failure({ kind: 'refused' });
  const before = area.value;
  const expected = before.slice(0, start) + text + before.slice(end);
  area.focus();
  // Unlike `value =`, this does not pass through React's own record of the value, so that React sees the change.
  area.setRangeText(text, start, end, 'end');
  area.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
  );
  await nextTask();
  const { value } = area;
  if (hasLeft(area)) return failure({ kind: 'composer-gone' });
  if (same(value, expected)) return success(undefined);
  return failure({ kind: value === before ? 'refused' : 'unconfirmed' });
}

function hasLeft(element: Element): boolean {
  return !element.isConnected;
}

/** Gives the editor focus; X may answer by mounting it anew. */
async function focused(find: () => HTMLElement | null): Promise<boolean> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const editor = find();
    if (!editor) return false;
    if (editor.ownerDocument.activeElement === editor) return true;
    editor.focus();
    await nextTask();
  }
  return find() !== null;
}

/** The draft as soon as it is `wanted`, or as it stands after a second; null when the editor is gone by then. */
function draftOnce(
  find: () => HTMLElement | null,
  wanted: (draft: string) => boolean,
): Promise<string | null> {
  const read = () => {
    const editor = find();
    return editor && draftText(editor);
  };
  return new Promise((resolve) => {
    const finish = (draft: string | null) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(draft);
    };
    const check = () => {
      const draft = read();
      if (draft !== null && wanted(draft)) finish(draft);
    };
    const observer = new MutationObserver(check);
    const timer = setTimeout(() => finish(read()), PATIENCE);
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    check();
  });
}

function same(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

/** True when taking `text` out of `after` once leaves `before`: inserted, though at another place than we saw. */
function isInsertion(before: string, after: string, text: string): boolean {
  const [whole, part, rest] = [after, text, before].map(comparable) as [string, string, string];
  for (let at = whole.indexOf(part); part !== '' && at >= 0; at = whole.indexOf(part, at + 1)) {
    if (same(whole.slice(0, at) + whole.slice(at + part.length), rest)) return true;
  }
  return false;
}

/** Lets the page's own handlers run. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
