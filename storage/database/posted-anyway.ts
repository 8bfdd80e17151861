import type { PostedAnyway } from '@/domain/posted-anyway';
import type { ReplyDeskDatabase } from './database';

/** Keeps that the agent lifted a hold, for 90 days. */
export async function recordPostedAnyway(
  { postedAnyway }: ReplyDeskDatabase,
  { kinds, reason, at }: PostedAnyway,
): Promise<void> {
  await postedAnyway.add({ kinds: [...kinds], reason, at });
}
