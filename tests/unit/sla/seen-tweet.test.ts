import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deletedAt, mergeSeenTweets, seenTweet } from '@/domain/sla/seen-tweet';
import { groupIntoThreads } from '@/domain/sla/threads';
import { brandTweet, customerTweet, HOUR, MORNING, tweetIdAt } from '../../support/sightings';
import { anySighting } from '../../support/any-sighting';

const anySeen = fc
  .tuple(anySighting({ tweets: 1 }), fc.option(fc.nat({ max: 9 })))
  .map(([sighting, gone]) => ({
    ...seenTweet(sighting),
    goneAt: gone === null ? null : MORNING + gone * HOUR,
  }));

describe('mergeSeenTweets', () => {
  it('does not depend on order, grouping or repetition', () => {
    fc.assert(
      fc.property(anySeen, anySeen, anySeen, (one, two, three) => {
        expect(mergeSeenTweets(one, two)).toEqual(mergeSeenTweets(two, one));
        expect(mergeSeenTweets(one, one)).toEqual(one);
        expect(mergeSeenTweets(mergeSeenTweets(one, two), three)).toEqual(
          mergeSeenTweets(one, mergeSeenTweets(two, three)),
        );
      }),
    );
  });

  it('knows every phrase that either named, and no more than can be watched', () => {
    const naming = (...watchedPhrases: readonly string[]) =>
      seenTweet(customerTweet(MORNING, { rule: 'watched-phrase', watchedPhrases }));
    const merged = mergeSeenTweets(
      naming('Parcel', 'Lumen'),
      mergeSeenTweets(naming(), naming('Lumen')),
    );
    expect(merged.watchedPhrases).toEqual(['Lumen', 'Parcel']);

    const many = fc.array(fc.nat({ max: 199 }).map(String), { maxLength: 50 });
    fc.assert(
      fc.property(many, many, many, (one, two, three) => {
        const [first, second, third] = [naming(...one), naming(...two), naming(...three)];
        const all = mergeSeenTweets(mergeSeenTweets(first, second), third);
        expect(all).toEqual(mergeSeenTweets(mergeSeenTweets(third, first), second));
        expect(all.watchedPhrases.length).toBeLessThanOrEqual(50);
      }),
    );
  });

  it('keeps the first time seen and all that either knew', () => {
    const alone = customerTweet(MORNING, { language: null, seenAt: MORNING + 9 });
    const root = tweetIdAt(MORNING - 1000);
    const inThread = customerTweet(MORNING, {
      seenAt: MORNING + 50,
      threadId: root,
      answers: root,
      answersHandles: ['LumenParcel'],
      rule: 'answers-brand',
    });
    expect(mergeSeenTweets(seenTweet(inThread), seenTweet(alone))).toMatchObject({
      seenAt: MORNING + 9,
      language: 'en',
      rule: 'mention',
      links: [root],
      answers: [root],
      answersHandles: ['lumenparcel'],
    });
  });

  it('takes a tweet for deleted from the proof on, until it is seen again', () => {
    const seen = (after: number) => seenTweet(customerTweet(MORNING, { seenAt: MORNING + after }));
    const gone = (after: number) => ({ ...seen(0), goneAt: MORNING + after });
    expect(deletedAt(seen(0))).toBeNull();
    expect(deletedAt(mergeSeenTweets(seen(5), gone(6)))).toBe(MORNING + 6);
    expect(deletedAt(mergeSeenTweets(gone(6), seen(6)))).toBeNull();
    expect(deletedAt(mergeSeenTweets(mergeSeenTweets(gone(6), seen(7)), gone(8)))).toBe(
      MORNING + 8,
    );
  });

  it('takes a tweet for the brand’s own as soon as one sighting says so', () => {
    const merged = mergeSeenTweets(
      seenTweet(customerTweet(MORNING)),
      seenTweet(brandTweet(MORNING)),
    );
    expect(merged.rule).toBeNull();
  });
});

describe('groupIntoThreads', () => {
  const id = (after: number) => tweetIdAt(MORNING + after);
  const tweet = (after: number, links: { threadId?: string; answers?: string } = {}) =>
    seenTweet(customerTweet(MORNING + after, links));
  const outline = (tweets: Parameters<typeof groupIntoThreads>[0]) =>
    groupIntoThreads(tweets)
      .map((thread) => [thread.id, thread.tweets.map((member) => member.tweetId)])
      .sort();

  it('keeps tweets without a link apart', () => {
    expect(outline([tweet(1), tweet(2)])).toEqual([
      [id(1), [id(1)]],
      [id(2), [id(2)]],
    ]);
  });

  it('joins through tweets that were never seen; the oldest id known names the thread', () => {
    const members = [tweet(3, { threadId: id(1) }), tweet(4, { threadId: id(1), answers: id(0) })];
    expect(outline(members)).toEqual([[id(0), [id(3), id(4)]]]);
  });

  it('compares ids by age, not as text', () => {
    const young = seenTweet(customerTweet(MORNING, { threadId: '99999999999' }));
    expect(groupIntoThreads([young])[0]?.id).toBe('99999999999');
  });
});
