import type { SlaEvent } from '@/domain/sla/sla-event';
import { isOpenWait } from '@/domain/sla/sla-status';
import type { ReplyDeskDatabase, SlaEventRow } from './database';

/** Waits that started at `since` or later (milliseconds since the epoch), oldest first. */
export function slaEventsSince(
  database: ReplyDeskDatabase,
  since: number,
): Promise<readonly SlaEvent[]> {
  return database.slaEvents.where('startedAt').aboveOrEqual(since).sortBy('startedAt');
}

/** The same, and before them the older ones that are open still: the icon counts those too. */
export async function currentSlaEvents(
  database: ReplyDeskDatabase,
  since: number,
): Promise<readonly SlaEvent[]> {
  const open = await openSlaEvents(database);
  const older = open.filter((wait) => wait.startedAt < since);
  return [...older, ...(await slaEventsSince(database, since))];
}

/** Everybody who waits, soonest deadline first; those who are snoozed too. */
export function openSlaEvents(database: ReplyDeskDatabase): Promise<readonly SlaEvent[]> {
  return database.slaEvents.orderBy('waitingUntil').toArray();
}

/** Whether any wait is on record, open or not. */
export async function hasSlaEvents(database: ReplyDeskDatabase): Promise<boolean> {
  return (await database.slaEvents.limit(1).primaryKeys()).length > 0;
}

/** What is most pressing at one moment. */
export interface Attention {
  readonly state: 'overdue' | 'at-risk';
  readonly count: number;
}

/**
 * The waits that are overdue at `now` (milliseconds since the epoch), or else those at risk, as `slaStatus` sees them;
 * null when there are none. What is snoozed is left out. Counts no further than `atMost`, so that it takes no longer
 * with more of them.
 */
export async function attentionAt(
  database: ReplyDeskDatabase,
  now: number,
  atMost: number,
): Promise<Attention | null> {
  return readAndSweep(database, async ({ slaEvents }) => {
    const overdue = slaEvents.where('lateFrom').belowOrEqual(now).limit(atMost);
    // While nothing is overdue, whatever has become risky is at risk.
    const atRisk = slaEvents.where('riskyFrom').belowOrEqual(now).limit(atMost);
    for (const [state, waits] of [
      ['overdue', overdue],
      ['at-risk', atRisk],
    ] as const) {
      const count = (await waits.primaryKeys()).length;
      if (count > 0) return { state, count };
    }
    return null;
  });
}

/**
 * When some open wait becomes at risk or overdue next, or comes back so from a snooze; null when none can. Milliseconds
 * since the epoch.
 */
export async function nextSlaChange(
  database: ReplyDeskDatabase,
  now: number,
): Promise<number | null> {
  const { slaEvents } = database;
  const [risky] = await slaEvents.where('riskyFrom').above(now).limit(1).toArray();
  const [late] = await slaEvents.where('lateFrom').above(now).limit(1).toArray();
  const changes = [risky?.riskyFrom, late?.lateFrom].filter((at) => at !== undefined);
  return changes.length === 0 ? null : Math.min(...changes);
}

/** The open waits that are overdue at `now` and not snoozed, while nobody was told of them, first come first. */
export function untoldBreaches(
  database: ReplyDeskDatabase,
  now: number,
): Promise<readonly SlaEvent[]> {
  return readAndSweep(database, ({ slaEvents }) =>
    slaEvents.where('tellFrom').belowOrEqual(now).toArray(),
  );
}

/** The open waits that are at risk at `now`, not overdue and not snoozed, while nobody was told of them. */
export function untoldRisks(
  database: ReplyDeskDatabase,
  now: number,
): Promise<readonly SlaEvent[]> {
  return readAndSweep(database, ({ slaEvents }) =>
    slaEvents
      .where('warnFrom')
      .belowOrEqual(now)
      .filter(({ lateFrom }) => lateFrom !== undefined && lateFrom > now)
      .toArray(),
  );
}

