// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FindingReport, StillPublic } from '@/domain/public-findings';
import { success } from '@/domain/result';
import { publicFindings } from '@/entrypoints/x.content/features/public-findings';
import { toolbarItems } from '@/entrypoints/x.content/ui/toolbar/toolbar-items';
import { anyTweet } from '../../support/any-tweet';
import { setInterfaceLanguage } from '../../support/i18n';
import { startFeatures, type Overlay } from '../../support/overlay';
import { HOUR, slaEvent } from '../../support/sightings';

const TWEET = anyTweet({ text: '@PellwickPost mail me: ana@example.com' });
const ANSWER = '2124585105679080900';
const LATER = anyTweet({ id: '2124585105679080950', text: '@PellwickPost and now?' });
const PUBLIC: StillPublic = {
  tweetId: TWEET.id,
  kinds: ['EMAIL'],
  count: 1,
  since: TWEET.postedAt,
  answeredBy: [ANSWER],
};
let overlay: Overlay;
let told: FindingReport[];

beforeEach(() => {
  vi.useFakeTimers({ now: TWEET.postedAt + 2 * HOUR });
  document.body.replaceChildren();
  told = [];
  overlay = startFeatures([publicFindings], {
    background: {
      recordFindings: ({ reports }) => {
        told.push(...reports);
        return Promise.resolve(success([]));
      },
    },
  });
});
afterEach(() => {
  overlay.end();
  vi.useRealTimers();
});

const pause = () => vi.advanceTimersByTimeAsync(300);

/** As if the background had told that the tweet's data is public, in a conversation with Ana. */
function becomePublic(): void {
  const clock = slaEvent({ customerHandle: TWEET.authorHandle });
  overlay.store.setState({
    clocks: new Map([
      [TWEET.id, clock],
      [LATER.id, clock],
    ]),
    stillPublic: new Map([[TWEET.id, PUBLIC]]),
  });
}

it('tells kind and count of what a customer’s post shows, once, and never its words', async () => {
  for (let again = 0; again < 2; again += 1) {
    overlay.page.show(TWEET).remove();
    overlay.page.turn();
    await pause();
  }
  expect(told).toEqual([
    { tweetId: TWEET.id, at: TWEET.postedAt + 2 * HOUR, shows: { kinds: ['EMAIL'], count: 1 } },
  ]);
});

it('tells nothing of people who are not the brand’s customers, nor of posts without findings', async () => {
  overlay.page.show(anyTweet({ text: 'Mail me: ana@example.com', mentions: [] }));
  overlay.page.show(LATER);
  overlay.page.turn();
  await pause();
  expect(told).toEqual([]);
});

it('does not take a post for gone that is only not there', async () => {
  becomePublic();
  overlay.page.show(TWEET).remove();
  overlay.page.show(LATER);
  overlay.page.show(anyTweet({ id: ANSWER, authorHandle: 'PellwickPost', text: 'Sorry!' }));
  overlay.page.turn();
  await pause();
  expect(told.filter(({ shows }) => shows === null)).toEqual([]);
});

it('tells that a post is gone when its own page says so', async () => {
  overlay.page.miss({ kind: 'own-page', id: TWEET.id });
  await pause();
  expect(told).toMatchObject([{ tweetId: TWEET.id, shows: null }]);
});

it('takes X’s row in its place as a proof only beside another post of the same person', async () => {
  becomePublic();
  overlay.page.miss({ kind: 'answered', by: ANSWER });
  await pause();
  expect(told).toEqual([]);
  overlay.page.show(anyTweet({ ...LATER, authorHandle: 'carl' }));
  overlay.page.turn();
  await pause();
  expect(told).toEqual([]);
  overlay.page.show(LATER);
  overlay.page.turn();
  await pause();
  expect(told).toMatchObject([{ tweetId: TWEET.id, shows: null }]);
});

it.each([
  ['whole', {}, 1],
  ['cut', { textIsCut: true }, 0],
  ['translated', { translated: true }, 0],
  ['not read', { text: '' }, 0],
])('tells that the data is gone from a text that is %s: %j', async (_, particulars, count) => {
  becomePublic();
  overlay.page.show({ ...TWEET, text: '@PellwickPost mail me', ...particulars });
  overlay.page.turn();
  await pause();
  expect(told.filter(({ shows }) => shows === null)).toHaveLength(count);
});

it('shows on the customer’s other posts that something is still public, and since when', async () => {
  await setInterfaceLanguage('en');
  becomePublic();
  overlay.page.show(LATER);
  overlay.page.turn();
  const state = overlay.store.getState();
  const [[row, toolbar] = []] = [...state.toolbars];
  if (row === undefined || toolbar === undefined) throw new Error('There is no toolbar');
  const withClock = {
    ...toolbar,
    parts: [
      {
        waiting: {
          notForUs: vi.fn(),
          waitAgain: vi.fn(),
          untrack: vi.fn(),
          policyName: () => null,
        },
      },
    ],
  };
  const now = { ...state, now: TWEET.postedAt + 150 * 60_000 };
  const [item] = toolbarItems(row, withClock, now);
  expect(item?.name).toBe('Still public in this conversation: an email address, for 2 h 30 min');
  expect(item?.words.map(({ text }) => text)).toEqual(['still public', '2 h']);
  const gone = toolbarItems(row, withClock, { ...now, stillPublic: new Map() });
  expect(gone.map(({ id }) => id)).toEqual(['clock']);
});
