import { describe, expect, it } from 'vitest';
import { officeHours } from '@/domain/sla/business-hours';
import { deriveClocks } from '@/domain/sla/derive-clocks';
import { groupIntoThreads } from '@/domain/sla/threads';
import { recalculateOpenEvents } from '@/storage/database/recalculate';
import { recordSightings } from '@/storage/database/sightings';
import { markWarned, toRow, untoldRisks } from '@/storage/database/sla-events';
import { contentsOf, newDatabase, tellOfBreaches } from '../../support/database';
import {
  brandTweet,
  customerTweet,
  DAY,
  HOUR,
  MINUTE,
  MORNING,
  policyTerms,
} from '../../support/sightings';

const FIRST = [policyTerms()];
const LONGER = [policyTerms({ firstResponseMinutes: 240 })];

const open = customerTweet(MORNING);
const answered = customerTweet(MORNING, {
  tweetId: customerTweet(MORNING + 1).tweetId,
  authorHandle: 'ben',
});
const answer = brandTweet(MORNING + 5 * MINUTE, { answers: answered.tweetId });

async function twoWaits() {
  const database = newDatabase();
  await recordSightings(database, [open, answered, answer], FIRST, MORNING + 10 * MINUTE);
  return database;
}

const outline = async (database: ReturnType<typeof newDatabase>) =>
  (await contentsOf(database)).slaEvents.map(({ customerHandle, policy, dueAt, breachedAt }) => [
    customerHandle,
    policy,
    (dueAt - MORNING) / HOUR,
    breachedAt === null ? null : (breachedAt - MORNING) / HOUR,
  ]);

describe('recalculateOpenEvents', () => {
  it('gives open waits what is promised now and leaves those that ended', async () => {
    const database = await twoWaits();
    expect(await recalculateOpenEvents(database, LONGER, MORNING + 20 * MINUTE)).toBe(1);
    expect(await outline(database)).toMatchObject([
      ['anna_k', 'default@3', 4, null],
      ['ben', 'default@1', expect.closeTo(1, 5), null],
    ]);
  });

  it('stays so when more is seen of the thread', async () => {
    const database = await twoWaits();
    await recalculateOpenEvents(database, LONGER, MORNING + 20 * MINUTE);
    const late = brandTweet(MORNING + 3 * HOUR, { answers: open.tweetId });
    await recordSightings(
      database,
      [{ ...open, language: 'de' }, answered, late],
      LONGER,
      MORNING + 4 * HOUR,
    );
    expect(await outline(database)).toMatchObject([
      ['anna_k', 'default@3', 4, null],
      ['ben', 'default@1', expect.closeTo(1, 5), null],
    ]);
  });

  it('gives a wait its old promise back when its answer turns out to be older', async () => {
    const database = await twoWaits();
    await recalculateOpenEvents(database, LONGER, MORNING + 20 * MINUTE);
    const unseen = brandTweet(MORNING + 15 * MINUTE, { answers: open.tweetId });
    await recordSightings(database, [unseen], LONGER, MORNING + HOUR);
    expect((await outline(database))[0]).toEqual(['anna_k', 'default@1', 1, null]);
  });

  it('takes a missed deadline back, and tells of it again when the new one is missed', async () => {
    const database = await twoWaits();
    expect(await tellOfBreaches(database, MORNING + 2 * HOUR)).toHaveLength(1);
    await recalculateOpenEvents(database, LONGER, MORNING + 2 * HOUR);
    expect((await outline(database))[0]).toEqual(['anna_k', 'default@3', 4, null]);
    expect(await tellOfBreaches(database, MORNING + 5 * HOUR)).toHaveLength(1);
    expect((await outline(database))[0]).toEqual(['anna_k', 'default@3', 4, 4]);
  });

  it('warns once of a wait that stays due soon from the same moment on, and again from another one', async () => {
    const database = await twoWaits();
    const warn = async (now: number) => {
      const risks = await untoldRisks(database, now);
      await markWarned(database, risks);
      return risks.map(({ customerHandle }) => customerHandle);
    };
    const atRisk = (firstResponseMinutes: number, minutes: number) => [
      policyTerms({ firstResponseMinutes, atRisk: { minutes } }),
    ];
    const now = MORNING + 50 * MINUTE;
    expect(await warn(now)).toEqual(['anna_k']);
    // Due later, at risk from the 48th minute on as before.
    await recalculateOpenEvents(database, atRisk(90, 42), now);
    expect(await warn(now)).toEqual([]);
    await recalculateOpenEvents(database, atRisk(90, 41), now);
    expect(await warn(now)).toEqual(['anna_k']);
  });

  it('can be asked for again and again', async () => {
    const database = await twoWaits();
    await recalculateOpenEvents(database, LONGER, MORNING + 20 * MINUTE);
    await recalculateOpenEvents(database, FIRST, MORNING + 30 * MINUTE);
    expect((await outline(database))[0]).toEqual(['anna_k', 'default@5', 1, null]);
    const later = customerTweet(MORNING + DAY);
    await recordSightings(database, [later], FIRST, MORNING + DAY);
    expect((await contentsOf(database)).slaEvents.at(-1)).toMatchObject({ policy: 'default@5' });
  });

  it('moves deadlines into opening hours', async () => {
    const database = newDatabase();
    const evening = customerTweet(MORNING + 10 * HOUR);
    await recordSightings(database, [evening], FIRST, MORNING + 10 * HOUR);
    const hours = [policyTerms({ hours: officeHours('UTC') })];
    await recalculateOpenEvents(database, hours, MORNING + 11 * HOUR);
    const monday = MORNING + 3 * DAY;
    expect((await contentsOf(database)).slaEvents).toMatchObject([
      { openTime: [{ start: monday, end: monday + HOUR }], waitingUntil: monday + HOUR },
    ]);
  });

  it('gives what would be derived from the posts', async () => {
    const database = await twoWaits();
    await recalculateOpenEvents(database, LONGER, MORNING + 20 * MINUTE);
    const { sightings, policies, slaEvents } = await contentsOf(database);
    const clocks = groupIntoThreads(sightings).map((thread) => deriveClocks(thread, policies));
    expect(slaEvents).toEqual(clocks.flatMap(({ events }) => events).map(toRow));
  });

  it('needs nothing to be open', async () => {
    expect(await recalculateOpenEvents(newDatabase(), FIRST, MORNING)).toBe(0);
  });
});
