import { describe, expect, it } from 'vitest';
import { deriveClocks } from '@/domain/sla/derive-clocks';
import type { SlaPolicy } from '@/domain/sla/policy';
import { seenTweet } from '@/domain/sla/seen-tweet';
import { groupIntoThreads } from '@/domain/sla/threads';
import { UNTRIAGED } from '@/domain/sla/triage';
import type { TweetSighting } from '@/domain/sightings';
import {
  BRAND,
  DAY,
  HOUR,
  MINUTE,
  MORNING,
  brandTweet,
  customerTweet,
  slaPolicy,
  tweetIdAt,
} from '../../support/sightings';

const ROOT = tweetIdAt(MORNING);
const inThread = { threadId: ROOT };

/** The waits of all threads in `sightings`, oldest first. */
function waits(
  sightings: readonly TweetSighting[],
  policies: readonly SlaPolicy[] = [slaPolicy()],
) {
  return groupIntoThreads(sightings.map(seenTweet))
    .flatMap((thread) => deriveClocks(thread, policies).events)
    .sort((one, other) => one.startedAt - other.startedAt);
}

/** Minutes after MORNING, or null. */
const minutes = (moment: number | null) => (moment === null ? null : (moment - MORNING) / MINUTE);

const outline = (sightings: readonly TweetSighting[]) =>
  waits(sightings).map((wait) => [
    wait.customerHandle,
    wait.metric,
    minutes(wait.startedAt),
    minutes(wait.metAt),
  ]);

const anna = (after: number, known: Partial<TweetSighting> = {}) =>
  customerTweet(MORNING + after * MINUTE, { ...inThread, ...known });
const ben = (after: number, known: Partial<TweetSighting> = {}) =>
  anna(after, { authorHandle: 'ben', ...known });
const answer = (after: number, known: Partial<TweetSighting> = {}) =>
  brandTweet(MORNING + after * MINUTE, { ...inThread, ...known });
const idAfter = (after: number) => tweetIdAt(MORNING + after * MINUTE);

describe('a wait', () => {
  it('starts when the customer posted, not when the tweet was first seen', () => {
    const [wait] = waits([
      anna(0, {
        seenAt: MORNING + 5 * HOUR,
        language: 'fr',
        watchedPhrases: ['Lumen'],
        rule: 'answers-brand',
      }),
    ]);
    expect(wait).toEqual({
      id: `${ROOT}:anna_k:${ROOT}`,
      conversationId: `${ROOT}:anna_k`,
      metric: 'first-response',
      tweetId: ROOT,
      brandHandle: BRAND,
      customerHandle: 'anna_k',
      rule: 'answers-brand',
      watchedPhrases: ['Lumen'],
      language: 'fr',
      startedAt: MORNING,
      lastTweetAt: MORNING,
      firstSeenAt: MORNING + 5 * HOUR,
      openTime: [{ start: MORNING, end: MORNING + HOUR }],
      atRiskAt: MORNING + 48 * MINUTE,
      dueAt: MORNING + HOUR,
      metAt: null,
      businessResponseMs: null,
      metBy: null,
      metHere: false,
      withdrawnAt: null,
      breachedAt: MORNING + HOUR,
      warnedAt: null,
      policy: 'default@1',
      triage: UNTRIAGED,
    });
  });

  it('takes its time from the id, whatever the page said', () => {
    expect(waits([anna(0, { postedAt: MORNING + DAY })])[0]?.startedAt).toBe(MORNING);
  });

  it("takes X's own time for ids older than snowflakes", () => {
    const postedAt = Date.UTC(2009, 1, 3);
    const old = customerTweet(postedAt, { tweetId: '1172000000' });
    const reply = brandTweet(postedAt + MINUTE, { tweetId: '1172000999', answers: '1172000000' });
    expect(waits([reply, old])).toMatchObject([
      { startedAt: postedAt, metAt: postedAt + MINUTE, metBy: '1172000999' },
    ]);
  });

  it('ends with the first answer, which seals whether the deadline was missed', () => {
    expect(waits([anna(0), answer(60), answer(90)])).toMatchObject([
      { metBy: idAfter(60), breachedAt: null },
    ]);
    expect(waits([anna(0), answer(61)])).toMatchObject([{ breachedAt: MORNING + HOUR }]);
  });

  it('tells an answer from this browser from the one of a colleague', () => {
    expect(waits([anna(0), answer(5, { sentHere: true })])).toMatchObject([{ metHere: true }]);
    expect(waits([anna(0), answer(5)])).toMatchObject([{ metHere: false }]);
  });

  it('is not moved by later tweets of the same customer', () => {
    expect(outline([anna(0), anna(10), anna(20), answer(30)])).toEqual([
      ['anna_k', 'first-response', 0, 30],
    ]);
  });

  it('keeps to the promise in force when the customer wrote', () => {
    const stricter = slaPolicy({
      version: 2,
      since: MORNING + 10 * MINUTE,
      nextResponseMinutes: 5,
    });
    const events = waits([anna(0), answer(5), anna(20)], [slaPolicy(), stricter]);
    expect(events.map(({ policy, dueAt }) => [policy, minutes(dueAt)])).toEqual([
      ['default@1', 60],
      ['default@2', 25],
    ]);
  });
});

