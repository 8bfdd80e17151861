import type { ReplyUse } from '@/domain/replies/reply-use';
import { MORNING } from './sightings';

/** A starter reply, inserted at {@link MORNING} and not posted. */
export function replyUse(known: Partial<ReplyUse> = {}): ReplyUse {
  return {
    id: '3e0b6b0e-5f0a-4b47-9f5c-0d5a3c7b2a11',
    replyId: 'apology',
    insertedAt: MORNING,
    posted: null,
    ...known,
  };
}
