import { useEffect, useState } from 'react';
import Dexie from 'dexie';
import { useLiveQuery } from 'dexie-react-hooks';
import type { StillPublic } from '@/domain/public-findings';
import type { CannedReply } from '@/domain/replies/canned-reply';
import { replyEffects, type ReplyEffect } from '@/domain/replies/reply-effect';
import type { SlaEvent } from '@/domain/sla/sla-event';
import type { StorageError } from '@/domain/storage-error';
import { watchRecordingProblem } from '../recording-problem';
import { listCannedReplies } from './canned-replies';
import { createDatabase, DATABASE_NAME } from './database';
import { allStillPublic } from './public-findings';
import { listReplyUses } from './reply-uses';
import { currentSlaEvents, hasSlaEvents, openSlaEvents } from './sla-events';
import { attempt } from './storage-error';

/** What a page shows of the database, kept up to date while the page is open. */
export type LiveRead<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly error: StorageError };

/** One connection a page; it is opened by the first read. */
const database = createDatabase(DATABASE_NAME);

/** Waits that started at `since` or later (milliseconds since the epoch), and the older ones that are open. */
export function useSlaEvents(since: number): LiveRead<readonly SlaEvent[]> {
  return useLiveRead(() => currentSlaEvents(database, since), [since]);
}

/** Who waits, as one look into the database found it. */
export interface WaitsRead {
  readonly waits: readonly SlaEvent[];
  /** Whether anybody waits or ever did: without that, nobody who waits says nothing about what was answered. */
  readonly hasRecord: boolean;
  /** What was stored before this moment is in it; as `performance.now()` counts, milliseconds. */
  readonly begunAt: number;
}

/** Everybody who waits, soonest deadline first; snoozed ones too. */
export function useOpenSlaEvents(): LiveRead<WaitsRead> {
  return useLiveRead(async () => {
    const begunAt = performance.now();
    const waits = await openSlaEvents(database);
    return { waits, hasRecord: waits.length > 0 || (await hasSlaEvents(database)), begunAt };
  }, []);
}

/** Customers' posts with personal data that nobody here has seen gone, the longest first. */
export function useStillPublic(): LiveRead<readonly Omit<StillPublic, 'answeredBy'>[]> {
  return useLiveRead(() => allStillPublic(database), []);
}

/** The whole library, unsorted. */
export function useCannedReplies(): LiveRead<readonly CannedReply[]> {
  return useLiveRead(() => listCannedReplies(database), []);
}

/** What was seen to follow each canned reply that was posted, by its id. */
export function useReplyEffects(): LiveRead<ReadonlyMap<string, ReplyEffect>> {
  return useLiveRead(async () => replyEffects(await listReplyUses(database), Date.now()), []);
}

/** Why new waits are not being recorded now, or null while they are. */
export function useRecordingProblem(): StorageError | null {
  const [problem, setProblem] = useState<StorageError | null>(null);
  useEffect(() => watchRecordingProblem(setProblem), []);
  return problem;
}

const LOADING = { state: 'loading' } as const;

const MISSING = {
  state: 'failed',
  error: { kind: 'unavailable', detail: 'This browser has no IndexedDB' },
} as const;

/** Without IndexedDB a live query stays silent for ever, instead of failing as every other read does. */
function hasIndexedDb(): boolean {
  return Boolean(Dexie.dependencies.indexedDB);
}

function useLiveRead<Value>(
  read: () => Promise<Value>,
  dependencies: readonly unknown[],
): LiveRead<Value> {
  const live = useLiveQuery(
    async () => {
      const result = await attempt(read);
      return result.ok
        ? ({ state: 'ready', value: result.value } as const)
        : ({ state: 'failed', error: result.error } as const);
    },
    [...dependencies],
    LOADING,
  );
  return hasIndexedDb() ? live : MISSING;
}
