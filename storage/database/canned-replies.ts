import type { CannedReply } from '@/domain/replies/canned-reply';
import {
  planLibraryChange,
  type LibraryChange,
  type LibraryRefusal,
} from '@/domain/replies/library-change';
import type { LibraryPart } from '@/domain/replies/library-part';
import { starterLibrary } from '@/domain/replies/starter-library';
import { success, type Result } from '@/domain/result';
import { interfaceLanguage } from '../interface-language';
import type { ReplyDeskDatabase } from './database';

/**
 * The starter library as an agent finds it on the first day: named in the interface's language, never used, never changed.
 */
export function starterReplies(): readonly CannedReply[] {
  return starterLibrary(interfaceLanguage()).map((starter) => ({
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

/** How many replies of a usual length are handed over at once: a page takes a few milliseconds to unpack them. */
const PART = 2_000;

/** The part of the library behind the id `after`, or its beginning for null. */
export function readCannedReplies(
  { cannedReplies }: ReplyDeskDatabase,
  after: string | null,
): Promise<LibraryPart> {
  return cannedReplies.db.transaction('r', cannedReplies, async () => {
    const total = after === null ? await cannedReplies.count() : null;
    const behind = after === null ? cannedReplies : cannedReplies.where('id').above(after);
    const replies = await behind.limit(PART).toArray();
    const next = replies.length < PART ? null : (replies.at(-1)?.id ?? null);
    return { replies, total, next };
  });
}

/** One reply, or null when the library has none of that id. */
export async function readCannedReply(
  { cannedReplies }: ReplyDeskDatabase,
  id: string,
): Promise<CannedReply | null> {
  return (await cannedReplies.get(id)) ?? null;
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
