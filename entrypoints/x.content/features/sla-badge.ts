import { i18n } from '#i18n';
import { isKept } from '@/domain/retention';
import { policyIdIn } from '@/domain/sla/policy';
import type { SlaEvent } from '@/domain/sla/sla-event';
import { isOpenWait } from '@/domain/sla/sla-status';
import { isIgnored } from '@/domain/waiting';
import type { TweetHandle } from '../page/x-page';
import type { OverlayState } from '../store';
import { createWatching } from '../watching';
import type { FeatureContext, FeatureFactory } from './feature';

const MINUTE = 60_000;

/**
 * Shows on each waiting tweet how much time is left to answer, or how long the answer took. On the others, in the same
 * place, the agent can say that they wait.
 */
export const slaBadge: FeatureFactory = (context) => {
  keepTime(context);
  const watching = createWatching(context);
  const policyName = ({ policy }: SlaEvent): string | null =>
    context.settings().specialPolicies.find(({ id }) => id === policyIdIn(policy))?.name ?? null;
  const label = i18n.t('overlay.toolbar.track');
  return {
    id: 'sla-badge',
    onTweet: (handle) => {
      if (context.waitingRule(handle) !== null || isRecorded(handle, context)) {
        return { waiting: { ...watching, policyName } };
      }
      if (!isKept(handle.tweet.postedAt, context.now())) return null;
      return {
        button: {
          id: 'clock',
          icon: 'track',
          label,
          iconOnly: true,
          opens: null,
          press: () => watching.track(handle),
        },
      };
    },
  };
};

/**
 * True for a wait that was over before its author was ignored, or with it: the clock stays, and with it the way back. One that
 * was open then waits no longer.
 */
function isRecorded({ tweet }: TweetHandle, { store, brand }: FeatureContext): boolean {
  const clock = store.getState().clocks.get(tweet.id);
  return isIgnored(brand(), tweet.authorHandle) && clock !== undefined && !isOpenWait(clock);
}

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
