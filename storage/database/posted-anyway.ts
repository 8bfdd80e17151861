import type { PostedAnyway } from '@/domain/posted-anyway';
import type { ReplyDeskDatabase } from './database';
import { isKept } from './retention';

/** Keeps that the agent lifted a hold; what is older than 90 days leaves with it. */
export function recordPostedAnyway(
  database: ReplyDeskDatabase,
  { kinds, reason, at }: PostedAnyway,
  now: number,
): Promise<void> {
  const { postedAnyway } = database;
  return database.transaction('rw', postedAnyway, async () => {
    await postedAnyway.filter((row) => !isKept(row.at, now)).delete();
    await postedAnyway.add({ kinds: [...kinds], reason, at });
  });
}
