import { tweetKnowledge } from '@/domain/sightings';
import type { ClocksByTweet, SlaEvent } from '@/domain/sla/sla-event';
import type { Judgement } from '@/domain/sla/triage';
import type { Result } from '@/domain/result';
import type { TweetId } from '@/domain/tweet';
import { isIgnored } from '@/domain/waiting';
import { heedAccount, ignoreAccount } from '@/storage/ignored-accounts';
import { showClocks } from './clocks';
import type { FeatureContext } from './features/feature';
import type { TweetHandle } from './page/x-page';
import { placeInThread } from './thread-place';

/** What the agent can say about which tweets wait. Each shows its outcome on the toolbars, or a notice that it failed. */
export interface Watching {
  /** The tweet waits, from its own time on, though nothing in it says so. */
  readonly track: (tweet: TweetHandle) => void;
  readonly untrack: (tweet: TweetId) => void;
  /** The wait is none of ours; with `andAuthor`, no later tweet of its author's waits either. */
  readonly notForUs: (wait: SlaEvent, andAuthor: boolean) => void;
  /** Takes back that it needs no reply, and what was said of the author with it. */
  readonly waitAgain: (wait: SlaEvent) => void;
}

export function createWatching(context: FeatureContext): Watching {
  const { background, store, tweets, now } = context;
  const failed = (): void => store.setState({ notice: { kind: 'decision-not-kept' } });
  const show = (told: Result<ClocksByTweet, unknown>, over: readonly TweetId[] = []): boolean => {
    if (told.ok) showClocks(store, told.value, over);
    else failed();
    return told.ok;
  };
  const judge = async (
    wait: SlaEvent,
    judged: Pick<Judgement, 'notForUs' | 'ignoresAuthor'>,
  ): Promise<boolean> => {
    const { id, tweetId, lastTweetAt: coversUntil } = wait;
    const told = await background.judgeWait({ tweetId, coversUntil, ...judged });
    // Taken back, it waits no longer where its author is ignored for another reason.
    const over = [...store.getState().clocks].filter(([, clock]) => clock.id === id);
    return show(
      told,
      over.map(([tweet]) => tweet),
    );
  };

  return {
    track: (tweet) => void track(tweet),
    untrack: (id) => void background.untrackTweet({ tweetId: id }).then((told) => show(told, [id])),
    notForUs: (wait, andAuthor) => void notForUs(wait, andAuthor),
    waitAgain: (wait) => void waitAgain(wait),
  };

  async function track(handle: TweetHandle): Promise<void> {
    const { tweet } = handle;
    const brand = { ...context.brand(), trackedTweets: new Set([tweet.id]) };
    const knowledge = tweetKnowledge(tweet, placeInThread(handle, tweets), brand);
    if (knowledge === null) return;
    show(await background.trackTweet({ ...knowledge, seenAt: now() }));
  }

  async function notForUs(wait: SlaEvent, andAuthor: boolean): Promise<void> {
    // Whoever stood on the list before stays there when this is taken back.
    const ignoresAuthor = andAuthor && !isIgnored(context.brand(), wait.customerHandle);
    const isKept = await judge(wait, { notForUs: true, ignoresAuthor });
    if (isKept && ignoresAuthor && !(await ignoreAccount(wait.customerHandle)).ok) failed();
  }

  async function waitAgain(wait: SlaEvent): Promise<void> {
    const ignoresAuthor = wait.triage.noReplyNeeded?.ignoresAuthor === true;
    if (ignoresAuthor && !(await heedAccount(wait.customerHandle)).ok) failed();
    else await judge(wait, { notForUs: false });
  }
}
