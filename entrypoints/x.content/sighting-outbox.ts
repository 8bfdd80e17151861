import type { TweetSighting } from '@/domain/sightings';
import type { SlaEvent } from '@/domain/sla/sla-event';
import type { TweetId } from '@/domain/tweet';
import type { FeatureContext } from './features/feature';
import { createOutbox, type Outbox } from './outbox';
import { remember } from './remember';
import { showStillPublic } from './still-public';

/** Takes sightings to the background; the clocks in its answer, and what it knows to be public, go to the store. */
export function createSightingOutbox(
  context: Pick<FeatureContext, 'background' | 'store' | 'signal'>,
): Outbox<TweetSighting> {
  const { background, store, signal } = context;

  const showClocks = (clocks: Readonly<Record<TweetId, SlaEvent>>): void => {
    const entries = Object.entries(clocks);
    if (entries.length === 0) return;
    store.setState(({ clocks, toolbars }) => {
      const shown = new Set([...toolbars.values()].map(({ tweetId }) => tweetId));
      const known = new Map(clocks);
      for (const [id, clock] of entries) remember(known, id, clock, (other) => shown.has(other));
      return { clocks: known };
    });
  };

  return createOutbox({
    deliver: (sightings) => background.recordSightings({ sightings }),
    taken: ({ clocks, stillPublic, refused: [refused] }) => {
      const problem =
        refused === undefined ? null : ({ kind: 'invalid', detail: refused } as const);
      store.setState({ recordingProblem: problem });
      showClocks(clocks);
      showStillPublic(store, Object.keys(clocks), stillPublic);
    },
    failed: (error) => store.setState({ recordingProblem: error }),
    signal,
  });
}
