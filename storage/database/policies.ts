import { nextPolicy, type SlaPolicy, type SlaTargets } from '@/domain/sla/policy';
import type { ReplyDeskDatabase } from './database';

/** All promises made so far, oldest first; adds a version at `now` when the agent's targets have changed. */
export function policiesWith(
  database: ReplyDeskDatabase,
  targets: SlaTargets,
  now: number,
): Promise<readonly SlaPolicy[]> {
  return database.transaction('rw', database.policies, async () => {
    const history = await database.policies.orderBy(':id').toArray();
    const added = nextPolicy(history, targets, now);
    if (added === null) return history;
    await database.policies.add(added);
    return [...history, added];
  });
}
