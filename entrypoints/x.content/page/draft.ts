import { findLinks } from '@/domain/replies/links';
import { SELECTORS } from './selectors';
import { visibleText } from './visible-text';

/** A place in a draft: the paragraph, and how many UTF-16 units into its text without fillers. */
export interface Caret {
  readonly block: number;
  readonly offset: number;
}

/** The paragraphs of a Draft.js editor as it shows them; without its zero-width fillers. */
export function draftBlocks(editor: Element): string[] {
  const blocks = blocksOf(editor);
  return blocks.map((block) => withoutFillers(textNodes(block).map(dataOf).join('')));
}

/** The draft with one line a paragraph. */
export function draftText(editor: Element): string {
  // An editor that is no Draft.js at all can still be read, though not written to.
  if (blocksOf(editor).length === 0) return withoutFillers(visibleText(editor)).trim();
  return draftBlocks(editor).join('\n');
}

/** Where the agent's caret stands in the editor (the end of what she has selected), or null when it is elsewhere. */
export function caretIn(editor: Element): Caret | null {
  const selection = editor.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const { endContainer, endOffset } = selection.getRangeAt(0);
  if (!editor.contains(endContainer)) return null;
  const block = blocksOf(editor).findIndex((candidate) => candidate.contains(endContainer));
  const element = blocksOf(editor)[block];
  if (!element) return null;
  const before = editor.ownerDocument.createRange();
  before.setStart(element, 0);
  before.setEnd(endContainer, endOffset);
  return { block, offset: withoutFillers(before.toString()).length };
}

/** The end of the draft. */
export function endOfDraft(editor: Element): Caret {
  const blocks = draftBlocks(editor);
  return { block: Math.max(0, blocks.length - 1), offset: blocks.at(-1)?.length ?? 0 };
}

/** Puts the caret there, or as near as the draft still allows, and lets Draft.js see it. */
export function setCaret(editor: Element, caret: Caret): void {
  select(editor, caret, caret);
}

/** Selects the whole draft, and lets Draft.js see it. */
export function selectDraft(editor: Element): void {
  select(editor, { block: 0, offset: 0 }, endOfDraft(editor));
}

/** Selects a part of the draft, or as near as it still allows, and lets Draft.js see it. */
export function select(editor: Element, start: Caret, end: Caret): void {
  const selection = editor.ownerDocument.getSelection();
  const [from, to] = [placeOf(editor, start), placeOf(editor, end)];
  if (!selection || !from || !to) return;
  selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  // The browser tells of it in a later task; Draft.js has to know before the text comes.
  editor.ownerDocument.dispatchEvent(new Event('selectionchange'));
}

/** Where a caret stands in the page, or as near as the draft still allows. */
function placeOf(editor: Element, caret: Caret) {
  const block = blocksOf(editor)[caret.block] ?? blocksOf(editor).at(-1);
  if (!block) return null;
  let rest = caret.offset;
  let [node, offset]: [Node, number] = [leafOf(block), 0];
  for (const text of textNodes(block)) {
    const { length } = withoutFillers(text.data);
    [node, offset] = [text, unitAt(text.data, rest)];
    if (rest <= length) break;
    rest -= length;
  }
  return { node, offset };
}

/** Where a place of `text` without its fillers stands in it: behind those that stand there, but for the very beginning. */
function unitAt(text: string, place: number): number {
  let unit = 0;
  for (let rest = place; rest > 0 && unit < text.length; unit += 1) {
    if (!isFiller(text[unit])) rest -= 1;
  }
  while (place > 0 && isFiller(text[unit])) unit += 1;
  return unit;
}

/** The draft with `text` put in at the caret. */
export function spliced(blocks: readonly string[], caret: Caret, text: string): string {
  const line = blocks[caret.block] ?? '';
  const written = line.slice(0, caret.offset) + text + line.slice(caret.offset);
  return [...blocks.slice(0, caret.block), written, ...blocks.slice(caret.block + 1)].join('\n');
}

/**
 * `text` with a space where it would run into the word before or behind it on its line, so that two replies stay two; and
 * behind a link that ends the draft's line, for what the agent types next would become part of it.
 */
export function keptApart(text: string, before: string, behind: string): string {
  const runsOn = (left: string, right: string) => /\S$/.test(left) && /^\S/.test(right);
  const isOpen = behind === '' && findLinks(text).at(-1)?.end === text.length;
  return (runsOn(before, text) ? ' ' : '') + text + (isOpen || runsOn(text, behind) ? ' ' : '');
}

/** Where `text` ends once it is put in at the caret. */
export function endOf(caret: Caret, text: string): Caret {
  const lines = text.split('\n');
  const last = lines.at(-1) ?? '';
  if (lines.length === 1) return { block: caret.block, offset: caret.offset + last.length };
  return { block: caret.block + lines.length - 1, offset: last.length };
}

/** A draft for comparing: an editor may keep other kinds of spaces and line ends than it was given. */
export function comparable(draft: string): string {
  return withoutFillers(draft)
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .trim();
}

function blocksOf(editor: Element): Element[] {
  return [...editor.querySelectorAll(SELECTORS.draftBlock)];
}

/** The texts of a paragraph; Draft.js marks the elements that hold them. */
function textNodes(block: Element): Text[] {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (node.parentElement?.closest(SELECTORS.draftText)) found.push(node);
  }
  return found;
}

/** An empty paragraph holds one `<br>` in the span that will take the text. */
function leafOf(block: Element): Element {
  return block.querySelector('br')?.parentElement ?? block;
}

function dataOf(text: Text): string {
  return text.data;
}

/** Zero-width space and byte order mark, with which editors fill empty lines. */
function isFiller(character: string | undefined): boolean {
  return character === '\u200B' || character === '\uFEFF';
}

function withoutFillers(text: string): string {
  return text.replaceAll(/[\u200B\uFEFF]/g, '');
}
