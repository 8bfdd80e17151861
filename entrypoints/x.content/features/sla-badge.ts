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
 * none in a hidden tab or on a page without clocks.
 */
function keepTime({ store, signal, now }: FeatureContext): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tick = (): void => {
    clearTimeout(timer);
    if (signal.aborted || document.hidden || store.getState().clocks.size === 0) return;
    const moment = now();
    timer = setTimeout(tick, MINUTE - (moment % MINUTE));
    store.setState({ now: moment });
  };
  store.subscribe((state, before) => {
    // The clocks that come later are read at the same moment as the others, at most a minute ago.
    if (state.clocks.size > 0 && before.clocks.size === 0) tick();
  });
  document.addEventListener('visibilitychange', tick, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
