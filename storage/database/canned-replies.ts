import type { CannedReply } from '@/domain/replies/canned-reply';
import {
  planLibraryChange,
  type LibraryChange,
  type LibraryRefusal,
} from '@/domain/replies/library-change';
import { starterLibrary } from '@/domain/replies/starter-library';
import { success, type Result } from '@/domain/result';
import type { ReplyDeskDatabase } from './database';

/**
 * The starter library as an agent finds it on the first day: named in the browser's language, never used, never changed.
 */
export function starterReplies(): readonly CannedReply[] {
  return starterLibrary(navigator.language).map((starter) => ({
    ...starter,
    favourite: false,
    notes: '',
    useCount: 0,
    lastUsedAt: null,
    changedAt: 0,
  }));
}

export function listCannedReplies(database: ReplyDeskDatabase): Promise<readonly CannedReply[]> {
  return database.cannedReplies.toArray();
}

/** Makes a change of the library: all of it, or nothing when it cannot be made on what is stored now. */
export function changeLibrary(
  database: ReplyDeskDatabase,
  change: LibraryChange,
): Promise<Result<void, LibraryRefusal>> {
  const { cannedReplies } = database;
  return database.transaction('rw', cannedReplies, async () => {
    const writes = planLibraryChange(await cannedReplies.toArray(), change);
    if (!writes.ok) return writes;
    await cannedReplies.bulkDelete([...writes.value.delete]);
    await cannedReplies.bulkPut([...writes.value.put]);
    return success(undefined);
  });
}
