import { describe, expect, it } from 'vitest';
import { deriveClocks } from '@/domain/sla/derive-clocks';
import { seenTweet } from '@/domain/sla/seen-tweet';
import { slaStatus } from '@/domain/sla/sla-status';
import { groupIntoThreads } from '@/domain/sla/threads';
import { UNDECIDED, type Triage, type TriageDecision } from '@/domain/sla/triage';
import { summarizeResponses } from '@/domain/stats/response-summary';
import type { TweetSighting } from '@/domain/sightings';
import { triage } from '../../support/any-triage';
import {
  brandTweet,
  customerTweet,
  HOUR,
  MINUTE,
  MORNING,
  slaPolicy,
} from '../../support/sightings';

const root = customerTweet(MORNING);
const inThread = { threadId: root.tweetId };
const later = customerTweet(MORNING + 30 * MINUTE, inThread);
const answer = brandTweet(MORNING + 40 * MINUTE, { ...inThread, answers: later.tweetId });

function decide(tweet: TweetSighting, decided: Partial<Triage>): TriageDecision {
  const { tweetId, postedAt } = tweet;
  return { tweetId, coversUntil: postedAt, decidedAt: postedAt + MINUTE, triage: triage(decided) };
}

function waits(tweets: readonly TweetSighting[], ...decisions: readonly TriageDecision[]) {
  const about = new Map(decisions.map((decision) => [decision.tweetId, decision]));
  return groupIntoThreads(tweets.map(seenTweet)).flatMap(
    (thread) => deriveClocks(thread, [slaPolicy()], { ...UNDECIDED, triage: about }).events,
  );
}

const spam = { noReplyNeeded: { reason: 'spam', at: MORNING + 10 * MINUTE } } as const;

describe('a wait that needs no reply', () => {
  it('is neither open nor overdue, however late it gets', () => {
    const [event] = waits([root], decide(root, spam));
    expect(event && slaStatus(event, MORNING + 9 * HOUR)).toMatchObject({
      state: 'no-reply-needed',
      remainingMs: 50 * MINUTE,
      snoozedUntil: null,
    });
  });

  it('makes room for a new one when the customer writes again', () => {
    const events = waits([root, later], decide(root, spam));
    expect(events).toMatchObject([
      { tweetId: root.tweetId, triage: spam },
      {
        tweetId: later.tweetId,
        metric: 'first-response',
        dueAt: later.postedAt + HOUR,
        triage: triage({}),
      },
    ]);
  });

  it('covers what the agent had seen of it', () => {
    const decision = { ...decide(root, spam), coversUntil: later.postedAt };
    expect(waits([root, later], decision)).toMatchObject([{ lastTweetAt: later.postedAt }]);
  });

  it('is answered all the same when the brand answers', () => {
    const [event] = waits([root, { ...answer, answers: root.tweetId }], decide(root, spam));
    expect(event && slaStatus(event, MORNING + HOUR).state).toBe('met');
  });

  it('is left out of the figures even when it is answered, where it was none of ours', () => {
    const notForUs = { noReplyNeeded: { reason: 'not-for-us', at: MORNING + MINUTE } } as const;
    const events = waits([root, { ...answer, answers: root.tweetId }], decide(root, notForUs));
    expect(events[0] && slaStatus(events[0], MORNING + HOUR).state).toBe('no-reply-needed');
    expect(summarizeResponses(events, MORNING + 5 * HOUR)).toMatchObject({
      answered: 0,
      waiting: 0,
      firstResponse: { n: 0, within60: { n: 0 } },
    });
  });

  it('is left out of the figures', () => {
    const events = waits([root, later, answer], decide(root, spam));
    expect(summarizeResponses(events, MORNING + 5 * HOUR)).toMatchObject({
      answered: 1,
      waiting: 0,
      firstResponse: { within60: { met: 1, n: 1 } },
    });
    expect(summarizeResponses(waits([root], decide(root, spam)), MORNING + 5 * HOUR)).toMatchObject(
      { answered: 0, waiting: 0, firstResponse: { within60: { met: 0, n: 0 } } },
    );
  });
});

describe('a snoozed wait', () => {
  const snoozed = decide(root, { snoozedUntil: MORNING + 45 * MINUTE });

  it('is put off until that moment, and keeps its deadline', () => {
    const [event] = waits([root], snoozed);
    expect(event && slaStatus(event, MORNING + 44 * MINUTE)).toMatchObject({
      state: 'on-track',
      snoozedUntil: MORNING + 45 * MINUTE,
    });
    expect(event && slaStatus(event, MORNING + 45 * MINUTE).snoozedUntil).toBeNull();
    expect(event?.dueAt).toBe(MORNING + HOUR);
  });

  it('comes back when the customer writes again', () => {
    expect(waits([root, later], snoozed)).toMatchObject([{ triage: { snoozedUntil: null } }]);
  });

  it('is not snoozed once it is answered', () => {
    const [event] = waits([root, { ...answer, answers: root.tweetId }], snoozed);
    expect(event && slaStatus(event, MORNING + 41 * MINUTE).snoozedUntil).toBeNull();
  });
});

it('keeps what was decided when an older tweet of the wait turns up', () => {
  const decision = decide(later, { note: 'Parcel is with customs.', tags: ['question'] });
  expect(waits([root, later], decision)).toMatchObject([
    { tweetId: root.tweetId, triage: decision.triage },
  ]);
});

it('goes by the later decision where two waits turn out to be one', () => {
  const events = waits(
    [root, later],
    decide(root, { note: 'first' }),
    decide(later, { note: 'second' }),
  );
  expect(events).toMatchObject([{ triage: { note: 'second' } }]);
});
