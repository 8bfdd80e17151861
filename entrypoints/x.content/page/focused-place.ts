import { focusedElement } from './element-queries';
import type { FocusedPlace } from './x-page';
import type { Composer } from './composer';
import type { TweetRow } from './tweet-observer';

/** Where the agent's keyboard is, among the editors and rows there are. */
export function focusedPlace(
  document: Document,
  composers: Iterable<Composer>,
  rows: Iterable<TweetRow>,
): FocusedPlace | null {
  const focused = focusedElement(document);
  if (!(focused instanceof HTMLElement)) return null;
  for (const composer of composers) {
    if (composer.element.contains(focused)) return { kind: 'composer', composer };
  }
  for (const row of rows) {
    if (!row.article.contains(focused)) continue;
    const refocus = () => focused.focus({ preventScroll: true });
    return { kind: 'tweet', tweet: row, refocus };
  }
  return null;
}
