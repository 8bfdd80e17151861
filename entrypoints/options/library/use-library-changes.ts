import { useState } from 'react';
import { formatCount } from '@/components/format/digits';
import type { CannedReply } from '@/domain/replies/canned-reply';
import { undoOf, type LibraryChange } from '@/domain/replies/library-change';
import type { Result } from '@/domain/result';
import type { LibraryError } from '@/messaging/protocol';
import { libraryErrorText } from './library-texts';

/** Makes one change of the stored library, all of it or nothing. */
export type ChangeLibrary = (change: LibraryChange) => Promise<Result<void, LibraryError>>;

/** What became of the last change. */
export type ChangeStatus =
  | { readonly kind: 'none' }
  /** `undo` takes it back, as long as nobody changed the same replies since. */
  | { readonly kind: 'done'; readonly text: string; readonly undo: () => void }
  | { readonly kind: 'undone' }
  | { readonly kind: 'failed'; readonly text: string };

/**
 * Changes the library and remembers how to take the last change back. A change is stored at once, so that closing the page
 * loses nothing; what it also loses is the way back.
 */
export function useLibraryChanges(library: readonly CannedReply[], send: ChangeLibrary) {
  const [status, setStatus] = useState<ChangeStatus>({ kind: 'none' });

  /** Answers why not, in plain words, or null when it is stored. */
  async function change(wanted: LibraryChange, done: string): Promise<string | null> {
    const back = undoOf(library, wanted);
    const outcome = await send(wanted);
    if (!outcome.ok) return libraryErrorText(outcome.error);
    setStatus({ kind: 'done', text: done, undo: () => void undo(back) });
    return null;
  }

  async function undo(back: LibraryChange) {
    const outcome = await send(back);
    setStatus(
      outcome.ok ? { kind: 'undone' } : { kind: 'failed', text: libraryErrorText(outcome.error) },
    );
  }

  /** For changes without a form that could show the problem. */
  async function changeAtOnce(wanted: LibraryChange, done: string): Promise<void> {
    const problem = await change(wanted, done);
    if (problem !== null) setStatus({ kind: 'failed', text: problem });
  }

  return { status, change, changeAtOnce };
}

/** Stores changed replies over what the page shows of them. */
export function saving(
  replies: readonly CannedReply[],
  edit: (reply: CannedReply) => Partial<CannedReply>,
): LibraryChange {
  const changedAt = Date.now();
  return {
    save: replies.map((reply) => ({
      reply: { ...reply, ...edit(reply), changedAt },
      basedOn: reply.changedAt,
    })),
    remove: [],
  };
}

export function adding(reply: CannedReply): LibraryChange {
  return { save: [{ reply, basedOn: null }], remove: [] };
}

export function removing(replies: readonly CannedReply[]): LibraryChange {
  return { save: [], remove: replies.map(({ id, changedAt }) => ({ id, basedOn: changedAt })) };
}

export function deletedText(count: number): string {
  return formatCount('options.library.deleted', count);
}
