import type { CannedReply } from '@/domain/replies/canned-reply';
import type { LibraryProgress } from '@/domain/replies/library-part';
import { prepareForSearch } from '@/domain/replies/search-replies';
import { success, type Result } from '@/domain/result';
import type { AskError, Background } from './background-client';
import type { OverlayStore } from './store';

/** The canned replies as this page last read them. */
export interface ReplyLibrary {
  /** Null until they were read for the first time. */
  readonly known: () => readonly CannedReply[] | null;
  /**
   * Reads them again, or waits for a reading that is on its way. What was known before stays known when that fails, and is
   * the answer itself when nothing changed.
   */
  readonly read: () => Promise<Result<readonly CannedReply[], AskError>>;
  /** How far a reading is that is on its way; called back for each step until `signal` aborts. */
  readonly onProgress: (step: (progress: LibraryProgress) => void, signal: AbortSignal) => void;
}

export interface ReplyLibraryOptions {
  readonly background: Pick<Background, 'listCannedReplies'>;
  readonly store: OverlayStore;
  readonly signal: AbortSignal;
}

/**
 * One for a page. Reads the library ahead, when the page is idle after our first button stands on it: to hand over 2,000
 * replies takes the background longer than an agent should wait for a list.
 */
export function createReplyLibrary({
  background,
  store,
  signal,
}: ReplyLibraryOptions): ReplyLibrary {
  let known: readonly CannedReply[] | null = null;
  let reading: ReturnType<ReplyLibrary['read']> | null = null;
  const steps = new Set<(progress: LibraryProgress) => void>();

  const readAnew: ReplyLibrary['read'] = async () => {
    const answer = await background.listCannedReplies((progress) => {
      for (const step of steps) step(progress);
    });
    if (!answer.ok) return answer;
    const read = unchangedKept(known ?? [], answer.value);
    if (read !== known) prepareSearch(read, signal);
    known = read;
    return success(read);
  };
  const read: ReplyLibrary['read'] = async () => {
    reading ??= readAnew().finally(() => (reading = null));
    return reading;
  };

  const unsubscribe = store.subscribe(({ toolbars, composerBars }) => {
    if (toolbars.size === 0 && composerBars.size === 0) return;
    unsubscribe();
    requestIdleCallback(() => {
      if (known === null && !signal.aborted) void read();
    });
  });
  signal.addEventListener('abort', unsubscribe);
  return {
    known: () => known,
    read,
    onProgress: (step, ended) => {
      steps.add(step);
      ended.addEventListener('abort', () => steps.delete(step));
    },
  };
}

/** How many replies are prepared for the search in one task, a few milliseconds' work. */
const PREPARED_AT_ONCE = 100;

/** Prepares the search before the first key, a part at a time, so that neither the agent nor the page waits. */
function prepareSearch(library: readonly CannedReply[], signal: AbortSignal, from = 0): void {
  if (from >= library.length) return;
  setTimeout(() => {
    if (signal.aborted) return;
    prepareForSearch(library.slice(from, from + PREPARED_AT_ONCE));
    prepareSearch(library, signal, from + PREPARED_AT_ONCE);
  });
}

/** The library as read again, with the very replies known already where nothing about them changed, or itself. */
function unchangedKept(
  known: readonly CannedReply[],
  read: readonly CannedReply[],
): readonly CannedReply[] {
  const byId = new Map(known.map((reply) => [reply.id, reply]));
  const library = read.map((reply) => {
    const same = byId.get(reply.id);
    const isSame = same?.changedAt === reply.changedAt && same.lastUsedAt === reply.lastUsedAt;
    return isSame && same.useCount === reply.useCount ? same : reply;
  });
  const isSame = library.length === known.length && library.every((it, at) => it === known[at]);
  return isSame ? known : library;
}
