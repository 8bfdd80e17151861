import type { MissingReport } from '@/domain/missing-report';
import type { PostedAnyway } from '@/domain/posted-anyway';
import type { FindingReport, StillPublic } from '@/domain/public-findings';
import type { AnsweredCustomer } from '@/domain/replies/answered-customer';
import type { CannedReply } from '@/domain/replies/canned-reply';
import type { ExpectedReply } from '@/domain/replies/expected-reply';
import type { HandedReply } from '@/domain/replies/handed-reply';
import type { LibraryChange, LibraryRefusal } from '@/domain/replies/library-change';
import type { LibraryPart } from '@/domain/replies/library-part';
import type { ReplyUse } from '@/domain/replies/reply-use';
import type { Result } from '@/domain/result';
import type { TweetSighting } from '@/domain/sightings';
import type { ClocksByTweet } from '@/domain/sla/sla-event';
import type { Judgement, TriageDecision } from '@/domain/sla/triage';
import type { StorageError } from '@/domain/storage-error';
import type { TweetId } from '@/domain/tweet';

/**
 * What content script and extension pages ask of the background worker, which answers. The worker
 * checks the sender and validates each argument (messaging/validation.ts) before it believes anything.
 */
export interface ProtocolMap {
  /**
   * What one observer turn of the page showed. Idempotent: the same sightings, repeated or in another order, leave the
   * same state. Answers with the clocks of the conversations touched. An invalid sighting is left out, the others count.
   */
  recordSightings(batch: SightingBatch): Result<RecordedSightings, StorageError>;
  /**
   * Gives the waits that are open now the deadlines of what is promised now; those that ended keep theirs. Answers with
   * how many are open.
   */
  recalculateOpenEvents(): Result<number, StorageError>;
  /**
   * Keeps what the agent decided about a wait, in the place of what was decided before. Undone by sending that again. The
   * worker notes the time.
   */
  triageWait(decision: Omit<TriageDecision, 'decidedAt'>): Result<void, StorageError>;
  /**
   * Keeps that the wait a tweet belongs to is none of ours, or takes back that it needs no reply; what else was decided about
   * it stays. Answers with the clocks of its thread.
   */
  judgeWait(judgement: Judgement): Result<ClocksByTweet, StorageError>;
  /**
   * Lets a tweet wait because the agent says so, whatever she said before; repeated, it changes nothing. Answers with the
   * clocks of its thread.
   */
  trackTweet(sighting: TweetSighting): Result<ClocksByTweet, StorageError>;
  /** Takes that back; the tweet waits on where it does so for another reason. Answers with the clocks of its thread. */
  untrackTweet(tweet: { readonly tweetId: TweetId }): Result<ClocksByTweet, StorageError>;
  /**
   * What pages proved of tweets that were deleted. Idempotent like `recordSightings`. Answers with the clocks of the threads
   * concerned; reports on tweets that are not known change nothing.
   */
  recordMissing(batch: MissingBatch): Result<ClocksByTweet, StorageError>;
  /** The clocks of the threads that these tweets stand in, for a page that shows them. */
  listClocks(tweets: {
    readonly tweetIds: readonly TweetId[];
  }): Result<ClocksByTweet, StorageError>;
  /**
   * The canned replies that stand behind the one with the id `after`, or the first ones for null, so many that neither page
   * nor worker is held up. The order of ids is the library's own and means nothing.
   */
  readCannedReplies(from: { readonly after: string | null }): Result<LibraryPart, StorageError>;
  /** The canned reply of that id; null when the library has none. */
  readCannedReply(wanted: { readonly id: string }): Result<CannedReply | null, StorageError>;
  /** What can be promised to a customer who writes now, from the agent's own answers and the hours; null: nothing. */
  expectedReply(): Result<ExpectedReply | null, StorageError>;
  /** Which canned replies were inserted, and which of them posted. Idempotent like `recordSightings`. */
  recordReplyUses(batch: ReplyUseBatch): Result<void, StorageError>;
  /** Who was answered with a canned reply in public lately, and may have come to direct messages; newest first. */
  listCustomersWhoMayCome(): Result<readonly AnsweredCustomer[], StorageError>;
  /** Keeps that the customer whom a post answers came to direct messages, or takes it back. The worker notes the time. */
  noteThatCustomerCame(note: CameNote): Result<void, StorageError>;
  /** Adds, changes and deletes canned replies, from the library's editor: all of it or nothing. */
  changeLibrary(change: LibraryChange): Result<void, LibraryError>;
  /** Keeps that the agent posted a draft the guard had held: what kinds, and why. */
  recordPostedAnyway(decision: PostedAnyway): Result<void, StorageError>;
  /**
   * What a page showed of the personal data in customers' posts. Idempotent like `recordSightings`. Answers with what is
   * still public of these posts.
   */
  recordFindings(batch: FindingBatch): Result<readonly StillPublic[], StorageError>;
  /** Opens the library's editor with words the agent posted. They are kept in memory until it has them, and no longer. */
  editHandedReply(reply: HandedReply): Result<void, StorageError>;
  /** Opens the extension's settings; a content script cannot do that itself. */
  openSettings(): Result<void, StorageError>;
  /** Deletes sightings, clocks, replies and settings; only the starter library is there afterwards. */
  deleteEverything(): Result<void, StorageError>;
}

/** What the extension itself tells or asks the script on one page of X, which checks who speaks. */
export interface PageProtocolMap {
  /** The agent pressed the key for the picker. */
  openPicker(): void;
  /** Asked by the queue: true while something is written in a composer of the page, in public or in a message. */
  hasDraft(): boolean;
}

export interface SightingBatch {
  /** At most {@link MAX_BATCH}; a longer turn is sent as several batches. */
  readonly sightings: readonly TweetSighting[];
}

export interface RecordedSightings {
  /** Of the threads touched. */
  readonly clocks: ClocksByTweet;
  /** Personal data that is still public in those tweets. */
  readonly stillPublic: readonly StillPublic[];
  /** What is wrong with each sighting that was not taken: the field and the reason, never the value. */
  readonly refused: readonly string[];
}

/** The most entries of one batch of sightings, questions for clocks, findings, uses, or reports of deleted tweets. */
export const MAX_BATCH = 500;

export interface FindingBatch {
  /** At most {@link MAX_BATCH}. */
  readonly reports: readonly FindingReport[];
}

export interface MissingBatch {
  /** At most {@link MAX_BATCH}. */
  readonly reports: readonly MissingReport[];
}

export interface ReplyUseBatch {
  /** At most {@link MAX_BATCH}. */
  readonly uses: readonly ReplyUse[];
}

/** What the agent says of a customer who writes to her in a direct message. Nothing tells which message. */
export interface CameNote {
  /** The agent's own post that answered the customer. */
  readonly answerId: TweetId;
  readonly came: boolean;
}

/** Why a change of the library was not made; nothing of it was stored. */
export type LibraryError = StorageError | LibraryRefusal;
