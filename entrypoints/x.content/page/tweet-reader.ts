import { HANDLE_PATTERN } from '@/domain/handle';
import { isSnowflakeShaped, snowflakeTime } from '@/domain/snowflake';
import {
  sameHandle,
  type Handle,
  type QuotedTweet,
  type Tweet,
  type TweetId,
} from '@/domain/tweet';
import { pagePlace } from './page-kind';
import { SELECTORS, avatarHandle } from './selectors';
import { visibleLine, visibleText } from './visible-text';

/** What tells one tweet from another: read first, since a row can become another tweet. */
export interface TweetIdentity {
  readonly id: TweetId;
  readonly authorHandle: Handle;
  /** X's `datetime`, milliseconds since the epoch, or null when it is no date. */
  readonly shownAt: number | null;
}

const PERMALINK = new RegExp(String.raw`^/(${HANDLE_PATTERN})/status/(\d+)/?$`);
const PROFILE_PATH = new RegExp(`^/(${HANDLE_PATTERN})/?$`);
const AT_HANDLE = new RegExp(`^@(${HANDLE_PATTERN})$`);
const X_HOST = /^(?:www\.|mobile\.)?(?:x|twitter)\.com$/;
/** A handle in running text: not inside a word, an e-mail address or a web address. */
const MENTION = new RegExp(
  String.raw`(?<![\w@＠!#$%&*/])[@＠](${HANDLE_PATTERN})(?![\w@＠]|://)`,
  'g',
);

/**
 * Reads one tweet, or returns null when the row has no permalink of its own (advertisements, placeholders).
 *
 * The time is the one in the id. X's `datetime` is used only for ids from before November 2010, which carry none:
 * where the two disagree, the id is what X's servers made and the markup is what a page shows.
 */
export function readTweet(article: Element, focalId: TweetId | null): Tweet | null {
  const identity = readIdentity(article);
  if (!identity) return null;
  const postedAt = snowflakeTime(identity.id) ?? identity.shownAt;
  if (postedAt === null) return null;
  const textElement = ownElement(article, SELECTORS.tweetText);
  const text = textElement ? visibleText(textElement).trim() : '';
  return {
    id: identity.id,
    authorHandle: identity.authorHandle,
    authorName: readName(article),
    text,
    language: textElement?.getAttribute('lang') || null,
    translated: textElement !== null && hasTranslationBar(article, textElement),
    textIsCut: ownElement(article, SELECTORS.showMore) !== null,
    postedAt,
    focal: identity.id === focalId,
    promoted: article.closest(SELECTORS.promotion) !== null,
    quote: readQuote(article),
    replyingTo: readReplyingTo(article),
    mentions: readMentions(textElement, text),
  };
}

/** The tweet a row shows: its permalink is the one status link around a `<time>` outside the quote. */
export function readIdentity(article: Element): TweetIdentity | null {
  for (const time of article.querySelectorAll('time')) {
    if (!isOwn(article, time)) continue;
    const found = permalink(time.closest('a')?.getAttribute('href'));
    if (!found) continue;
    // `/i/status/…` leaves the author out.
    const authorHandle = found.handle === 'i' ? shownHandle(article) : found.handle;
    const shownAt = Date.parse(time.dateTime);
    if (authorHandle)
      return { id: found.id, authorHandle, shownAt: Number.isNaN(shownAt) ? null : shownAt };
  }
  return null;
}

/** Handle and id of a link to a tweet itself, not to its photos, quotes or statistics. */
export function permalink(
  href: string | null | undefined,
): { readonly handle: Handle; readonly id: TweetId } | null {
  const [, handle, id] = PERMALINK.exec(xPath(href)) ?? [];
  return handle !== undefined && id !== undefined && isSnowflakeShaped(id) ? { handle, id } : null;
}

/** The author as written beside the name, for rows without a permalink. */
export function shownHandle(article: Element): Handle | null {
  const userName = ownElement(article, SELECTORS.userName);
  return userName && handleIn(userName);
}

/** Handles in the text: those written as X reads them, then those X linked all the same. */
function readMentions(textElement: Element | null, text: string): Handle[] {
  const written = [...text.matchAll(MENTION)].map(([, handle]) => handle);
  const linked = [...(textElement?.querySelectorAll('a') ?? [])].map(handleOfLink);
  return distinct([...written, ...linked]);
}

