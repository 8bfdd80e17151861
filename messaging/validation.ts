import * as v from 'valibot';
import { WAITING_RULES } from '@/domain/brand';
import { HANDLE } from '@/domain/handle';
import { GUARDED_KINDS } from '@/domain/guard-levels';
import { POST_ANYWAY_REASONS } from '@/domain/posted-anyway';
import { CHANNELS, REPLY_LIMITS } from '@/domain/replies/canned-reply';
import { checkReply } from '@/domain/replies/check-reply';
import { failure, success, type Result } from '@/domain/result';
import type { TweetSighting } from '@/domain/sightings';
import { NO_REPLY_REASONS, NOTE_LENGTH, TRIAGE_TAGS } from '@/domain/sla/triage';
import { SENSITIVE_KINDS } from '@/domain/sensitive-data/finding';
import { isSnowflakeShaped } from '@/domain/snowflake';
import type { StorageError } from '@/domain/storage-error';
import { WATCHED_PHRASE_LIMITS } from '@/domain/watched-phrase';
import {
  MAX_BATCH,
  type ProtocolMap,
  type RecordedSightings,
  type SightingBatch,
} from './protocol';

/** What the worker may be asked; `Argument` is what comes with the question. */
export type Call = keyof ProtocolMap;
export type Argument<Name extends Call> = Parameters<ProtocolMap[Name]>[0];

/** What the worker goes by: the argument, checked. Of a batch, what can be taken and what cannot. */
export type Checked<Name extends Call> = Name extends 'recordSightings'
  ? SightingBatch & Pick<RecordedSightings, 'refused'>
  : Argument<Name>;

const tweetId = v.pipe(v.string(), v.check(isSnowflakeShaped, 'not a tweet id'));
const handle = v.pipe(v.string(), v.regex(HANDLE, 'not a handle'));
/** Milliseconds since the epoch, up to the last moment a Date can hold. */
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
/** Characters of X's longest posts, and so more than there can be findings in one. */
const LONGEST_POST = 25_000;
const languageTag = v.pipe(v.string(), v.maxLength(35));
/** X puts at most 50 handles into "Replying to"; the author's own mentions can come on top. */
const handles = v.pipe(v.array(handle), v.maxLength(100));

const watchedPhrases = v.pipe(
  v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(WATCHED_PHRASE_LIMITS.length))),
  v.maxLength(WATCHED_PHRASE_LIMITS.phrases),
);

const sightingFields = {
  tweetId,
  authorHandle: handle,
  postedAt: moment,
  seenAt: moment,
  brandHandle: handle,
  watchedPhrases,
  language: v.nullable(languageTag),
  threadId: v.nullable(tweetId),
  answers: v.nullable(tweetId),
  answersHandles: handles,
  sentHere: v.boolean(),
  thanks: v.boolean(),
};

const customerSighting = v.object({
  ...sightingFields,
  role: v.literal('customer'),
  rule: v.picklist(WAITING_RULES),
});

const sighting = v.variant('role', [
  customerSighting,
  v.object({ ...sightingFields, role: v.literal('brand'), rule: v.null() }),
]);

const replyId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(REPLY_LIMITS.id));
/** The content is judged by the rules the editor shows; here only what they build on. */
const cannedReply = v.pipe(
  v.object({
    id: replyId,
    name: v.string(),
    shortcut: v.nullable(v.string()),
    tags: v.array(v.string()),
    channel: v.picklist(CHANNELS),
    bodies: v.record(v.string(), v.string()),
    favourite: v.boolean(),
    notes: v.string(),
    useCount: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    lastUsedAt: v.nullable(moment),
    changedAt: moment,
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    const [problem] = dataset.typed ? checkReply(dataset.value) : [];
    if (problem === undefined) return;
    addIssue({ message: problem.kind, expected: `${problem.field} to be not ${problem.kind}` });
  }),
);

const triage = v.object({
  snoozedUntil: v.nullable(moment),
  noReplyNeeded: v.nullable(
    v.object({
      reason: v.picklist(NO_REPLY_REASONS),
      at: moment,
      ignoresAuthor: v.optional(v.boolean()),
    }),
  ),
  note: v.pipe(v.string(), v.maxLength(NOTE_LENGTH)),
  tags: v.pipe(v.array(v.picklist(TRIAGE_TAGS)), v.maxLength(TRIAGE_TAGS.length)),
});

const findingReport = v.object({
  tweetId,
  at: moment,
  shows: v.nullable(
    v.object({
      kinds: v.pipe(
        v.array(v.picklist(SENSITIVE_KINDS)),
        v.nonEmpty(),
        v.maxLength(SENSITIVE_KINDS.length),
      ),
      count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_POST)),
    }),
  ),
});

