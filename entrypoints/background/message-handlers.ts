import { browser } from '#imports';
import { failure, success } from '@/domain/result';
import { EXPECTED_REPLY_PERIOD, expectedReply } from '@/domain/replies/expected-reply';
import type { PolicyTerms } from '@/domain/sla/policy';
import type { ClocksByTweet } from '@/domain/sla/sla-event';
import { prepareTimeZones } from '@/domain/sla/time-zone';
import { onMessage } from '@/messaging/messenger';
import type { StorageError } from '@/domain/storage-error';
import type { ProtocolMap } from '@/messaging/protocol';
import { maySend, type Sender } from '@/messaging/senders';
import { parseArgument, type Call, type Checked } from '@/messaging/validation';
import { clocksAround } from '@/storage/database/clocks';
import {
  changeLibrary,
  readCannedReplies,
  readCannedReply,
} from '@/storage/database/canned-replies';
import type { ReplyDeskDatabase } from '@/storage/database/database';
import { deleteEverything } from '@/storage/database/delete-everything';
import { recordMissing } from '@/storage/database/missing-tweets';
import { recordPostedAnyway } from '@/storage/database/posted-anyway';
import { recordFindings, stillPublicAmong } from '@/storage/database/public-findings';
import {
  listCustomersWhoMayCome,
  noteThatCustomerCame,
  recordReplyUses,
} from '@/storage/database/reply-uses';
import { recalculateOpenEvents } from '@/storage/database/recalculate';
import { recordSightings } from '@/storage/database/sightings';
import { attempt } from '@/storage/database/storage-error';
import { trackTweet, untrackTweet } from '@/storage/database/tracked';
import { judgeWait, triageWait } from '@/storage/database/triage';
import { slaEventsSince } from '@/storage/database/sla-events';
import { handReplyOver, takeHandedReply } from '@/storage/handed-reply';
import { forgetSentReplies } from '@/storage/sent-replies';
import { clearSettings, readSettings, serviceHours } from '@/storage/settings';
import { noteRecordingProblem } from '@/storage/recording-problem';
import { readPolicies } from './sla-policies';

export interface DatabaseListeners {
  /** Called after the clocks may have changed. */
  readonly clocksChanged: () => void;
  /** Called after the agent decided something about a wait, or tracks a tweet; resolves when pages of X can know it. */
  readonly decisionsChanged: () => Promise<void>;
}

