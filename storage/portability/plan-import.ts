import { EMPTY_REPLY, REPLY_LIMITS, type CannedReply } from '@/domain/replies/canned-reply';
import { shortcutKey } from '@/domain/replies/check-reply';
import { hasSameContent, type LibraryChange } from '@/domain/replies/library-change';
import type { ImportedFile, ImportedReply, SkippedEntry } from './imported-file';

/** Of `-2` … `-20001`, which tells replies apart that would have the same id. */
const LONGEST_NUMBER = 6;

export const CONFLICT_CHOICES = ['update', 'keep', 'both'] as const;
/**
 * What to do with an entry whose id or shortcut the library has, with other content: take the file's, keep the
 * library's, or have both (the new one without the shortcut).
 */
export type ConflictChoice = (typeof CONFLICT_CHOICES)[number];

/** What an import would do, entry by entry. Nothing is done yet. */
export interface ImportPlan {
  readonly added: readonly PlannedReply[];
  readonly changed: readonly PlannedChange[];
  readonly unchanged: readonly PlannedReply[];
  /** Those of the file and those the library is in the way of, by line. */
  readonly skipped: readonly SkippedEntry[];
  /** How many entries the library has with other content, whatever was chosen for them. */
  readonly conflicts: number;
  /** All of it as one change of the library. */
  readonly change: LibraryChange;
}

export interface PlannedReply {
  readonly line: number;
  readonly reply: CannedReply;
}

export interface PlannedChange extends PlannedReply {
  readonly before: CannedReply;
  readonly foundBy: 'id' | 'shortcut';
}

interface Candidate extends PlannedReply {
  readonly before: CannedReply | null;
  readonly foundBy: 'id' | 'shortcut';
}

/** Compares a file with the library as it is now. `now` (milliseconds since the epoch) dates what changes. */
export function planImport(
  file: ImportedFile,
  library: readonly CannedReply[],
  choice: ConflictChoice,
  now: number,
): ImportPlan {
  const skipped: SkippedEntry[] = [...file.skipped];
  const fresh = withoutRepeats(file, skipped);
  const compared = withoutRivals(
    fresh.map((entry) => compare(entry, file, library, now)),
    skipped,
  );
  const taken = new Set([...library, ...file.replies].map(({ id }) => id));
  const conflicts = compared.filter(isConflict).length;
  const chosen = compared.flatMap((candidate) => {
    if (!isConflict(candidate) || choice === 'update') return [candidate];
    if (choice === 'both') return [besideIt(candidate, library, taken, now)];
    const { line, reply, before } = candidate;
    skipped.push({ line, name: reply.name, reason: { kind: 'kept', name: before?.name ?? '' } });
    return [];
  });
  const fitting = withoutTakenShortcuts(chosen, library, skipped);

  const added = fitting.filter(({ before }) => before === null);
  const changed = fitting.filter((candidate) => isConflict(candidate)) as PlannedChange[];
  return {
    added: added.map(({ line, reply }) => ({ line, reply })),
    changed,
    unchanged: fitting
      .filter((candidate) => candidate.before !== null && !isConflict(candidate))
      .map(({ line, reply }) => ({ line, reply })),
    skipped: skipped.sort((one, other) => one.line - other.line),
    conflicts,
    change: {
      save: [
        ...added.map(({ reply }) => ({ reply, basedOn: null })),
        ...changed.map(({ reply, before }) => ({ reply, basedOn: before.changedAt })),
      ],
      remove: [],
    },
  };
}

/** The first of several entries with the same id or shortcut counts. */
function withoutRepeats(file: ImportedFile, skipped: SkippedEntry[]): readonly ImportedReply[] {
  const lines = new Map<string, number>();
  return file.replies.filter(({ line, id, content }) => {
    const keys = [`id ${id}`];
    if (content.shortcut != null) keys.push(`shortcut ${shortcutKey(content.shortcut)}`);
    const earlier = keys.map((key) => lines.get(key)).find((found) => found !== undefined);
    if (earlier === undefined) {
      for (const key of keys) lines.set(key, line);
      return true;
    }
    skipped.push({ line, name: content.name, reason: { kind: 'duplicate', line: earlier } });
    return false;
  });
}

