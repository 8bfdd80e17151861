import { CATCH_ALL, type PolicyTerms } from '@/domain/sla/policy';
import { allPolicies } from '@/domain/sla/special-policies';
import type { ReplyDeskDatabase } from '@/storage/database/database';
import { policiesWith } from '@/storage/database/policies';
import { attempt } from '@/storage/database/storage-error';
import { readSettings, serviceHours, watchSettings, type Settings } from '@/storage/settings';

/** What is promised now. */
export async function readPolicies(): Promise<readonly PolicyTerms[]> {
  return promisedIn(await readSettings());
}

/** Makes a change of the agent's promises a new version at the moment it is made: it holds for tweets from then on. */
export function keepPolicies(database: ReplyDeskDatabase): void {
  watchSettings((settings) => {
    void attempt(() => policiesWith(database, promisedIn(settings), Date.now()));
  });
}

/** The promises that these settings make, in their order; the last one is for everything. */
export function promisedIn(settings: Settings): readonly PolicyTerms[] {
  return allPolicies(settings.specialPolicies, {
    id: CATCH_ALL,
    match: {},
    firstResponseMinutes: settings.firstResponseTargetMinutes,
    nextResponseMinutes: settings.nextResponseTargetMinutes,
    hours: serviceHours(settings),
    atRisk: settings.atRisk,
    newCycleHours: settings.newCycleHours,
  });
}
