import type { CannedReply } from '@/domain/replies/canned-reply';
import type { LibraryPart, LibraryProgress } from '@/domain/replies/library-part';
import { failure, success, type Result } from '@/domain/result';
import { sendMessage } from '@/messaging/messenger';
import type { StorageError } from '@/domain/storage-error';
import type { ProtocolMap } from '@/messaging/protocol';

/** Longer than a cold start of the worker on a slow machine, short enough for an agent who waits. */
const ANSWER_TIMEOUT = 3_000;

/** Chromium and Firefox say it in the same words; nothing was delivered then. */
const NOBODY_LISTENS = /Receiving end does not exist/i;
const LISTENER_PAUSE = 200;

export type AskError = StorageError | { readonly kind: 'unreachable' };

/** What the overlay asks for. */
type OverlayCall =
  | 'recordSightings'
  | 'recordMissing'
  | 'judgeWait'
  | 'trackTweet'
  | 'untrackTweet'
  | 'listClocks'
  | 'readCannedReply'
  | 'expectedReply'
  | 'recordReplyUses'
  | 'listCustomersWhoMayCome'
  | 'noteThatCustomerCame'
  | 'recordPostedAnyway'
  | 'recordFindings'
  | 'editHandedReply'
  | 'openSettings';

/** The background worker, as the overlay sees it: every call is answered within three seconds, and none throws. */
export type Background = {
  readonly [Call in OverlayCall]: (
    ...data: Parameters<ProtocolMap[Call]>
  ) => Promise<Result<AnswerOf<Call>, AskError>>;
} & {
  /** The whole library, in as many calls as it takes; `onPart` is told how far that is. */
  readonly listCannedReplies: (
    onPart?: (progress: LibraryProgress) => void,
  ) => Promise<Result<readonly CannedReply[], AskError>>;
};

type AnswerOf<Call extends OverlayCall> = Extract<
  ReturnType<ProtocolMap[Call]>,
  { readonly ok: true }
>['value'];

export const background: Background = {
  recordSightings: (batch) => ask(() => sendMessage('recordSightings', batch)),
  recordMissing: (batch) => ask(() => sendMessage('recordMissing', batch)),
  judgeWait: (judgement) => ask(() => sendMessage('judgeWait', judgement)),
  trackTweet: (sighting) => ask(() => sendMessage('trackTweet', sighting)),
  untrackTweet: (tweet) => ask(() => sendMessage('untrackTweet', tweet)),
  listClocks: (tweets) => ask(() => sendMessage('listClocks', tweets)),
  listCannedReplies,
  readCannedReply: (wanted) => ask(() => sendMessage('readCannedReply', wanted)),
  expectedReply: () => ask(() => sendMessage('expectedReply')),
  recordReplyUses: (batch) => ask(() => sendMessage('recordReplyUses', batch)),
  listCustomersWhoMayCome: () => ask(() => sendMessage('listCustomersWhoMayCome')),
  noteThatCustomerCame: (note) => ask(() => sendMessage('noteThatCustomerCame', note)),
  recordPostedAnyway: (decision) => ask(() => sendMessage('recordPostedAnyway', decision)),
  recordFindings: (batch) => ask(() => sendMessage('recordFindings', batch)),
  editHandedReply: (reply) => ask(() => sendMessage('editHandedReply', reply)),
  openSettings: () => ask(() => sendMessage('openSettings')),
};

async function listCannedReplies(
  onPart?: (progress: LibraryProgress) => void,
): Promise<Result<readonly CannedReply[], AskError>> {
  const library: CannedReply[] = [];
  let total = 0;
  let after: string | null = null;
  do {
    const from: { readonly after: string | null } = { after };
    const part: Result<LibraryPart, AskError> = await ask(() =>
      sendMessage('readCannedReplies', from),
    );
    if (!part.ok) return part;
    library.push(...part.value.replies);
    after = part.value.next;
    total = part.value.total ?? total;
    onPart?.({ read: library.length, total });
  } while (after !== null);
  return success(library);
}

/**
 * A worker can be silent (stopped in the middle of its work), missing (crashed) or of another version than this page.
 * All of it means the same to the overlay: no answer now, ask again later. That the extension itself was reloaded is
 * noticed in bootstrap.ts.
 */
async function ask<Value>(
  send: () => Promise<Result<Value, StorageError>>,
): Promise<Result<Value, AskError>> {
  const silent = new AbortController();
  const timer = setTimeout(() => silent.abort(), ANSWER_TIMEOUT);
  const silence = new Promise<Result<Value, AskError>>((resolve) => {
    silent.signal.addEventListener('abort', () => resolve(failure({ kind: 'unreachable' })));
  });
  try {
    return await Promise.race([sendOnceHeard(send, silent.signal), silence]);
  } catch {
    return failure({ kind: 'unreachable' });
  } finally {
    clearTimeout(timer);
  }
}

/** Sends again while nobody listens: right after the browser's start, the worker may still be on its way. */
async function sendOnceHeard<Value>(send: () => Promise<Value>, end: AbortSignal): Promise<Value> {
  for (;;) {
    try {
      return await send();
    } catch (error) {
      if (end.aborted || !NOBODY_LISTENS.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, LISTENER_PAUSE));
    }
  }
}
