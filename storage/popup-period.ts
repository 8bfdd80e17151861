import { storage } from '#imports';
import { PERIODS, type Period } from '@/domain/stats/period';

const stored = storage.defineItem<unknown>('local:popup-period', { fallback: null });

/** The period the agent looked at last. Today, when there is none or the storage does not answer. */
export async function readPopupPeriod(): Promise<Period> {
  const value = await stored.getValue().catch(() => null);
  return PERIODS.find((period) => period === value) ?? 'today';
}

/** Remembers the period for the next time. A storage that refuses costs one click later, and no word now. */
export async function rememberPopupPeriod(period: Period): Promise<void> {
  await stored.setValue(period).catch(() => undefined);
}

/** Part of deleting everything. */
export async function forgetPopupPeriod(): Promise<void> {
  await stored.removeValue();
}
