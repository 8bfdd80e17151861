import type { OverlayState } from '../store';
import type { FeatureContext, FeatureFactory } from './feature';

const MINUTE = 60_000;

/** Shows on each waiting tweet how much time is left to answer, or how long the answer took. */
export const slaBadge: FeatureFactory = (context) => {
  keepTime(context);
  return {
    id: 'sla-badge',
    onTweet: (tweet) => {
      const waiting = context.waitingRule(tweet);
      return waiting === null ? null : { waiting };
    },
  };
};

/**
 * Moves `now` on at each full minute, for all badges at once, while somebody can see them: one timeout after another,
 * none in a hidden tab or on a page that tells no time.
 */
function keepTime({ store, signal, now }: FeatureContext): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tick = (): void => {
    clearTimeout(timer);
    if (signal.aborted || document.hidden || !tellsTime(store.getState())) return;
    const moment = now();
    timer = setTimeout(tick, MINUTE - (moment % MINUTE));
    store.setState({ now: moment });
  };
  store.subscribe((state, before) => {
    // The clocks that come later are read at the same moment as the others, at most a minute ago.
    if (tellsTime(state) && !tellsTime(before)) tick();
  });
  document.addEventListener('visibilitychange', tick, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** A composer's bar may say how long ago the brand has answered. */
function tellsTime({ clocks, composerBars }: OverlayState): boolean {
  return clocks.size > 0 || composerBars.size > 0;
}
