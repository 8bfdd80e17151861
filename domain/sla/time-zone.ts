/** How far a zone's clocks are from UTC, and how long they stay so. Moments: milliseconds since the epoch. */
export interface ZoneOffset {
  /** Local time minus UTC, milliseconds. */
  readonly offsetMs: number;
  readonly since: number;
  /** When the clocks change next; Infinity where they never do. */
  readonly until: number;
}

type TemporalNamespace = typeof Temporal;

let temporal = (globalThis as { Temporal?: TemporalNamespace }).Temporal;

/**
 * To be awaited once before the first question about a zone: loads a polyfill where the browser has no Temporal of its
 * own, and does nothing where it has.
 */
export async function prepareTimeZones(): Promise<void> {
  temporal ??= (await import('temporal-polyfill/implementation')).Temporal;
}

/** The last answers by zone. Clocks change twice a year at most, so one answer serves thousands of questions. */
const answered = new Map<string, ZoneOffset>();

/** Throws a RangeError for a zone nobody knows; `parseServiceHours` lets none through. */
export function zoneOffsetAt(zone: string, at: number): ZoneOffset {
  const before = answered.get(zone);
  if (before !== undefined && before.since <= at && at < before.until) return before;
  if (temporal === undefined) throw new Error('prepareTimeZones() has not ended yet');

  const local = temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const next = local.getTimeZoneTransition('next');
  // Seen from the next millisecond, a change at this very moment is the previous one.
  const previous = local.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  const answer = {
    offsetMs: local.offsetNanoseconds / 1_000_000,
    since: previous?.epochMilliseconds ?? -Infinity,
    until: next?.epochMilliseconds ?? Infinity,
  };
  answered.set(zone, answer);
  return answer;
}

/** True when the runtime knows this IANA zone. An offset such as `+02:00` is none: its clocks never change. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The zone this device is set to; UTC where it does not say. */
export function ownTimeZone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return isTimeZone(timeZone) ? timeZone : 'UTC';
}
