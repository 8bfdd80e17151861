import Dexie, { type Table } from 'dexie';
import type { PostedAnyway } from '@/domain/posted-anyway';
import type { PublicFinding } from '@/domain/public-findings';
import type { CannedReply } from '@/domain/replies/canned-reply';
import type { FollowedUse } from '@/domain/replies/reply-effect';
import type { Conversation } from '@/domain/sla/conversation';
import type { SlaPolicy } from '@/domain/sla/policy';
import type { SeenTweet } from '@/domain/sla/seen-tweet';
import type { SlaEvent } from '@/domain/sla/sla-event';
import type { TriageDecision } from '@/domain/sla/triage';
import type { Handle, TweetId } from '@/domain/tweet';
import { starterReplies } from './canned-replies';
import { addNotes } from './migrations/version-2';
import { addHours, addOpenTime } from './migrations/version-3';
import { addTriage, threadOf } from './migrations/version-5';
import { addLastSeen, addWithdrawn } from './migrations/version-8';
import { addThanks } from './migrations/version-9';
import { addWarning } from './migrations/version-10';
import { addPhrases } from './migrations/version-11';

export const DATABASE_NAME = 'reply-desk';

/** A seen tweet and the thread it was put into; tweets that are linked to each other always carry the same one. */
export interface SightingRow extends SeenTweet {
  readonly threadId: TweetId;
}

/** A wait, with the moments that are indexed; each stands only where it matters, so that its index stays small. */
export interface SlaEventRow extends SlaEvent {
  /** The deadline of an open wait. */
  readonly waitingUntil?: number | undefined;
  /** From when an open wait counts as at risk; not before it comes back from a snooze. */
  readonly riskyFrom?: number | undefined;
  /** From when an open wait counts as overdue; not before it comes back from a snooze. */
  readonly lateFrom?: number | undefined;
  /** The same, while nobody was told of it. */
  readonly tellFrom?: number | undefined;
  /** `riskyFrom`, while nobody was told of that, nor that it is overdue. */
  readonly warnFrom?: number | undefined;
}

/** A tweet that the agent tracks by hand. */
export interface TrackedTweet {
  readonly tweetId: TweetId;
}

/** An account that the settings ignore: a copy, so that clocks are derived from the database alone. In lower case. */
export interface IgnoredAccount {
  readonly handle: Handle;
}

/** Personal data that a customer's post showed, with the moment that is indexed while it is still public. */
export interface PublicFindingRow extends PublicFinding {
  /** When the post was published, milliseconds since the epoch. */
  readonly publicSince?: number | undefined;
}

/**
 * Everything kept in IndexedDB. `conversations` and `slaEvents`, and what follows a use of a reply, are computed from the
 * others, which are the truth, and can be computed again. The background worker alone writes.
 */
export interface ReplyDeskDatabase extends Dexie {
  readonly sightings: Table<SightingRow, TweetId>;
  readonly conversations: Table<Conversation, string>;
  readonly slaEvents: Table<SlaEventRow, string>;
  readonly triage: Table<TriageDecision, TweetId>;
  readonly tracked: Table<TrackedTweet, TweetId>;
  readonly ignored: Table<IgnoredAccount, Handle>;
  readonly policies: Table<SlaPolicy, [id: string, version: number]>;
  readonly cannedReplies: Table<CannedReply, string>;
  readonly postedAnyway: Table<PostedAnyway, number>;
  readonly publicFindings: Table<PublicFindingRow, TweetId>;
  readonly replyUses: Table<FollowedUse, string>;
}

/**
 * Describes the database; it is opened by its first use. Never change a version that was released: add the next one,
 * with an upgrade in migrations/ where records change, and freeze an example of it in tests/fixtures/.
 */
export function createDatabase(name: string): ReplyDeskDatabase {
  const database = new Dexie(name) as ReplyDeskDatabase;
  database.version(1).stores({
    sightings: 'tweetId, threadId, *links, postedAt',
    conversations: 'id',
    slaEvents: 'id, startedAt, waitingUntil',
    policies: '[id+version]',
    cannedReplies: 'id',
  });
  database.version(2).upgrade((transaction) =>
    transaction
      .table<CannedReply>('cannedReplies')
      .toCollection()
      .modify((reply, row) => void (row.value = addNotes(reply))),
  );
  database
    .version(3)
    .stores({ slaEvents: 'id, startedAt, waitingUntil, riskyFrom, breachesAfter' })
    .upgrade(async (transaction) => {
      const policies = transaction.table<SlaPolicy>('policies').toCollection();
      await policies.modify((policy, row) => void (row.value = addHours(policy)));
      const events = transaction.table<SlaEventRow>('slaEvents').toCollection();
      await events.modify((event, row) => void (row.value = addOpenTime(event)));
    });
  database.version(4).stores({ postedAnyway: '++' });
  database
    .version(5)
    .stores({
      slaEvents: 'id, startedAt, waitingUntil, riskyFrom, lateFrom, tellFrom',
      triage: 'tweetId',
    })
    .upgrade(async (transaction) => {
      const sightings = await transaction.table<SightingRow>('sightings').toArray();
      const threads = Map.groupBy(sightings, (row) => row.threadId);
      const events = transaction.table<SlaEventRow>('slaEvents').toCollection();
      await events.modify((event, row) => {
        row.value = addTriage(event, threads.get(threadOf(event)) ?? []);
      });
    });
  database.version(6).stores({ publicFindings: 'tweetId, publicSince' });
  database.version(7).stores({ tracked: 'tweetId' });
  database.version(8).upgrade(async (transaction) => {
    const sightings = transaction.table<SightingRow>('sightings').toCollection();
    await sightings.modify((sighting, row) => void (row.value = addLastSeen(sighting)));
    const events = transaction.table<SlaEventRow>('slaEvents').toCollection();
    await events.modify((event, row) => void (row.value = addWithdrawn(event)));
  });
  database
    .version(9)
    .stores({ replyUses: 'id, posted.tweetId' })
    .upgrade((transaction) =>
      transaction
        .table<SightingRow>('sightings')
        .toCollection()
        .modify((sighting, row) => void (row.value = addThanks(sighting))),
    );
  database
    .version(10)
    .stores({
      slaEvents: 'id, startedAt, waitingUntil, riskyFrom, lateFrom, tellFrom, warnFrom',
    })
    .upgrade((transaction) =>
      transaction
        .table<SlaEventRow>('slaEvents')
        .toCollection()
        .modify((event, row) => void (row.value = addWarning(event))),
    );
  database
    .version(11)
    .stores({
      triage: 'tweetId, decidedAt',
      conversations: 'id, customerHandle',
      ignored: 'handle',
    })
    .upgrade(async (transaction) => {
      for (const name of ['sightings', 'slaEvents']) {
        const rows = transaction.table<SightingRow | SlaEventRow>(name).toCollection();
        await rows.modify((known, row) => void (row.value = addPhrases(known)));
      }
    });
  // Runs inside the transaction that creates the database: the starter library is there once, whole, and what the
  // agent changes or deletes stays so.
  database.on('populate', (transaction) => {
    void transaction.table<CannedReply>('cannedReplies').bulkAdd([...starterReplies()]);
  });
  return database;
}
