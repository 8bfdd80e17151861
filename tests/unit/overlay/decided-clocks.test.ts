// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { failure, success } from '@/domain/result';
import { triage } from '../../support/any-triage';
import type { Background } from '@/entrypoints/x.content/background-client';
import { followDecisions } from '@/entrypoints/x.content/decided-clocks';
import { createOverlayStore, type OverlayStore } from '@/entrypoints/x.content/store';
import { writeDecidedTweets } from '@/storage/decided-tweets';
import { MINUTE, MORNING, slaEvent } from '../../support/sightings';

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
