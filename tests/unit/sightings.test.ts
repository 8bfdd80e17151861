import { describe, expect, it } from 'vitest';
import { tweetKnowledge, type PlaceInThread, type TweetSighting } from '@/domain/sightings';
import { deriveClocks } from '@/domain/sla/derive-clocks';
import { seenTweet } from '@/domain/sla/seen-tweet';
import { groupIntoThreads } from '@/domain/sla/threads';
import type { Tweet } from '@/domain/tweet';
import { anyTweet } from '../support/any-tweet';
import { BRAND, customerTweet, MINUTE, MORNING, slaPolicy, tweetIdAt } from '../support/sightings';

const brand = {
  handles: [BRAND, 'LumenHelp'],
  watchedPhrases: [],
  ignoredHandles: [],
  trackedTweets: new Set<string>(),
};
const anna = customerTweet(MORNING);
const inThread = { threadId: anna.tweetId };
const ben = customerTweet(MORNING + MINUTE, { ...inThread, authorHandle: 'ben' });

/** An answer of the brand's five minutes later, as a page shows it. */
function answer(known: Partial<Tweet>, place: Partial<PlaceInThread> = {}) {
  const id = tweetIdAt(MORNING + 5 * MINUTE);
  const tweet = anyTweet({ id, authorHandle: BRAND, text: 'On it.', mentions: [], ...known });
  return tweetKnowledge(
    tweet,
    { threadId: anna.tweetId, answers: null, answersAuthor: null, ...place },
    brand,
  );
}

/** Who is answered by it, in a thread of two customers. */
function answered(...parameters: Parameters<typeof answer>): readonly string[] {
  const told = answer(...parameters);
  const sightings: TweetSighting[] = [
    anna,
    ben,
    ...(told === null ? [] : [{ ...told, seenAt: told.postedAt }]),
  ];
  return groupIntoThreads(sightings.map(seenTweet))
    .flatMap((thread) => deriveClocks(thread, [slaPolicy()]).events)
    .filter(({ metAt }) => metAt !== null)
    .map(({ customerHandle }) => customerHandle);
}

describe('a customer’s post', () => {
  it.each([
    [{ language: 'es' }, 'es'],
    [{ language: 'en', translated: true }, null],
    [{ language: null }, null],
  ])('tells its author’s language, as far as X does: %j', (shown, language) => {
    const place = { threadId: null, answers: null, answersAuthor: null };
    expect(tweetKnowledge(anyTweet({ mentions: [BRAND], ...shown }), place, brand)).toMatchObject({
      language,
    });
  });

  it('tells which watched phrases it names, whatever it waits for; the brand’s own tells none', () => {
    const watching = { ...brand, watchedPhrases: ['Lumen Parcel', 'Recall'] };
    const phrases = (known: Partial<Tweet>) =>
      tweetKnowledge(
        anyTweet({ text: 'lumen parcel and the RECALL', mentions: [], ...known }),
        { threadId: null, answers: null, answersAuthor: null },
        watching,
      );
    const both = ['Lumen Parcel', 'Recall'];
    expect(phrases({})).toMatchObject({ rule: 'watched-phrase', watchedPhrases: both });
    expect(phrases({ mentions: [BRAND] })).toMatchObject({ rule: 'mention', watchedPhrases: both });
    const own = phrases({ authorHandle: BRAND, replyingTo: ['ben'] });
    expect(own).toMatchObject({ role: 'brand', watchedPhrases: [] });
  });
});

describe('an answer of the brand’s', () => {
  const toBen = { answers: ben.tweetId, answersAuthor: 'ben' };

  it('is for the customer it answers, not for those whom X addresses by itself', () => {
    expect(answered({}, toBen)).toEqual(['ben']);
    expect(answered({ replyingTo: ['ben', 'anna_k'] }, toBen)).toEqual(['ben']);
  });

  it('is for each customer it names itself', () => {
    expect(answered({ text: '@anna_k @ben we are on it.' })).toEqual(['anna_k', 'ben']);
    expect(answered({ text: '@anna_k we are on it.' }, toBen)).toEqual(['anna_k', 'ben']);
  });

  it('seen alone is for the one it replies to, and for nobody where X lists several', () => {
    const alone = { threadId: null };
    const answersHandles = (replyingTo: readonly string[]) =>
      answer({ replyingTo }, alone)?.answersHandles;
    expect(answersHandles(['anna_k'])).toEqual(['anna_k']);
    expect(answersHandles(['anna_k', 'lumenhelp'])).toEqual(['anna_k']);
    expect(answersHandles(['ben', 'anna_k'])).toBeUndefined();
    expect(answersHandles([])).toBeUndefined();
  });
});
