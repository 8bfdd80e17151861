import type { TweetSighting } from '@/domain/sightings';
import { showClocks } from './clocks';
import type { FeatureContext } from './features/feature';
import { createOutbox, type Outbox } from './outbox';
import { showStillPublic } from './still-public';

/** Takes sightings to the background; the clocks in its answer, and what it knows to be public, go to the store. */
export function createSightingOutbox(
  context: Pick<FeatureContext, 'background' | 'store' | 'signal'>,
): Outbox<TweetSighting> {
  const { background, store, signal } = context;

  return createOutbox({
    keyOf: ({ tweetId }) => tweetId,
    deliver: (sightings) => background.recordSightings({ sightings }),
    taken: ({ clocks, stillPublic, refused: [refused] }) => {
      const problem =
        refused === undefined ? null : ({ kind: 'invalid', detail: refused } as const);
      store.setState({ recordingProblem: problem });
      showClocks(store, clocks);
      showStillPublic(store, Object.keys(clocks), stillPublic);
    },
    failed: (error) => store.setState({ recordingProblem: error }),
    signal,
  });
}
