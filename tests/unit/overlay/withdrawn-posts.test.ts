// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MissingReport } from '@/domain/missing-report';
import { success } from '@/domain/result';
import type { TweetSighting } from '@/domain/sightings';
import type { ClocksByTweet } from '@/domain/sla/sla-event';
import { replyRecorder } from '@/entrypoints/x.content/features/reply-recorder';
import { withdrawnPosts } from '@/entrypoints/x.content/features/withdrawn-posts';
import { anyTweet } from '../../support/any-tweet';
import { startFeatures, type Overlay } from '../../support/overlay';
import { HOUR, MINUTE, slaEvent } from '../../support/sightings';

const TWEET = anyTweet();
const BELOW = anyTweet({ id: '2124585105679080900', authorHandle: 'ben' });
const START = TWEET.postedAt + HOUR;
let overlay: Overlay;
let told: MissingReport[];
let sighted: TweetSighting[];
let answer: ClocksByTweet;

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  document.body.replaceChildren();
  told = [];
  sighted = [];
  answer = {};
  overlay = startFeatures([withdrawnPosts, replyRecorder], {
    background: {
      recordMissing: ({ reports }) => {
        told.push(...reports);
        return Promise.resolve(success(answer));
      },
      recordSightings: ({ sightings }) => {
        sighted.push(...sightings);
        return Promise.resolve(success({ clocks: {}, stillPublic: [], refused: [] }));
      },
    },
  });
});
afterEach(() => {
  overlay.end();
  vi.useRealTimers();
});

const pause = () => vi.advanceTimersByTimeAsync(300);
const show = (...parameters: Parameters<Overlay['page']['show']>) => {
  const row = overlay.page.show(...parameters);
  overlay.page.turn();
  return row;
};

it('tells that a post’s own page is missing, and shows what the background makes of it', async () => {
  const clock = slaEvent({ withdrawnAt: START });
  answer = { [TWEET.id]: clock };
  overlay.page.miss({ kind: 'own-page', id: TWEET.id });
  await pause();
  expect(told).toEqual([{ tweetId: TWEET.id, place: 'own-page', at: START, shownAuthors: [] }]);
  expect(overlay.store.getState().clocks.get(TWEET.id)).toBe(clock);
});

it('tells of a row for a missing post with whose posts can be read, again when they are others', async () => {
  show(BELOW);
  overlay.page.miss({ kind: 'answered', by: BELOW.id });
  await pause();
  const report = { tweetId: BELOW.id, place: 'above', at: START } as const;
  expect(told).toEqual([{ ...report, shownAuthors: ['ben'] }]);

  overlay.page.turn();
  await pause();
  expect(told).toHaveLength(1);

  show({ ...TWEET, id: '2124585105679080950' });
  await pause();
  expect(told[1]).toEqual({ ...report, shownAuthors: ['ana_ruiz', 'ben'] });
});

it('tells that a deleted post stands again only where it has a page of its own', async () => {
  show(TWEET).remove();
  await pause();
  overlay.store.setState({ clocks: new Map([[TWEET.id, slaEvent({ withdrawnAt: START })]]) });
  vi.setSystemTime(START + 5 * MINUTE);
  show(TWEET).remove();
  await pause();
  expect(sighted).toHaveLength(1);

  show({ ...TWEET, focal: true });
  await pause();
  expect(sighted).toHaveLength(2);
  expect(sighted[1]?.seenAt).toBeGreaterThanOrEqual(START + 5 * MINUTE);
});
