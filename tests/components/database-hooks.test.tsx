import 'fake-indexeddb/auto';
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { starterLibrary } from '@/domain/replies/starter-library';
import { DATABASE_NAME } from '@/storage/database/database';
import { recordSightings } from '@/storage/database/sightings';
import { newDatabase, removeDisk, replaceDisk } from '../support/database';
import { brandTweet, customerTweet, HOUR, MORNING, policyTerms } from '../support/sightings';

const STARTER_LIBRARY = starterLibrary('en');

const POLICIES = [policyTerms()];

beforeEach(() => {
  replaceDisk();
  vi.resetModules();
});

describe('a live read', () => {
  it('loads, is ready, and follows what the background writes', async () => {
    const { useSlaEvents } = await import('@/storage/database/hooks');
    const { result } = renderHook(() => useSlaEvents(MORNING));
    expect(result.current).toEqual({ state: 'loading' });
    await waitFor(() => expect(result.current).toEqual({ state: 'ready', value: [] }));

    const sightings = [MORNING - 1, MORNING + HOUR, MORNING].map((moment) => customerTweet(moment));
    await act(() =>
      recordSightings(newDatabase(DATABASE_NAME), sightings, POLICIES, MORNING + 2 * HOUR),
    );
    await waitFor(() =>
      expect(result.current).toMatchObject({
        value: [MORNING - 1, MORNING, MORNING + HOUR].map((startedAt) => ({ startedAt })),
      }),
    );
  });

  it('tells a queue that was worked off from one that nobody was ever in', async () => {
    const { useOpenSlaEvents } = await import('@/storage/database/hooks');
    const { result } = renderHook(() => useOpenSlaEvents());
    await waitFor(() =>
      expect(result.current).toMatchObject({ value: { waits: [], hasRecord: false } }),
    );

    const asked = customerTweet(MORNING);
    const database = newDatabase(DATABASE_NAME);
    await act(() => recordSightings(database, [asked], POLICIES, MORNING + HOUR));
    await waitFor(() =>
      expect(result.current).toMatchObject({ value: { waits: { length: 1 }, hasRecord: true } }),
    );

    const answer = brandTweet(MORNING + HOUR, { answers: asked.tweetId });
    await act(() => recordSightings(database, [answer], POLICIES, MORNING + 2 * HOUR));
    await waitFor(() =>
      expect(result.current).toMatchObject({ value: { waits: [], hasRecord: true } }),
    );
  });

  it('reads the library', async () => {
    const { useCannedReplies } = await import('@/storage/database/hooks');
    const { result } = renderHook(() => useCannedReplies());
    await waitFor(() => expect(result.current.state).toBe('ready'));
    expect(result.current).toMatchObject({ value: { length: STARTER_LIBRARY.length } });
  });

  it('fails with the reason where the browser has no IndexedDB', async () => {
    removeDisk();
    const { useSlaEvents } = await import('@/storage/database/hooks');
    const { result } = renderHook(() => useSlaEvents(0));
    await waitFor(() =>
      expect(result.current).toMatchObject({ state: 'failed', error: { kind: 'unavailable' } }),
    );
  });
});
