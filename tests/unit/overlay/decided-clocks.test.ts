// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '@/domain/result';
import { triage } from '../../support/any-triage';
import type { Background } from '@/entrypoints/x.content/background-client';
import { followDecisions } from '@/entrypoints/x.content/decided-clocks';
import { createOverlayStore, type OverlayStore } from '@/entrypoints/x.content/store';
import { writeDecidedTweets } from '@/storage/decided-tweets';
import { MINUTE, MORNING, slaEvent, tweetIdAt } from '../../support/sightings';

const clock = slaEvent();
const { tweetId } = clock;
const snoozed = { ...clock, triage: triage({ snoozedUntil: MORNING + MINUTE }) };
const list = vi.fn<Background['listClocks']>();
let store: OverlayStore;
let ended: AbortController;
let unwatch: () => void;

beforeEach(async () => {
  await writeDecidedTweets([]);
  list.mockReset().mockResolvedValue(success({ [tweetId]: snoozed }));
  store = createOverlayStore({ now: MORNING, theme: 'light' });
  store.setState({ clocks: new Map([[tweetId, clock]]) });
  ended = new AbortController();
  const background = { listClocks: list } as unknown as Background;
  unwatch = followDecisions({ background, store, signal: ended.signal });
});
afterEach(() => {
  unwatch();
  ended.abort();
});

const decided = (...moments: readonly number[]) =>
  writeDecidedTweets(moments.map((decidedAt) => ({ tweetId, decidedAt })));
const shown = () => store.getState().clocks.get(tweetId);

it('shows what was decided elsewhere', async () => {
  await decided(1);
  await vi.waitFor(() => expect(shown()).toBe(snoozed));
  expect(list).toHaveBeenCalledExactlyOnceWith({ tweetIds: [tweetId] });
});

it('asks for nothing when only an older decision is no longer told of', async () => {
  await decided(2, 1);
  await vi.waitFor(() => expect(shown()).toBe(snoozed));
  await decided(2);
  await writeDecidedTweets([]);
  expect(list).toHaveBeenCalledOnce();
});

it('asks once more for what was decided while the answer was on its way', async () => {
  let answer: (clocks: typeof clock) => void = () => undefined;
  list.mockReturnValueOnce(
    new Promise((resolve) => (answer = (told) => resolve(success({ [tweetId]: told })))),
  );
  await decided(1);
  await vi.waitFor(() => expect(list).toHaveBeenCalledOnce());
  await decided(2, 1);
  answer(clock);
  await vi.waitFor(() => expect(shown()).toBe(snoozed));
  expect(list).toHaveBeenCalledTimes(2);
});

it('asks again after a worker that did not answer', async () => {
  vi.useFakeTimers();
  try {
    list.mockResolvedValueOnce(failure({ kind: 'unreachable' }));
    await decided(1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(list).toHaveBeenCalledTimes(2);
    expect(shown()).toBe(snoozed);
  } finally {
    vi.useRealTimers();
  }
});

describe('when the agent comes back to the page', () => {
  const answered = slaEvent({ metAt: MORNING + MINUTE });
  const over = slaEvent({ id: 'over', tweetId: tweetIdAt(MORNING - MINUTE), metAt: MORNING });
  const visible = () => document.dispatchEvent(new Event('visibilitychange'));
  const focused = () => window.dispatchEvent(new Event('focus'));
  beforeEach(() => list.mockResolvedValue(success({ [tweetId]: answered })));
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['to its tab', visible],
    ['to its window', focused],
  ])('%s, it shows what happened elsewhere to those who wait', async (_, comeBack) => {
    store.setState(({ clocks }) => ({ clocks: new Map(clocks).set(over.tweetId, over) }));
    comeBack();
    await vi.waitFor(() => expect(shown()).toBe(answered));
    expect(list).toHaveBeenCalledExactlyOnceWith({ tweetIds: [tweetId] });
  });

  it('asks once, though the browser tells it twice', async () => {
    visible();
    focused();
    await vi.waitFor(() => expect(shown()).toBe(answered));
    store.setState({ clocks: new Map([[tweetId, clock]]) });
    focused();
    expect(list).toHaveBeenCalledOnce();
  });

  it('asks for nothing while the page is hidden, or where nobody waits', () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    visible();
    hidden.mockReturnValue(false);
    store.setState({ clocks: new Map([[over.tweetId, over]]) });
    visible();
    expect(list).not.toHaveBeenCalled();
  });
});