/** Answers every call of the protocol. */
export function answerMessages(
  database: ReplyDeskDatabase,
  { clocksChanged: changed, decisionsChanged }: DatabaseListeners,
): void {
  /** Carries out what changes clocks, and answers with them. */
  const change = async (
    act: (policies: readonly PolicyTerms[], now: number) => Promise<ClocksByTweet>,
  ) => {
    await prepareTimeZones();
    const policies = await readPolicies();
    const clocks = await attempt(() => act(policies, Date.now()));
    changed();
    return clocks;
  };

  answer('recordSightings', async ({ sightings, refused }) => {
    await prepareTimeZones();
    const policies = await readPolicies();
    const clocks = await attempt(() => recordSightings(database, sightings, policies, Date.now()));
    await noteRecordingProblem(clocks.ok ? null : clocks.error);
    if (!clocks.ok) return clocks;
    changed();
    const ids = Object.keys(clocks.value);
    const stillPublic = await attempt(() => stillPublicAmong(database, ids));
    if (!stillPublic.ok) return stillPublic;
    return success({ clocks: clocks.value, stillPublic: stillPublic.value, refused });
  });

  answer('recalculateOpenEvents', async () => {
    await prepareTimeZones();
    const policies = await readPolicies();
    const count = await attempt(() => recalculateOpenEvents(database, policies, Date.now()));
    changed();
    return count;
  });

  answer('triageWait', async (decision) => {
    const clocks = await change((policies, now) =>
      triageWait(database, { ...decision, decidedAt: now }, policies, now),
    );
    await decisionsChanged();
    return clocks.ok ? success(undefined) : clocks;
  });

  answer('judgeWait', async (judgement) => {
    const clocks = await change((policies, now) => judgeWait(database, judgement, policies, now));
    await decisionsChanged();
    return clocks;
  });

  answer('listClocks', async ({ tweetIds }) => {
    await prepareTimeZones();
    return attempt(() => clocksAround(database, tweetIds));
  });

  answer('recordMissing', ({ reports }) =>
    change((policies, now) => recordMissing(database, reports, policies, now)),
  );

  answer('trackTweet', async (sighting) => {
    const clocks = await change((policies, now) => trackTweet(database, sighting, policies, now));
    await decisionsChanged();
    return clocks;
  });

  answer('untrackTweet', async ({ tweetId }) => {
    const clocks = await change((policies, now) => untrackTweet(database, tweetId, policies, now));
    await decisionsChanged();
    return clocks;
  });

  answer('readCannedReplies', ({ after }) => attempt(() => readCannedReplies(database, after)));

  answer('readCannedReply', ({ id }) => attempt(() => readCannedReply(database, id)));

  answer('expectedReply', async () => {
    await prepareTimeZones();
    const hours = serviceHours(await readSettings());
    const now = Date.now();
    // An answer of this time may be to a post that is somewhat older.
    const events = await attempt(() => slaEventsSince(database, now - 2 * EXPECTED_REPLY_PERIOD));
    return events.ok ? success(expectedReply(events.value, now, hours)) : events;
  });

  answer('recordReplyUses', ({ uses }) =>
    attempt(() => recordReplyUses(database, uses, Date.now())),
  );

  answer('listCustomersWhoMayCome', () =>
    attempt(() => listCustomersWhoMayCome(database, Date.now())),
  );

  answer('noteThatCustomerCame', ({ answerId, came }) =>
    attempt(() => noteThatCustomerCame(database, answerId, came ? Date.now() : null)),
  );

  answer('changeLibrary', async (change) => {
    const outcome = await attempt(() => changeLibrary(database, change));
    return outcome.ok ? outcome.value : outcome;
  });

  answer('recordPostedAnyway', (decision) => attempt(() => recordPostedAnyway(database, decision)));

  answer('recordFindings', ({ reports }) =>
    attempt(async () => {
      await recordFindings(database, reports, Date.now());
      return stillPublicAmong(database, [...new Set(reports.map(({ tweetId }) => tweetId))]);
    }),
  );

  answer('editHandedReply', async (reply) => {
    try {
      await handReplyOver(reply);
      await browser.runtime.openOptionsPage();
      return success(undefined);
    } catch (error) {
      await takeHandedReply();
      const detail = error instanceof Error ? error.message : String(error);
      return failure({ kind: 'unavailable', detail });
    }
  });

  answer('openSettings', async () => {
    await browser.runtime.openOptionsPage();
    return success(undefined);
  });

  answer('deleteEverything', async () => {
    const deleted = await attempt(() => deleteEverything(database));
    if (deleted.ok) {
      await clearSettings();
      await forgetSentReplies();
      await takeHandedReply();
    }
    changed();
    await decisionsChanged();
    return deleted;
  });
}

/** Lets nothing through to `run` that was not checked: first who asks, then what came with it. */
function answer<Name extends Call>(
  name: Name,
  run: (argument: Checked<Name>) => Promise<ReturnType<ProtocolMap[Name]>>,
): void {
  // Every answer is a Result with a StorageError, which TypeScript cannot see through the generic name.
  const refuse = (error: StorageError) => failure(error) as ReturnType<ProtocolMap[Name]>;
  onMessage(name, ({ data, sender }: { data: unknown; sender: Sender }) => {
    const extension = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
    if (!maySend(name, sender, extension)) return refuse({ kind: 'forbidden' });
    const argument = parseArgument(name, data);
    return argument.ok ? run(argument.value) : refuse(argument.error);
  });
}
