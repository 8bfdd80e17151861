import Dexie from 'dexie';
import { createDatabase, type ReplyDeskDatabase } from '@/storage/database/database';

const opened: ReplyDeskDatabase[] = [];

/** An empty database of its own, or another connection to the one of that name. */
export function newDatabase(name = `test-${crypto.randomUUID()}`): ReplyDeskDatabase {
  const database = createDatabase(name);
  opened.push(database);
  return database;
}

/** Closes and deletes every database made by {@link newDatabase}; for `afterEach`. */
export async function deleteDatabases(): Promise<void> {
  for (const database of opened) database.close();
  const names = new Set(opened.splice(0).map(({ name }) => name));
  for (const name of names) await Dexie.delete(name);
}

/** All rows of all tables, sorted by key. */
export async function contentsOf(database: ReplyDeskDatabase) {
  return {
    sightings: await database.sightings.toArray(),
    conversations: await database.conversations.toArray(),
    slaEvents: await database.slaEvents.toArray(),
    policies: await database.policies.toArray(),
    cannedReplies: await database.cannedReplies.toArray(),
  };
}