const missingReport = v.object({
  tweetId,
  place: v.picklist(['own-page', 'above']),
  at: moment,
  shownAuthors: handles,
});

const replyUse = v.object({
  id: v.pipe(v.string(), v.uuid()),
  replyId,
  insertedAt: moment,
  posted: v.nullable(v.object({ tweetId, edited: v.boolean() })),
});

const nothing = v.optional(v.undefined());

/** The shape of each argument. Fields that are not named here are dropped: what isn't asked for is never stored. */
const ARGUMENTS: { readonly [Name in Call]: v.GenericSchema<unknown, Checked<Name>> } = {
  recordSightings: v.pipe(
    v.object({ sightings: v.pipe(v.array(v.unknown()), v.maxLength(MAX_BATCH)) }),
    v.transform(siftSightings),
  ),
  recalculateOpenEvents: nothing,
  triageWait: v.object({ tweetId, coversUntil: moment, triage }),
  judgeWait: v.object({
    tweetId,
    coversUntil: moment,
    notForUs: v.boolean(),
    ignoresAuthor: v.optional(v.boolean()),
  }),
  trackTweet: customerSighting,
  untrackTweet: v.object({ tweetId }),
  recordMissing: v.object({ reports: v.pipe(v.array(missingReport), v.maxLength(MAX_BATCH)) }),
  listClocks: v.object({ tweetIds: v.pipe(v.array(tweetId), v.maxLength(MAX_BATCH)) }),
  readCannedReplies: v.object({ after: v.nullable(replyId) }),
  readCannedReply: v.object({ id: replyId }),
  expectedReply: nothing,
  listCustomersWhoMayCome: nothing,
  noteThatCustomerCame: v.object({ answerId: tweetId, came: v.boolean() }),
  recordReplyUses: v.object({ uses: v.pipe(v.array(replyUse), v.maxLength(MAX_BATCH)) }),
  changeLibrary: v.object({
    save: v.pipe(
      v.array(v.object({ reply: cannedReply, basedOn: v.nullable(moment) })),
      v.maxLength(REPLY_LIMITS.library),
    ),
    remove: v.pipe(
      v.array(v.object({ id: replyId, basedOn: moment })),
      v.maxLength(REPLY_LIMITS.library),
    ),
  }),
  recordPostedAnyway: v.object({
    kinds: v.pipe(
      v.array(v.picklist(GUARDED_KINDS)),
      v.nonEmpty(),
      v.maxLength(GUARDED_KINDS.length),
    ),
    reason: v.picklist(POST_ANYWAY_REASONS),
    at: moment,
  }),
  recordFindings: v.object({
    reports: v.pipe(v.array(findingReport), v.maxLength(MAX_BATCH)),
  }),
  editHandedReply: v.object({
    template: v.pipe(v.string(), v.nonEmpty(), v.maxLength(REPLY_LIMITS.body)),
    language: v.nullable(languageTag),
    takenOut: v.pipe(v.array(v.picklist(SENSITIVE_KINDS)), v.maxLength(SENSITIVE_KINDS.length)),
    holdsName: v.boolean(),
  }),
  openSettings: nothing,
  deleteEverything: nothing,
};

/** The argument of a message, checked; the error names the first field that is wrong. */
export function parseArgument<Name extends Call>(
  name: Name,
  value: unknown,
): Result<Checked<Name>, StorageError> {
  const parsed = v.safeParse(ARGUMENTS[name], value, { abortEarly: true });
  if (parsed.success) return success(parsed.output);
  const [issue] = parsed.issues;
  return failure({ kind: 'invalid', detail: problem(v.getDotPath(issue) ?? name, issue) });
}

/** One tweet that X shows in a way we did not expect must not cost the others of its turn. */
function siftSightings(batch: { sightings: unknown[] }): Checked<'recordSightings'> {
  const sightings: TweetSighting[] = [];
  const refused: string[] = [];
  for (const [index, told] of batch.sightings.entries()) {
    const parsed = v.safeParse(sighting, told, { abortEarly: true });
    if (parsed.success) sightings.push(parsed.output);
    else {
      const [issue] = parsed.issues;
      const path = ['sightings', index, v.getDotPath(issue)].filter((part) => part !== null);
      refused.push(problem(path.join('.'), issue));
    }
  }
  return { sightings, refused };
}

/** What is wrong with which field, without the value itself: it may be somebody's data. */
function problem(field: string, issue: v.BaseIssue<unknown>): string {
  const expected = issue.expected === null ? '' : `, expected ${issue.expected}`;
  return `${field}: ${issue.type}${expected}`;
}
