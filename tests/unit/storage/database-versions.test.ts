import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { deriveClocks } from '@/domain/sla/derive-clocks';
import { nextPolicies } from '@/domain/sla/policy';
import { groupIntoThreads } from '@/domain/sla/threads';
import { allStillPublic } from '@/storage/database/public-findings';
import { listReplyUses } from '@/storage/database/reply-uses';
import { recordSightings } from '@/storage/database/sightings';
import { attempt } from '@/storage/database/storage-error';
import { openSlaEvents, slaEventsSince, toRow, untoldRisks } from '@/storage/database/sla-events';
import { contentsOf, newDatabase } from '../../support/database';
import { brandTweet, customerTweet, DAY, MORNING, policyTerms } from '../../support/sightings';
import version1 from '../../fixtures/database-v1.json';
import version2 from '../../fixtures/database-v2.json';
import version3 from '../../fixtures/database-v3.json';
import version4 from '../../fixtures/database-v4.json';
import version5 from '../../fixtures/database-v5.json';
import version6 from '../../fixtures/database-v6.json';
import version7 from '../../fixtures/database-v7.json';
import version8 from '../../fixtures/database-v8.json';
import version9 from '../../fixtures/database-v9.json';
import version10 from '../../fixtures/database-v10.json';
import version11 from '../../fixtures/database-v11.json';

/** A database as the extension of that version left it. Frozen: never edit one, add the next. */
interface FrozenDatabase {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, readonly object[]>>;
}

const FROZEN: readonly FrozenDatabase[] = [
  version1,
  version2,
  version3,
  version4,
  version5,
  version6,
  version7,
  version8,
  version9,
  version10,
  version11,
];

async function restore({ version, stores, tables }: FrozenDatabase): Promise<string> {
  const database = new Dexie(`test-${crypto.randomUUID()}`);
  database.version(version).stores(stores);
  for (const [name, rows] of Object.entries(tables)) await database.table(name).bulkAdd(rows);
  database.close();
  return database.name;
}

describe.each(FROZEN)('a database of version $version', (frozen) => {
  it('is read by today’s code without a loss', async () => {
    const database = newDatabase(await restore(frozen));
    expect(await slaEventsSince(database, 0)).toHaveLength(3);
    expect(await openSlaEvents(database)).toMatchObject([
      { customerHandle: 'anna_k', metric: 'next-response' },
      { customerHandle: 'ben_fr', rule: 'watched-phrase' },
    ]);
    expect((await contentsOf(database)).cannedReplies).toMatchObject([
      { id: 'my-own', useCount: 12, bodies: { 'pt-BR': 'Olá' } },
    ]);
  });

  it('goes on where it was', async () => {
    const database = newDatabase(await restore(frozen));
    const [open] = await openSlaEvents(database);
    const answer = brandTweet(MORNING + DAY, { answers: open?.tweetId ?? null });
    const { policies } = await contentsOf(database);
    await recordSightings(database, [answer], policies, MORNING + DAY);
    expect(await openSlaEvents(database)).toMatchObject([{ customerHandle: 'ben_fr' }]);
    expect((await contentsOf(database)).policies).toEqual(policies);
  });

  it('holds the clocks that today’s code computes from what was seen', async () => {
    const database = newDatabase(await restore(frozen));
    const { sightings, slaEvents, policies, triage, tracked, ignored } = await contentsOf(database);
    const decisions = {
      triage: new Map(triage.map((decision) => [decision.tweetId, decision])),
      tracked: new Set(tracked.map(({ tweetId }) => tweetId)),
      ignored: new Set(ignored.map(({ handle }) => handle)),
    };
    const clocks = groupIntoThreads(sightings).map((thread) =>
      deriveClocks(thread, policies, decisions),
    );
    expect(slaEvents).toEqual(clocks.flatMap(({ events }) => events).map(toRow));
  });
});

it('has a frozen example of every version', async () => {
  const database = await newDatabase().open();
  expect(FROZEN.map(({ version }) => version)).toEqual(
    Array.from({ length: database.verno }, (_, index) => index + 1),
  );
});

it('still has the tables and indexes of its newest frozen example', async () => {
  const database = await newDatabase().open();
  const stores = database.tables.map(({ name, schema }) => [
    name,
    [schema.primKey, ...schema.indexes].map((index) => index.src).join(', '),
  ]);
  expect(Object.fromEntries(stores)).toEqual(FROZEN.at(-1)?.stores);
});

it('gives the replies of version 1 empty notes and leaves the rest of them alone', async () => {
  const database = newDatabase(await restore(version1));
  expect((await contentsOf(database)).cannedReplies).toEqual(
    version1.tables.cannedReplies.map((reply) => ({ ...reply, notes: '' })),
  );
});