describe('a conversation', () => {
  it('goes on with a next response, from the oldest unanswered tweet', () => {
    expect(outline([anna(0), answer(5), anna(20), anna(25), answer(40), anna(50)])).toEqual([
      ['anna_k', 'first-response', 0, 5],
      ['anna_k', 'next-response', 20, 40],
      ['anna_k', 'next-response', 50, null],
    ]);
  });

  it('begins anew 24 hours after our last answer', () => {
    const dayAfter = (offset: number) => customerTweet(MORNING + DAY + offset, inThread);
    const metrics = (offset: number) =>
      waits([anna(-1), brandTweet(MORNING, inThread), dayAfter(offset)]).map((wait) => wait.metric);
    expect(metrics(-1)).toEqual(['first-response', 'next-response']);
    expect(metrics(0)).toEqual(['first-response', 'first-response']);
  });

  it('begins anew after the hours that were set when the customer wrote, also after a recalculation', () => {
    const history = [
      slaPolicy(),
      slaPolicy({ version: 2, since: MORNING + 2 * HOUR, newCycleHours: 1, coversOpen: true }),
    ];
    const metrics = (hours: number) => {
      const again = customerTweet(MORNING + hours * HOUR, inThread);
      const seen = [anna(-1), brandTweet(MORNING, inThread), again].map(seenTweet);
      return groupIntoThreads(seen).flatMap((thread) =>
        deriveClocks(thread, history).events.map(({ metric }) => metric),
      );
    };
    expect(metrics(1.5)).toEqual(['first-response', 'next-response']);
    expect(metrics(2)).toEqual(['first-response', 'first-response']);
  });

  it('is one a thread and customer, however the handle is written', () => {
    expect(outline([anna(0), anna(5, { authorHandle: 'Anna_K' }), answer(6)])).toHaveLength(1);
    expect(outline([anna(0, { threadId: null }), anna(5, { threadId: null })])).toHaveLength(2);
  });

  it('knows who wrote last', () => {
    const [thread] = groupIntoThreads([anna(0), answer(5), anna(20), answer(21)].map(seenTweet));
    if (thread === undefined) throw new Error('There is one thread');
    expect(deriveClocks(thread, [slaPolicy()]).conversations).toEqual([
      {
        id: `${ROOT}:anna_k`,
        threadId: ROOT,
        customerHandle: 'anna_k',
        brandHandle: BRAND,
        startedAt: MORNING,
        lastCustomerTweetAt: MORNING + 20 * MINUTE,
        lastAnswerAt: MORNING + 21 * MINUTE,
      },
    ]);
  });
});

describe('an answer', () => {
  const annaWaits = ['anna_k', 'first-response', 0, null];
  const benWaits = ['ben', 'first-response', 1, null];
  const annaMet = ['anna_k', 'first-response', 0, 5];
  const benMet = ['ben', 'first-response', 1, 5];

  it.each([
    ['the customer whose tweet it answers', { answers: idAfter(1) }, [annaWaits, benMet]],
    ['the customers whose handles it names', { answersHandles: ['BEN'] }, [annaWaits, benMet]],
    ['all it names', { answersHandles: ['ben', 'Anna_K'] }, [annaMet, benMet]],
    ['nobody, when it could be any of several', {}, [annaWaits, benWaits]],
    [
      'nobody here, when it names somebody else',
      { answersHandles: ['carl'] },
      [annaWaits, benWaits],
    ],
  ])('is for %s', (_, known, expected) => {
    expect(outline([anna(0), ben(1), answer(5, known)])).toEqual(expected);
  });

  it('is for the only customer who had written, though others came later', () => {
    expect(outline([anna(0), answer(5), ben(9)])).toEqual([
      annaMet,
      ['ben', 'first-response', 9, null],
    ]);
  });

  it('is not for the only customer when it answers a tweet that is not recorded', () => {
    expect(outline([anna(0), answer(5, { answers: idAfter(2) })])).toEqual([annaWaits]);
  });

  it('is not for the only customer when it names somebody else', () => {
    expect(outline([anna(0), answer(5, { answersHandles: ['carl'] })])).toEqual([annaWaits]);
  });

  it('that continues another one is for the same customer', () => {
    const first = answer(3, { answers: idAfter(1) });
    const second = answer(5, { answers: idAfter(3) });
    expect(outline([anna(0), ben(1), first, ben(4), second])).toEqual([
      annaWaits,
      ['ben', 'first-response', 1, 3],
      ['ben', 'next-response', 4, 5],
    ]);
  });

  it('names the brand itself without meaning it', () => {
    const continued = answer(5, { answersHandles: [BRAND] });
    expect(outline([anna(0), answer(4, { answersHandles: ['carl'] }), continued])).toEqual([
      ['anna_k', 'first-response', 0, 5],
    ]);
  });

  it('never came before the tweet it answers', () => {
    expect(outline([anna(0), answer(-5, { answers: ROOT })])).toEqual([annaWaits]);
  });

  it('to a tweet we never saw makes the next wait a later one', () => {
    expect(outline([answer(-5, { answersHandles: ['anna_k'] }), anna(0)])).toEqual([
      ['anna_k', 'next-response', 0, null],
    ]);
  });

  it('is no post of the brand that customers comment on, nor what continues that post', () => {
    const post = answer(-10);
    const continued = answer(2, { answers: idAfter(-10) });
    expect(outline([post, anna(0), continued])).toEqual([annaWaits]);
  });

  it('counts by the same order as its tweets within one millisecond', () => {
    const tweet = anna(0, { tweetId: tweetIdAt(MORNING, 1) });
    const known = { tweetId: tweetIdAt(MORNING, 2), answers: tweet.tweetId };
    expect(outline([answer(0, known), tweet])).toEqual([['anna_k', 'first-response', 0, 0]]);
  });
});
