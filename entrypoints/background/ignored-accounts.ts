import { prepareTimeZones } from '@/domain/sla/time-zone';
import type { ReplyDeskDatabase } from '@/storage/database/database';
import { ignoreAccounts } from '@/storage/database/ignored';
import { attempt } from '@/storage/database/storage-error';
import { readSettings, watchSettings } from '@/storage/settings';
import { oneAtATime } from './one-at-a-time';
import { readPolicies } from './sla-policies';

/**
 * Keeps the clocks in step with the accounts that the settings ignore. A worker that is stopped between the two makes up for
 * it at its next start. `changed` is called after clocks may have changed.
 */
export function keepIgnoredAccounts(database: ReplyDeskDatabase, changed: () => void): void {
  const follow = oneAtATime(async () => {
    await prepareTimeZones();
    const { ignoredHandles } = await readSettings();
    const policies = await readPolicies();
    const outcome = await attempt(() =>
      ignoreAccounts(database, ignoredHandles, policies, Date.now()),
    );
    if (outcome.ok && outcome.value) changed();
  });
  // Without settings nothing is known of them; the next start asks again.
  const keep = (): void => void follow().catch(() => undefined);
  watchSettings(keep);
  keep();
}
