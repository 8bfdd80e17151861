import type { ThreadClocks } from '@/domain/sla/derive-clocks';
import type { PolicyTerms } from '@/domain/sla/policy';
import type { Handle } from '@/domain/tweet';
import { clocksOf, clockTables } from './clocks';
import { replaceClocks } from './conversations';
import type { ReplyDeskDatabase } from './database';
import { policiesWith } from './policies';
import { readEach } from './read-each';

/**
 * Lets these accounts, and no others, be ignored: what waits of theirs leaves the clocks, and comes back when they are
 * ignored no longer. All in one transaction; nothing is computed where they are the same as before. Returns whether they
 * were not. `terms`: what is promised now; `prepareTimeZones` first.
 */
export function ignoreAccounts(
  database: ReplyDeskDatabase,
  accounts: readonly Handle[],
  terms: readonly PolicyTerms[],
  now: number,
): Promise<boolean> {
  const { conversations, ignored } = database;
  return database.transaction('rw', clockTables(database), async () => {
    const wanted = new Set(accounts.map((account) => account.toLowerCase()));
    const known = new Set(await ignored.toCollection().primaryKeys());
    const changed = [...wanted.symmetricDifference(known)];
    if (changed.length === 0) return false;
    await ignored.bulkDelete([...known.difference(wanted)]);
    await ignored.bulkPut([...wanted.difference(known)].map((handle) => ({ handle })));

    const concerned = await readEach(changed, (handle) =>
      conversations.where('customerHandle').equalsIgnoreCase(handle).toArray(),
    );
    const threadIds = [...new Set(concerned.map(({ threadId }) => threadId))];
    const history = await policiesWith(database, terms, now);
    const clocks: ThreadClocks[] = [];
    for (const id of threadIds) clocks.push(await clocksOf(database, id, history));
    await replaceClocks(database, threadIds, clocks);
    return true;
  });
}
