import {
  comparePolicies,
  nextPolicies,
  renewedPolicies,
  type PolicyTerms,
  type SlaPolicy,
} from '@/domain/sla/policy';
import type { ReplyDeskDatabase } from './database';

/** All promises made so far, oldest first; adds a version at `now` when `terms` are no longer the newest. */
export function policiesWith(
  database: ReplyDeskDatabase,
  terms: readonly PolicyTerms[],
  now: number,
): Promise<readonly SlaPolicy[]> {
  return database.transaction('rw', database.policies, async () => {
    const history = await readHistory(database);
    const added = nextPolicies(history, terms, now);
    await database.policies.bulkAdd(added);
    return [...history, ...added];
  });
}

/** Lets the newest promise cover the waits that are open at `now`, as one more version; `terms` as above. */
export function renewPolicies(
  database: ReplyDeskDatabase,
  terms: readonly PolicyTerms[],
  now: number,
): Promise<readonly SlaPolicy[]> {
  return database.transaction('rw', database.policies, async () => {
    const history = await policiesWith(database, terms, now);
    const added = renewedPolicies(history, now);
    await database.policies.bulkAdd(added);
    return [...history, ...added];
  });
}

/** All promises made so far, oldest first. */
export async function readHistory(database: ReplyDeskDatabase): Promise<readonly SlaPolicy[]> {
  return (await database.policies.toArray()).sort(comparePolicies);
}
