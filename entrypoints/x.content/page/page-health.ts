import { actionBar, isOwn } from './tweet-reader';
import { SELECTORS, isTweetEditor, type PartName } from './selectors';
import type { PageHealth } from './x-page';

/**
 * Whether X's page is still built as we know it. Each part is judged by something else on the page that proves it ought
 * to be there, so that an empty list, a page of notifications or a signed-out visit raises no alarm.
 *
 * `readable` tells whether a row could be read as a tweet.
 */
export function pageHealth(
  document: Document,
  readable: (article: Element) => boolean,
): PageHealth {
  const rows = [...document.querySelectorAll(SELECTORS.tweet)].filter(
    (article) => !article.closest(`${SELECTORS.dialog}, ${SELECTORS.promotion}`),
  );
  const tweets = rows.filter(readable);
  const missing = [
    ...missingRows(document, rows, tweets),
    ...missingInRows(tweets),
    ...missingEditor(document),
    ...missingAccount(document),
  ];
  if (missing.length > 0) return { state: 'changed', missing };
  return { state: tweets.length > 0 ? 'healthy' : 'unknown' };
}

function missingRows(
  document: Document,
  rows: readonly Element[],
  tweets: readonly Element[],
): PartName[] {
  if (tweets.length > 0) return [];
  if (rows.length > 0) return ['statusLink'];
  // Links around a time are what tweets have, and notifications have not.
  const permalinks = [...document.querySelectorAll(`:is(${SELECTORS.statusLink}) time`)].filter(
    (time) => !time.closest(`${SELECTORS.notification}, ${SELECTORS.dialog}`),
  );
  return permalinks.length > 0 ? ['tweet'] : [];
}

function missingInRows(tweets: readonly Element[]): PartName[] {
  const [first] = tweets;
  if (!first) return [];
  const missing: PartName[] = [];
  const nowhere = (part: PartName) => !tweets.some((row) => row.querySelector(SELECTORS[part]));
  if (!tweets.some(actionBar)) missing.push('actionGroup');
  // A bar that can be reposted from but not replied to is one we no longer understand.
  else if (nowhere('replyButton') && !nowhere('repostButton')) missing.push('replyButton');
  if (nowhere('userName')) missing.push('userName');
  if (nowhere('tweetText') && tweets.some(hasUnnamedText)) missing.push('tweetText');
  return missing;
}

/** A text with a language of its own, as only tweets have. */
function hasUnnamedText(row: Element): boolean {
  return [...row.querySelectorAll(SELECTORS.textWithLanguage)].some((text) => isOwn(row, text));
}

function missingEditor(document: Document): PartName[] {
  if (!document.querySelector(SELECTORS.postButton)) return [];
  const editors = document.querySelectorAll(SELECTORS.tweetEditorPrefix);
  return [...editors].some(isTweetEditor) ? [] : ['tweetEditorPrefix'];
}

function missingAccount(document: Document): PartName[] {
  const switcher = document.querySelector(SELECTORS.accountSwitcher);
  const named = document.querySelector(SELECTORS.profileLink);
  return switcher && !named && !switcher.querySelector(SELECTORS.avatar) ? ['profileLink'] : [];
}
