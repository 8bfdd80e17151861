import { failure, success, type Result } from '../result';
import { REPLY_LIMITS, type CannedReply, type ReplyContent } from './canned-reply';
import { shortcutKey } from './check-reply';

/** One edit of the library: everything in it is stored, or nothing. */
export interface LibraryChange {
  readonly save: readonly ReplyWrite[];
  readonly remove: readonly ReplyRemoval[];
}

/** A reply as it shall be. Of one that is there already the stored use count and last use stay. */
export interface ReplyWrite {
  readonly reply: CannedReply;
  /** `changedAt` of the stored reply this edit began with; null: there is none yet. */
  readonly basedOn: number | null;
}

export interface ReplyRemoval {
  readonly id: string;
  readonly basedOn: number;
}

/** Why a change was refused; the library is as it was. */
export type LibraryRefusal =
  /** Another reply has this shortcut. */
  | { readonly kind: 'shortcut-taken'; readonly shortcut: string; readonly name: string }
  /** The reply was changed or deleted since the edit began, in another tab for instance. */
  | { readonly kind: 'outdated'; readonly name: string }
  | { readonly kind: 'library-full'; readonly max: number };

/** The rows to write and the keys to delete. */
export interface LibraryWrites {
  readonly put: readonly CannedReply[];
  readonly delete: readonly string[];
}

/** What a change means for the stored library, or why it cannot be made. */
export function planLibraryChange(
  stored: readonly CannedReply[],
  change: LibraryChange,
): Result<LibraryWrites, LibraryRefusal> {
  const byId = new Map(stored.map((reply) => [reply.id, reply]));
  const expected = [
    ...change.save.map(({ reply: { id, name }, basedOn }) => ({ id, name, basedOn })),
    ...change.remove.map(({ id, basedOn }) => ({ id, name: byId.get(id)?.name ?? id, basedOn })),
  ];
  const outdated = expected.find(
    ({ id, basedOn }) => (byId.get(id)?.changedAt ?? null) !== basedOn,
  );
  if (outdated !== undefined) return failure({ kind: 'outdated', name: outdated.name });

  const put = change.save.map(({ reply }) => withUsage(reply, byId.get(reply.id)));
  for (const { id } of change.remove) byId.delete(id);
  for (const reply of put) byId.set(reply.id, reply);

  if (byId.size > REPLY_LIMITS.library && byId.size > stored.length) {
    return failure({ kind: 'library-full', max: REPLY_LIMITS.library });
  }
  const taken = firstTakenShortcut(put, [...byId.values()]);
  if (taken !== null) return failure({ kind: 'shortcut-taken', ...taken });
  return success({ put, delete: change.remove.map(({ id }) => id) });
}

/** The change that takes `change` back, given the replies as they were before. */
export function undoOf(before: readonly CannedReply[], change: LibraryChange): LibraryChange {
  const byId = new Map(before.map((reply) => [reply.id, reply]));
  const overwritten = change.save.flatMap(({ reply }) => {
    const old = byId.get(reply.id);
    return old === undefined ? [] : [{ reply: old, basedOn: reply.changedAt }];
  });
  const deleted = change.remove.flatMap(({ id }) => {
    const old = byId.get(id);
    return old === undefined ? [] : [{ reply: old, basedOn: null }];
  });
  const added = change.save
    .filter(({ reply }) => !byId.has(reply.id))
    .map(({ reply }) => ({ id: reply.id, basedOn: reply.changedAt }));
  return { save: [...overwritten, ...deleted], remove: added };
}

/** The reply that has this shortcut already, other than `id` itself. */
export function ownerOfShortcut(
  library: readonly CannedReply[],
  shortcut: string | null,
  id: string | null,
): CannedReply | null {
  if (shortcut === null) return null;
  const key = shortcutKey(shortcut);
  const owner = library.find(
    (reply) => reply.id !== id && reply.shortcut !== null && shortcutKey(reply.shortcut) === key,
  );
  return owner ?? null;
}

/** True when both say the same; when and how often they were used does not count. */
export function hasSameContent(one: ReplyContent, other: ReplyContent): boolean {
  return contentKey(one) === contentKey(other);
}

function contentKey(reply: ReplyContent): string {
  const { name, shortcut, tags, channel, favourite, notes } = reply;
  const bodies = Object.entries(reply.bodies).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([name, shortcut, tags, channel, favourite, notes, bodies]);
}

function withUsage(reply: CannedReply, stored: CannedReply | undefined): CannedReply {
  if (stored === undefined) return reply;
  return { ...reply, useCount: stored.useCount, lastUsedAt: stored.lastUsedAt };
}

function firstTakenShortcut(
  put: readonly CannedReply[],
  all: readonly CannedReply[],
): { readonly shortcut: string; readonly name: string } | null {
  const owners = new Map<string, CannedReply[]>();
  for (const reply of all) {
    if (reply.shortcut === null) continue;
    const key = shortcutKey(reply.shortcut);
    owners.set(key, [...(owners.get(key) ?? []), reply]);
  }
  for (const { id, shortcut } of put) {
    if (shortcut === null) continue;
    const other = owners.get(shortcutKey(shortcut))?.find((owner) => owner.id !== id);
    if (other !== undefined) return { shortcut, name: other.name };
  }
  return null;
}
