import { keepMark, underPolicy } from '@/domain/sla/clock';
import type { PolicyTerms } from '@/domain/sla/policy';
import type { ReplyDeskDatabase } from './database';
import { renewPolicies } from './policies';
import { replaceRows } from './replace-rows';
import { openSlaEvents, toRow } from './sla-events';

/**
 * Gives every wait that is open at `now` the deadline of what is promised now, instead of the one it had when the
 * customer wrote; waits that ended keep theirs. All or nothing. Returns how many are open.
 */
export function recalculateOpenEvents(
  database: ReplyDeskDatabase,
  terms: readonly PolicyTerms[],
  now: number,
): Promise<number> {
  const { slaEvents, policies } = database;
  return database.transaction('rw', [slaEvents, policies], async () => {
    const history = await renewPolicies(database, terms, now);
    const open = await openSlaEvents(database);
    const renewed = open.map((event) => keepMark(underPolicy(event, history), event));
    await replaceRows(slaEvents, open, renewed.map(toRow));
    return open.length;
  });
}