/** How many open waits are at risk at `now`, not overdue and not snoozed. */
export async function countAtRisk(database: ReplyDeskDatabase, now: number): Promise<number> {
  const { slaEvents } = database;
  const risky = await slaEvents.where('riskyFrom').belowOrEqual(now).count();
  return risky - (await slaEvents.where('lateFrom').belowOrEqual(now).count());
}

/** Marks that the agent was told that these waits are overdue. */
export function markTold(database: ReplyDeskDatabase, told: readonly SlaEvent[]): Promise<void> {
  return mark(database, told, (row, { dueAt }) =>
    row.tellFrom !== undefined && row.dueAt === dueAt
      ? { ...row, breachedAt: dueAt, warnedAt: null }
      : null,
  );
}

/** Marks that the agent was told that these waits are at risk. */
export function markWarned(database: ReplyDeskDatabase, told: readonly SlaEvent[]): Promise<void> {
  return mark(database, told, (row, { atRiskAt }) =>
    row.warnFrom !== undefined && row.atRiskAt === atRiskAt ? { ...row, warnedAt: atRiskAt } : null,
  );
}

/** Takes back the marks of open waits that are not overdue, or not even at risk, at `now`: a clock that ran ahead set them. */
export function forgetEarlyMarks(database: ReplyDeskDatabase, now: number): Promise<void> {
  const { slaEvents } = database;
  return database.transaction('rw', slaEvents, async () => {
    const ahead = await slaEvents.where('lateFrom').above(now).toArray();
    const early = ahead.filter(
      ({ breachedAt, warnedAt, riskyFrom }) =>
        breachedAt !== null || (warnedAt !== null && (riskyFrom ?? 0) > now),
    );
    await slaEvents.bulkPut(
      early.map((event) => toRow({ ...event, breachedAt: null, warnedAt: null })),
    );
  });
}

/** `marked`: null for a wait that was answered or got another deadline meanwhile; it is left alone. */
function mark(
  database: ReplyDeskDatabase,
  told: readonly SlaEvent[],
  marked: (row: SlaEventRow, told: SlaEvent) => SlaEvent | null,
): Promise<void> {
  const { slaEvents } = database;
  return database.transaction('rw', slaEvents, async () => {
    for (const event of told) {
      const row = await slaEvents.get(event.id);
      const changed = row === undefined ? null : marked(row, event);
      if (changed !== null) await slaEvents.put(toRow(changed));
    }
  });
}

/**
 * Reads waits by an index that they leave again. Chromium keeps the entries of what left, and steps over each of them; those
 * it meets it deletes in a transaction that may write, and in no other. Without that, every look takes longer than the one before
 * (0.2 s at 100,000 waits).
 */
function readAndSweep<Found>(
  database: ReplyDeskDatabase,
  read: (database: ReplyDeskDatabase) => PromiseLike<Found>,
): Promise<Found> {
  return database.transaction('rw', database.slaEvents, () => read(database));
}

/** A wait as it is stored. */
export function toRow(event: SlaEvent): SlaEventRow {
  const { dueAt, atRiskAt, breachedAt, warnedAt, triage } = event;
  const waits = isOpenWait(event);
  const backAt = triage.snoozedUntil ?? -Infinity;
  // An answer at the very deadline is in time.
  const lateFrom = Math.max(dueAt + 1, backAt);
  const riskyFrom = Math.max(atRiskAt, backAt);
  return {
    ...event,
    // What is undefined stands in no index.
    waitingUntil: waits ? dueAt : undefined,
    riskyFrom: waits ? riskyFrom : undefined,
    lateFrom: waits ? lateFrom : undefined,
    tellFrom: waits && breachedAt === null ? lateFrom : undefined,
    warnFrom: waits && breachedAt === null && warnedAt === null ? riskyFrom : undefined,
  };
}
