import type { SlaTargets } from '@/domain/sla/policy';
import type { ReplyDeskDatabase } from '@/storage/database/database';
import { policiesWith } from '@/storage/database/policies';
import { attempt } from '@/storage/database/storage-error';
import { readSettings, watchSettings, type Settings } from '@/storage/settings';

export async function readTargets(): Promise<SlaTargets> {
  return toTargets(await readSettings());
}

/** Makes a change of the agent's targets a new promise at the moment it is made: it holds for tweets from then on. */
export function keepPolicies(database: ReplyDeskDatabase): void {
  watchSettings((settings) => {
    void attempt(() => policiesWith(database, toTargets(settings), Date.now()));
  });
}

function toTargets(settings: Settings): SlaTargets {
  return {
    firstResponseMinutes: settings.firstResponseTargetMinutes,
    nextResponseMinutes: settings.nextResponseTargetMinutes,
  };
}
