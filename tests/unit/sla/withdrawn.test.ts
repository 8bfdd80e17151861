import { describe, expect, it } from 'vitest';
import { deriveClocks } from '@/domain/sla/derive-clocks';
import { seenTweet, type SeenTweet } from '@/domain/sla/seen-tweet';
import { slaStatus } from '@/domain/sla/sla-status';
import { groupIntoThreads } from '@/domain/sla/threads';
import { summarizeResponses } from '@/domain/stats/response-summary';
import {
  brandTweet,
  customerTweet,
  HOUR,
  MINUTE,
  MORNING,
  slaPolicy,
} from '../../support/sightings';

const first = customerTweet(MORNING);
const inThread = { threadId: first.tweetId };
const second = customerTweet(MORNING + 20 * MINUTE, inThread);
const answer = (after: number) =>
  brandTweet(MORNING + after * MINUTE, { ...inThread, answers: first.tweetId });

/** The tweet, found deleted so many minutes after MORNING. */
const gone = (tweet: typeof first, after: number): SeenTweet => ({
  ...seenTweet(tweet),
  goneAt: MORNING + after * MINUTE,
});
const waits = (...tweets: readonly SeenTweet[]) =>
  groupIntoThreads(tweets).flatMap((thread) => deriveClocks(thread, [slaPolicy()]).events);

describe('a wait whose tweet the customer deleted', () => {
  it('is withdrawn, neither open nor overdue, and left out of the figures', () => {
    const events = waits(gone(first, 30));
    expect(events).toMatchObject([{ withdrawnAt: MORNING + 30 * MINUTE }]);
    expect(events[0] && slaStatus(events[0], MORNING + 9 * HOUR)).toMatchObject({
      state: 'withdrawn',
      remainingMs: 30 * MINUTE,
      snoozedUntil: null,
    });
    expect(summarizeResponses(events, MORNING + 9 * HOUR)).toMatchObject({
      answered: 0,
      waiting: 0,
      firstResponse: { within60: { n: 0 } },
    });
  });

  it('goes on when the tweet is seen again', () => {
    const again = { ...gone(first, 30), lastSeenAt: MORNING + 31 * MINUTE };
    expect(waits(again)).toMatchObject([{ withdrawnAt: null }]);
  });

  it('is that of the tweet that stands, where the customer wrote more', () => {
    expect(waits(gone(first, 30), seenTweet(second))).toMatchObject([
      {
        tweetId: second.tweetId,
        dueAt: second.postedAt + HOUR,
        lastTweetAt: second.postedAt,
        withdrawnAt: null,
      },
    ]);
    expect(waits(seenTweet(first), gone(second, 30))).toMatchObject([
      { tweetId: first.tweetId, lastTweetAt: MORNING, withdrawnAt: null },
    ]);
    expect(waits(gone(first, 30), gone(second, 40))).toMatchObject([
      { tweetId: first.tweetId, withdrawnAt: MORNING + 40 * MINUTE },
    ]);
  });

  it('was answered, where the answer came before', () => {
    const [event] = waits(gone(first, 30), seenTweet(answer(25)));
    expect(event).toMatchObject({ metAt: MORNING + 25 * MINUTE, withdrawnAt: null });
    expect(event && slaStatus(event, MORNING + HOUR).state).toBe('met');
  });

  it('keeps its deadline through the answer to what stands', () => {
    const open = waits(gone(first, 30), seenTweet(second));
    const met = waits(gone(first, 30), seenTweet(second), seenTweet(answer(70)));
    expect(met).toMatchObject([{ id: open[0]?.id, dueAt: open[0]?.dueAt, breachedAt: null }]);
  });

  it('was answered, where only the answer shows that it stood longer', () => {
    expect(waits(gone(first, 30), seenTweet(answer(35)))).toMatchObject([
      { tweetId: first.tweetId, metAt: MORNING + 35 * MINUTE, withdrawnAt: null },
    ]);
  });
});
