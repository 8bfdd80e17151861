/** A span of whole calendar days that ends with today. */
export type Period = 'today' | '7-days' | '30-days';

export const PERIODS: readonly Period[] = ['today', '7-days', '30-days'];

const DAYS: Readonly<Record<Period, number>> = { today: 1, '7-days': 7, '30-days': 30 };

/**
 * The midnight a period begins with, in the agent's own time zone; both in milliseconds since the epoch. Counted in
 * calendar days, because a day on which the clocks change has no 24 hours.
 */
export function periodStart(period: Period, now: number): number {
  const today = new Date(now);
  return new Date(
    today.getFullYear(),
    today.getMonth(),
    today.getDate() - (DAYS[period] - 1),
  ).getTime();
}
