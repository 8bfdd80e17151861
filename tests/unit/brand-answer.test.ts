import { describe, expect, it } from 'vitest';
import { latestBrandAnswer } from '@/domain/brand-answer';
import { anyTweet } from '../support/any-tweet';

const BRAND = {
  handles: ['PellwickPost', 'PellwickCare'],
  watchedPhrases: [],
  ignoredHandles: [],
  trackedTweets: new Set<string>(),
};
const reply = (authorHandle: string, postedAt: number, text = '') =>
  anyTweet({ authorHandle, postedAt, text });

describe('the brand’s newest answer', () => {
  it('is none where only others answered', () => {
    expect(latestBrandAnswer([], BRAND)).toBeNull();
    expect(latestBrandAnswer([reply('carl', 5)], BRAND)).toBeNull();
  });

  it('is the latest, in any order, of any of its accounts', () => {
    const replies = [reply('pellwickpost', 5), reply('PellwickCare', 9), reply('carl', 12)];
    const newest = { account: 'PellwickCare', postedAt: 9, initials: null };
    expect(latestBrandAnswer(replies, BRAND)).toEqual(newest);
    expect(latestBrandAnswer(replies.toReversed(), BRAND)).toEqual(newest);
  });

  it.each([
    ['We are on it, Ana. ^LM', 'LM'],
    ['We are on it. ^ÉD.', 'ÉD'],
    ['Write to us: ^T https://x.com/messages/compose?recipient_id=1', 'T'],
    ['^LM is with you now', null],
    ['5^AB is a number', null],
    ['Bye ^lm', null],
    ['Bye ^ABCD', null],
  ])('is signed as written: %s', (text, initials) => {
    expect(latestBrandAnswer([reply('PellwickPost', 5, text)], BRAND)?.initials).toBe(initials);
  });
});
