import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { onTestFinished } from 'vitest';
import type { SlaEvent } from '@/domain/sla/sla-event';
import { createDatabase, type ReplyDeskDatabase } from '@/storage/database/database';
import { markTold, untoldBreaches } from '@/storage/database/sla-events';

/** A connection to a new, empty database, or another one to the database of that name. */
export function newDatabase(name = `test-${crypto.randomUUID()}`): ReplyDeskDatabase {
  return createDatabase(name);
}

/** Gives the browser a new, empty disk; connections opened before keep the old one. */
export function replaceDisk(): void {
  Dexie.dependencies.indexedDB = new IDBFactory();
}

/** Takes IndexedDB away for a test, as some private windows do, from all connections opened later. */
export function removeDisk(): void {
  onTestFinished(replaceDisk);
  Dexie.dependencies.indexedDB = undefined as unknown as IDBFactory;
}

/** Tells the agent of what became overdue, as the worker does; gives the waits she was told of. */
export async function tellOfBreaches(
  database: ReplyDeskDatabase,
  now: number,
): Promise<readonly SlaEvent[]> {
  const news = await untoldBreaches(database, now);
  await markTold(database, news);
  return news;
}

/** All rows of all tables, sorted by key. */
export async function contentsOf(database: ReplyDeskDatabase) {
  return {
    sightings: await database.sightings.toArray(),
    conversations: await database.conversations.toArray(),
    slaEvents: await database.slaEvents.toArray(),
    triage: await database.triage.toArray(),
    tracked: await database.tracked.toArray(),
    ignored: await database.ignored.toArray(),
    policies: await database.policies.toArray(),
    cannedReplies: await database.cannedReplies.toArray(),
    postedAnyway: await database.postedAnyway.toArray(),
    publicFindings: await database.publicFindings.toArray(),
    replyUses: await database.replyUses.toArray(),
  };
}
