import type { ClocksByTweet } from '@/domain/sla/sla-event';
import type { TweetId } from '@/domain/tweet';
import { remember } from './remember';
import type { OverlayStore } from './store';

/**
 * Puts clocks that the background told of in the place of what was known. `over`: tweets whose clock is no more, unless
 * there is another one.
 */
export function showClocks(
  store: OverlayStore,
  clocks: ClocksByTweet,
  over: readonly TweetId[] = [],
): void {
  const entries = Object.entries(clocks);
  if (entries.length === 0 && over.length === 0) return;
  store.setState(({ clocks: before, toolbars }) => {
    const shown = new Set([...toolbars.values()].map(({ tweetId }) => tweetId));
    const known = new Map(before);
    for (const id of over) known.delete(id);
    for (const [id, clock] of entries) remember(known, id, clock, (other) => shown.has(other));
    return { clocks: known };
  });
}
