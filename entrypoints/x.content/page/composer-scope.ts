import type { Handle, TweetId } from '@/domain/tweet';
import { SELECTORS, avatarHandle, isTweetEditor, threadIndex } from './selectors';
import { readIdentity, shownHandle } from './tweet-reader';
import type { ComposerKind } from './x-page';

/** Nothing outside of these belongs to an editor inside. */
const COMPOSER_EDGE = [
  SELECTORS.dialog,
  SELECTORS.inlineReply,
  SELECTORS.cell,
  SELECTORS.primaryColumn,
].join(', ');

/** What the page around an editor tells about it. */
export interface ComposerScope {
  readonly kind: ComposerKind;
  readonly answers: TweetId | null;
  readonly index: number;
}

/** What is known beyond the editor's own surroundings. */
export interface PageFacts {
  /** The tweet of a `/…/status/<id>` page. */
  readonly focalId: TweetId | null;
  /** The tweet X was asked to answer by a link (`in_reply_to`). */
  readonly linkedId: TweetId | null;
  /** The one tweet in the page's list by this author and second; null when there is none, or several. */
  readonly tweetBy: (author: Handle, postedAt: number) => TweetId | null;
}

/** Which editor this is, and which tweet a text written there would answer. */
export function composerScope(editor: Element, facts: PageFacts): ComposerScope {
  return { ...placeOf(editor, facts), index: threadIndex(editor) };
}

/** True when both are the same editor to the agent, though X may have mounted one in place of the other. */
export function isSameScope(one: ComposerScope, other: ComposerScope): boolean {
  return one.kind === other.kind && one.answers === other.answers && one.index === other.index;
}

function placeOf(editor: Element, facts: PageFacts): Omit<ComposerScope, 'index'> {
  if (editor.matches(SELECTORS.messageEditor)) return { kind: 'direct-message', answers: null };
  // Before the dialog: the photo viewer is a dialog with an ordinary reply box in it.
  if (isInline(editor)) return { kind: 'inline-reply', answers: facts.focalId };
  const dialog = editor.closest(SELECTORS.dialog);
  if (dialog) return { kind: 'modal', answers: answeredIn(dialog, editor, facts) };
  return { kind: 'home', answers: null };
}

/** The account an editor posts from, by the avatar beside it; a chat shows only the other person's. */
export function composerAccount(editor: Element): Handle | null {
  if (editor.matches(SELECTORS.messageEditor)) return null;
  for (let around = editor.parentElement; around; around = around.parentElement) {
    const avatars = [...around.querySelectorAll(SELECTORS.avatar)].filter(
      (avatar) =>
        !avatar.closest('article') &&
        avatar.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const nearest = avatars.at(-1);
    if (nearest) return avatarHandle(nearest);
    if (around.matches(COMPOSER_EDGE)) break;
  }
  return null;
}

/**
 * Where our bar goes: below the tool row, or, while X shows none, below editor and Post button. Where several editors share
 * them, below its own editor.
 */
export function barPlace(editor: Element): Element | null {
  if (editor.matches(SELECTORS.messageEditor)) {
    const form = editor.closest(SELECTORS.messageForm);
    return form && outOfRow(form);
  }
  const row = postControls(editor);
  if (!row) return null;
  const own = ownColumn(editor, row);
  if (own) return own;
  const tools = row.querySelector(SELECTORS.toolRow);
  return outOfRow(tools?.parentElement ?? row);
}

/** The widest column around the editor without the other editors of its thread; null when it has the Post button alone. */
function ownColumn(editor: Element, controls: Element): Element | null {
  const others = [...controls.querySelectorAll(SELECTORS.tweetEditorPrefix)].filter(
    (other) => other !== editor && isTweetEditor(other),
  );
  if (others.length === 0) return null;
  let column: Element | null = null;
  for (let around = editor.parentElement; around; around = around.parentElement) {
    if (others.some((other) => around.contains(other))) break;
    if (!laysOutInRow(around)) column = around;
  }
  return column;
}

/** In a row a bar would take width from the editor instead of standing below it. */
function outOfRow(place: Element): Element {
  let below = place;
  while (laysOutInRow(below) && !below.matches(COMPOSER_EDGE) && below.parentElement) {
    below = below.parentElement;
  }
  return below;
}

/** The nearest element around the editor that also holds its Post button. */
export function postControls(editor: Element): Element | null {
  for (let around = editor.parentElement; around; around = around.parentElement) {
    if (around.querySelector(SELECTORS.postButton)) return around;
    if (around.matches(COMPOSER_EDGE)) break;
  }
  return null;
}

/** The button that posts or sends what stands in the editor: one for all editors of a thread. */
export function postButton(editor: Element): Element | null {
  if (editor.matches(SELECTORS.messageEditor)) {
    return editor.closest(SELECTORS.messageForm)?.querySelector(SELECTORS.sendButton) ?? null;
  }
  return postControls(editor)?.querySelector(SELECTORS.postButton) ?? null;
}

function isInline(editor: Element): boolean {
  if (editor.closest(SELECTORS.inlineReply)) return true;
  // In the focal tweet's own cell, should X rename the box around it.
  return editor.closest(SELECTORS.cell)?.querySelector(SELECTORS.tweet) != null;
}

/** X shows the tweet to be answered first in the dialog; its time is not always a link there. */
function answeredIn(dialog: Element, editor: Element, facts: PageFacts): TweetId | null {
  const article = dialog.querySelector('article');
  const precedes =
    article && article.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (!precedes) return facts.linkedId;
  const identity = readIdentity(article);
  if (identity) return identity.id;
  if (facts.linkedId) return facts.linkedId;
  const author = shownHandle(article);
  const postedAt = Date.parse(article.querySelector('time')?.dateTime ?? '');
  return author === null || Number.isNaN(postedAt) ? null : facts.tweetBy(author, postedAt);
}

function laysOutInRow(element: Element): boolean {
  const { display, flexDirection } = getComputedStyle(element);
  return display.endsWith('flex') && flexDirection.startsWith('row');
}