it('takes the one promise of version 2 for what it was: every post, day and night', async () => {
  const { policies } = await contentsOf(newDatabase(await restore(version2)));
  expect(nextPolicies(policies, [policyTerms()], MORNING)).toEqual([]);
});

it('keeps the notes of version 2', async () => {
  const database = newDatabase(await restore(version2));
  expect((await contentsOf(database)).cannedReplies).toEqual(version2.tables.cannedReplies);
});

it('keeps the lifted holds of version 4', async () => {
  const database = newDatabase(await restore(version4));
  expect((await contentsOf(database)).postedAnyway).toEqual(version4.tables.postedAnyway);
});

it('keeps the decisions of version 5', async () => {
  const database = newDatabase(await restore(version5));
  expect((await contentsOf(database)).triage).toEqual(version5.tables.triage);
});

it('keeps what was public in version 6', async () => {
  const database = newDatabase(await restore(version6));
  expect((await contentsOf(database)).publicFindings).toEqual(version6.tables.publicFindings);
  expect(await allStillPublic(database)).toMatchObject([{ kinds: ['EMAIL', 'PHONE'], count: 3 }]);
});

it('keeps what was tracked by hand in version 7', async () => {
  const database = newDatabase(await restore(version7));
  expect((await contentsOf(database)).tracked).toEqual(version7.tables.tracked);
});

it('takes the tweets of version 7 for seen once, and none for deleted', async () => {
  const { sightings } = await contentsOf(newDatabase(await restore(version7)));
  expect(sightings).toMatchObject(
    version7.tables.sightings.map((row) => ({ ...row, lastSeenAt: row.seenAt, goneAt: null })),
  );
});

it('keeps what was found deleted in version 8', async () => {
  const { sightings } = await contentsOf(newDatabase(await restore(version8)));
  expect(sightings).toMatchObject(version8.tables.sightings);
});

it('takes no tweet from before version 9 for a thank-you', async () => {
  const { sightings } = await contentsOf(newDatabase(await restore(version8)));
  expect(sightings).toMatchObject(
    version8.tables.sightings.map((row) => ({ ...row, thanks: false })),
  );
});

it('keeps the uses of replies of version 9', async () => {
  const database = newDatabase(await restore(version9));
  expect(await listReplyUses(database)).toEqual(version9.tables.replyUses);
});

it('tells of a wait of version 9 that becomes at risk', async () => {
  const database = newDatabase(await restore(version9));
  const [first] = await openSlaEvents(database);
  const atRiskAt = first?.atRiskAt ?? 0;
  expect(await untoldRisks(database, atRiskAt - 1)).toEqual([]);
  expect(await untoldRisks(database, atRiskAt)).toMatchObject([{ id: first?.id }]);
});

it('learns the phrase of a tweet of version 10 when it is seen again', async () => {
  const database = newDatabase(await restore(version10));
  const { sightings, policies } = await contentsOf(database);
  expect(sightings.flatMap(({ watchedPhrases }) => watchedPhrases)).toEqual([]);
  const named = sightings.find(({ rule }) => rule === 'watched-phrase');
  const { tweetId, authorHandle, postedAt } = named ?? {
    tweetId: '',
    authorHandle: '',
    postedAt: 0,
  };
  const known = {
    tweetId,
    authorHandle,
    rule: 'watched-phrase',
    watchedPhrases: ['Lumen'],
  } as const;
  const clocks = await recordSightings(
    database,
    [customerTweet(postedAt, known)],
    policies,
    MORNING + DAY,
  );
  expect(clocks[tweetId]).toMatchObject({ watchedPhrases: ['Lumen'] });
});

it('keeps the phrases of version 11', async () => {
  const { sightings } = await contentsOf(newDatabase(await restore(version11)));
  expect(sightings).toEqual(version11.tables.sightings);
});

it('keeps the accounts that version 11 ignored', async () => {
  const database = newDatabase(await restore(version11));
  expect((await contentsOf(database)).ignored).toEqual(version11.tables.ignored);
});

it('keeps what it cannot upgrade as it was, and says so', async () => {
  const broken = {
    ...version1.tables,
    cannedReplies: [{ id: 'my-own' }],
    slaEvents: [{ id: 'x' }],
  };
  const name = await restore({ ...version1, tables: broken });
  // Nothing that stands there is what the upgrade of the clocks expects.
  const outcome = await attempt(() => openSlaEvents(newDatabase(name)));
  expect(outcome).toMatchObject({ ok: false, error: { kind: 'upgrade-failed' } });

  const kept = await new Dexie(name).open();
  expect(kept.verno).toBe(1);
  expect(await kept.table('slaEvents').toArray()).toEqual([{ id: 'x' }]);
  expect(await kept.table('sightings').count()).toBe(version1.tables.sightings.length);
  kept.close();
});