/** The tweet's own action bar, or null where X draws none (as in the reply editor). */
export function actionBar(article: Element): HTMLElement | null {
  for (const button of [SELECTORS.replyButton, SELECTORS.likeButton]) {
    const bars = [...article.querySelectorAll(button)]
      .filter((found) => isOwn(article, found))
      .map((found) => found.closest<HTMLElement>(SELECTORS.actionGroup))
      .filter((bar) => bar !== null && article.contains(bar));
    const bar = bars.find((found) => found?.matches(SELECTORS.ownActionGroup)) ?? bars.at(-1);
    if (bar) return bar;
  }
  return null;
}

/** False for what belongs to the quoted tweet or to another article inside this one. */
export function isOwn(article: Element, element: Element): boolean {
  if (element.closest('article') !== article) return false;
  const box = element.closest(SELECTORS.quoteBox);
  return box === null || !article.contains(box);
}

function ownElement(article: Element, selector: string): Element | null {
  for (const found of article.querySelectorAll(selector)) if (isOwn(article, found)) return found;
  return null;
}

function readName(article: Element): string {
  const userName = ownElement(article, SELECTORS.userName);
  if (!userName) return '';
  const link = userName.querySelector(SELECTORS.nameLink) ?? userName;
  // The first text block; after it come the badges, which may have texts of their own.
  return visibleLine(link.querySelector(SELECTORS.nameText) ?? link);
}

function readQuote(article: Element): QuotedTweet | null {
  for (const box of article.querySelectorAll(SELECTORS.quoteBox)) {
    if (box.closest('article') !== article) continue;
    const userName = box.querySelector(SELECTORS.userName);
    const avatar = box.querySelector(SELECTORS.avatar);
    if (userName || avatar) {
      return { authorHandle: (userName && handleIn(userName)) ?? avatarHandle(avatar) };
    }
  }
  // A quoted tweet that was deleted or is hidden from the agent: an article of its own, without a test id.
  return article.querySelector('article') ? { authorHandle: null } : null;
}

function handleIn(userName: Element): Handle | null {
  for (const part of userName.querySelectorAll(SELECTORS.handleText)) {
    const handle = AT_HANDLE.exec(part.textContent.trim())?.[1];
    if (handle !== undefined) return handle;
  }
  return null;
}

/** "Replying to @a and @b": links to handles that stand in the row itself, in no part X has named. */
function readReplyingTo(article: Element): Handle[] {
  return distinct(
    [...article.querySelectorAll('a')]
      .filter((link) => link.closest(SELECTORS.anyTestId) === article && isOwn(article, link))
      .map(handleOfLink),
  );
}

/** The handle of a link that reads `@handle` and leads to that profile. */
function handleOfLink(link: Element): Handle | undefined {
  const handle = AT_HANDLE.exec(link.textContent.trim())?.[1];
  const leadsTo = xPath(link.getAttribute('href')).slice(1);
  return handle !== undefined && sameHandle(leadsTo, handle) ? handle : undefined;
}

function distinct(handles: readonly (Handle | undefined)[]): Handle[] {
  const found: Handle[] = [];
  for (const handle of handles) {
    if (handle !== undefined && !found.some((known) => sameHandle(known, handle))) {
      found.push(handle);
    }
  }
  return found;
}

/** X shows its own translation when a bar with Grok's sign and a button stands above the text. */
function hasTranslationBar(article: Element, text: Element): boolean {
  for (const icon of article.querySelectorAll(SELECTORS.grokIcon)) {
    // Beside the menu the same sign stands inside a button.
    if (icon.closest(SELECTORS.button) || !isOwn(article, icon)) continue;
    const above = icon.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (above && icon.parentElement?.querySelector(SELECTORS.button)) return true;
  }
  return false;
}

/** The handle of a link that leads to a profile, whatever it reads; null for every other link. */
export function profileOfLink(link: Element): Handle | null {
  const path = xPath(link.getAttribute('href'));
  const handle = PROFILE_PATH.exec(path)?.[1];
  return handle !== undefined && pagePlace(path, null).kind === 'profile' ? handle : null;
}

/** The path of a link to X, or '' for any other link; saved pages and old tweets have whole addresses. */
function xPath(href: string | null | undefined): string {
  const url = href ? URL.parse(href, 'https://x.com') : null;
  return url && X_HOST.test(url.hostname) ? url.pathname : '';
}
