import { starterReplies } from './canned-replies';
import type { ReplyDeskDatabase } from './database';

/** Empties the database, as if it had been created now: the starter library is there, nothing else. All or nothing. */
export function deleteEverything(database: ReplyDeskDatabase): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear();
    await database.cannedReplies.bulkAdd([...starterReplies()]);
  });
}
