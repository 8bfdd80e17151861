import type { TweetSighting } from '@/domain/sightings';
import type { SlaEvent } from '@/domain/sla/sla-event';
import type { TweetId } from '@/domain/tweet';
import { MAX_SIGHTINGS } from '@/messaging/protocol';
import type { FeatureContext } from './features/feature';
import { remember } from './remember';

/** Milliseconds between two messages: while the agent scrolls, each frame brings new tweets. */
const PAUSE = 250;
/** Milliseconds until the next try while the background does not take what we know; doubled each time. */
const FIRST_RETRY = 5_000;
const LAST_RETRY = 60_000;

export interface SightingOutbox {
  readonly add: (sighting: TweetSighting) => void;
  /** Sends what is waiting as one message, unless one is on its way or the next is due soon, which takes all of it along. */
  readonly send: () => void;
  /** The same without the pause between messages. */
  readonly sendNow: () => void;
}

/**
 * Keeps what the background has not taken yet, for as long as the page lives. It is tried again after growing pauses and
 * when the tab is shown again, however much the page moves meanwhile. The clocks in the answer go to the store.
 */
export function createSightingOutbox(
  context: Pick<FeatureContext, 'background' | 'store' | 'signal'>,
): SightingOutbox {
  const { background, store, signal } = context;
  /** The latest sighting of each tweet that waits to be taken. */
  const waiting = new Map<TweetId, TweetSighting>();
  const hasEnded = (): boolean => signal.aborted;
  let sending = false;
  let retryPause = FIRST_RETRY;
  /** The next message's. None leaves before. */
  let timer: ReturnType<typeof setTimeout> | undefined;

  const forget = (batch: readonly TweetSighting[]): void => {
    for (const sighting of batch) {
      // A newer sighting of the same tweet may have come while this one was on its way.
      if (waiting.get(sighting.tweetId) === sighting) waiting.delete(sighting.tweetId);
    }
  };

  const send = async (): Promise<void> => {
    if (sending || timer !== undefined || waiting.size === 0 || hasEnded()) return;
    sending = true;
    const batch = [...waiting.values()].slice(0, MAX_SIGHTINGS);
    const answer = await background.recordSightings({ sightings: batch });
    sending = false;
    if (hasEnded()) return;
    if (answer.ok) {
      forget(batch);
      retryPause = FIRST_RETRY;
      timer = setTimeout(sendNow, PAUSE);
      const [refused] = answer.value.refused;
      const problem =
        refused === undefined ? null : ({ kind: 'invalid', detail: refused } as const);
      store.setState({ recordingProblem: problem });
      showClocks(answer.value.clocks);
      return;
    }
    // A batch that is no batch would be refused for ever, and everything behind it would wait for ever.
    if (answer.error.kind === 'invalid') forget(batch);
    store.setState({ recordingProblem: answer.error });
    timer = setTimeout(sendNow, retryPause);
    retryPause = Math.min(retryPause * 2, LAST_RETRY);
  };
  const sendNow = (): void => {
    clearTimeout(timer);
    timer = undefined;
    void send();
  };

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

  document.addEventListener(
    'visibilitychange',
    () => {
      if (!document.hidden) sendNow();
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    add: (sighting) => void waiting.set(sighting.tweetId, sighting),
    send: () => void send(),
    sendNow,
  };
}
