import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { slaEvent } from '../../support/sightings';

const wait = slaEvent();
const address = `https://x.com/${wait.customerHandle}/status/${wait.tweetId}`;

/** Opens the wait while the agent is in a tab like this, whose page answers so; null: it does not answer. */
async function openIn(
  tab: { readonly url: string; readonly status: 'loading' | 'complete' },
  hasDraft: boolean | null,
): Promise<'the same tab' | 'a new tab'> {
  const update = vi.fn();
  const create = vi.fn(() => ({ id: 8 }));
  const answer = hasDraft === null ? undefined : { res: hasDraft };
  Object.assign(fakeBrowser.tabs, {
    query: () => Promise.resolve([{ id: 7, ...tab }]),
    sendMessage: (
      _id: number,
      _message: object,
      _options: undefined,
      told: (it: unknown) => void,
    ) => told(answer),
    update,
    create,
  });
  const { openTweet } = await import('@/entrypoints/sidepanel/open-tweet');
  await openTweet(wait);
  if (create.mock.calls.length === 0) {
    expect(update).toHaveBeenCalledExactlyOnceWith(7, { url: address, active: true });
    return 'the same tab';
  }
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: address });
  expect(update).not.toHaveBeenCalled();
  return 'a new tab';
}

const tabs = { ...fakeBrowser.tabs };
beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  Object.assign(fakeBrowser.tabs, tabs);
});

it.each([
  ['goes on in a tab of X', 'https://x.com/home', 'complete', false, 'the same tab'],
  ['spares what is written', 'https://x.com/home', 'complete', true, 'a new tab'],
  ['spares what is written while X loads on', 'https://x.com/home', 'loading', true, 'a new tab'],
  ['goes on in one that begins to load', 'https://x.com/home', 'loading', null, 'the same tab'],
  ['spares a page that does not answer', 'https://x.com/home', 'complete', null, 'a new tab'],
  ['leaves other sites alone', 'https://x.com.example.org/', 'complete', false, 'a new tab'],
] as const)('%s', async (_, url, status, hasDraft, place) => {
  expect(await openIn({ url, status }, hasDraft)).toBe(place);
});