function compare(
  { line, id, content, usage }: ImportedReply,
  file: ImportedFile,
  library: readonly CannedReply[],
  now: number,
): Candidate {
  const { byId, byShortcut } = indexOf(library);
  const shortcut = content.shortcut ?? null;
  const same = byId.get(id) ?? null;
  const before = same ?? (shortcut === null ? null : byShortcut.get(shortcutKey(shortcut))) ?? null;
  const foundBy = same === null ? 'shortcut' : 'id';
  if (before === null) {
    const reply = { ...EMPTY_REPLY, useCount: 0, lastUsedAt: null, changedAt: now, ...usage };
    return { line, before, foundBy, reply: { ...reply, ...content, id } };
  }
  // Where the format knows no languages, the library's other languages stay.
  const bodies = file.hasLanguages ? content.bodies : { ...before.bodies, ...content.bodies };
  return { line, before, foundBy, reply: { ...before, ...content, bodies, changedAt: now } };
}

/** One entry may name a reply by its id and another the same one by its shortcut: the first counts. */
function withoutRivals(
  candidates: readonly Candidate[],
  skipped: SkippedEntry[],
): readonly Candidate[] {
  const lines = new Map<string, number>();
  return candidates.filter(({ line, reply: { id, name } }) => {
    const earlier = lines.get(id);
    if (earlier === undefined) {
      lines.set(id, line);
      return true;
    }
    skipped.push({ line, name, reason: { kind: 'duplicate', line: earlier } });
    return false;
  });
}

function isConflict({ before, reply }: Candidate): boolean {
  return before !== null && !hasSameContent(before, reply);
}

/** A reply of its own with the content of the file. Its id must be nobody's, neither here nor in the file. */
function besideIt(
  candidate: Candidate,
  library: readonly CannedReply[],
  taken: ReadonlySet<string>,
  now: number,
): Candidate {
  const { byShortcut } = indexOf(library);
  const { reply } = candidate;
  const isTaken = reply.shortcut !== null && byShortcut.has(shortcutKey(reply.shortcut));
  const stem = reply.id.slice(0, REPLY_LIMITS.id - LONGEST_NUMBER);
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return {
    ...candidate,
    before: null,
    reply: {
      ...reply,
      id: `${stem}-${number}`,
      shortcut: isTaken ? null : reply.shortcut,
      favourite: false,
      useCount: 0,
      lastUsedAt: null,
      changedAt: now,
    },
  };
}

/** Leaves out what would give two replies one shortcut: the library's own come first, then the file's in order. */
function withoutTakenShortcuts(
  candidates: readonly Candidate[],
  library: readonly CannedReply[],
  skipped: SkippedEntry[],
): readonly Candidate[] {
  const replaced = new Set(candidates.map(({ reply }) => reply.id));
  const owners = new Map<string, CannedReply>();
  for (const reply of library) {
    if (reply.shortcut !== null && !replaced.has(reply.id)) {
      owners.set(shortcutKey(reply.shortcut), reply);
    }
  }
  const fitting = candidates.filter(({ line, reply }) => {
    const { shortcut, name } = reply;
    if (shortcut === null) return true;
    const owner = owners.get(shortcutKey(shortcut));
    if (owner === undefined) {
      owners.set(shortcutKey(shortcut), reply);
      return true;
    }
    const reason = { kind: 'shortcut-taken', shortcut, name: owner.name } as const;
    skipped.push({ line, name, reason });
    return false;
  });
  // What is left out stays in the library with the shortcut it has, which may be in the way of another.
  return fitting.length === candidates.length
    ? fitting
    : withoutTakenShortcuts(fitting, library, skipped);
}

interface LibraryIndex {
  readonly byId: ReadonlyMap<string, CannedReply>;
  readonly byShortcut: ReadonlyMap<string, CannedReply>;
}

const indexes = new WeakMap<readonly CannedReply[], LibraryIndex>();

/** Made once for each state of the library. */
function indexOf(library: readonly CannedReply[]): LibraryIndex {
  const known = indexes.get(library);
  if (known !== undefined) return known;
  const index = {
    byId: new Map(library.map((reply) => [reply.id, reply])),
    byShortcut: new Map(
      library.flatMap((reply) =>
        reply.shortcut === null ? [] : [[shortcutKey(reply.shortcut), reply] as const],
      ),
    ),
  };
  indexes.set(library, index);
  return index;
}
