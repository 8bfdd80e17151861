import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CannedReply } from '@/domain/replies/canned-reply';
import {
  hasSameContent,
  ownerOfShortcut,
  planLibraryChange,
  undoOf,
  type LibraryChange,
} from '@/domain/replies/library-change';
import { anyLibrary, cannedReply } from '../../support/canned-replies';
import { MORNING } from '../../support/sightings';

const apology = cannedReply({ id: 'apology', name: 'Apology', shortcut: 'sorry' });
const thanks = cannedReply({ id: 'thanks', name: 'Thanks', shortcut: 'thx', useCount: 4 });

/** The library after a change; fails when it is refused. */
function after(library: readonly CannedReply[], change: LibraryChange): readonly CannedReply[] {
  const writes = planLibraryChange(library, change);
  if (!writes.ok) throw new Error(`refused: ${writes.error.kind}`);
  const put = new Map(writes.value.put.map((reply) => [reply.id, reply]));
  const kept = library.filter(({ id }) => !writes.value.delete.includes(id) && !put.has(id));
  return [...kept, ...put.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

const save = (reply: CannedReply, basedOn: number | null): LibraryChange => ({
  save: [{ reply, basedOn }],
  remove: [],
});

describe('planLibraryChange', () => {
  it('refuses a shortcut that another reply has, whatever the case, and says which', () => {
    const change = save(cannedReply({ id: 'new', shortcut: 'SORRY' }), null);
    expect(planLibraryChange([apology, thanks], change)).toEqual({
      ok: false,
      error: { kind: 'shortcut-taken', shortcut: 'SORRY', name: 'Apology' },
    });
  });

  it('refuses the same shortcut twice in one change', () => {
    const change = {
      save: ['a', 'b'].map((id) => ({ reply: cannedReply({ id, name: id }), basedOn: null })),
      remove: [],
    };
    expect(planLibraryChange([], change)).toMatchObject({ error: { kind: 'shortcut-taken' } });
  });

  it('lets a shortcut move from one reply to another', () => {
    const change = {
      save: [
        { reply: { ...apology, shortcut: 'thx' }, basedOn: apology.changedAt },
        { reply: { ...thanks, shortcut: 'sorry' }, basedOn: thanks.changedAt },
      ],
      remove: [],
    };
    expect(after([apology, thanks], change).map(({ shortcut }) => shortcut)).toEqual([
      'thx',
      'sorry',
    ]);
  });

  it('takes over no use count from the editor', () => {
    const edited = { ...thanks, useCount: 0, lastUsedAt: null, changedAt: MORNING + 1 };
    expect(after([thanks], save(edited, thanks.changedAt))).toMatchObject([{ useCount: 4 }]);
  });

  it.each([
    ['changed meanwhile', save({ ...thanks, name: 'New' }, thanks.changedAt - 1)],
    ['deleted meanwhile', save(apology, apology.changedAt)],
    ['added meanwhile', save(thanks, null)],
    ['deleted meanwhile, to delete', { save: [], remove: [{ id: 'apology', basedOn: MORNING }] }],
    ['changed meanwhile, to delete', { save: [], remove: [{ id: 'thanks', basedOn: 1 }] }],
  ])('refuses what was %s', (_, change) => {
    expect(planLibraryChange([thanks], change)).toMatchObject({ error: { kind: 'outdated' } });
  });

  it('refuses more replies than a library holds', () => {
    const full = Array.from({ length: 20_000 }, (_, n) =>
      cannedReply({ id: `r${n}`, shortcut: null }),
    );
    const change = save(cannedReply({ id: 'one-more', shortcut: null }), null);
    expect(planLibraryChange(full, change)).toMatchObject({
      error: { kind: 'library-full', max: 20_000 },
    });
  });
});

describe('undoOf', () => {
  it('brings back exactly the library as it was, after any change', () => {
    const edits = fc.record({ replaced: fc.nat({ max: 4 }), removed: fc.nat({ max: 4 }) });
    fc.assert(
      fc.property(anyLibrary(), anyLibrary(4), edits, (library, fresh, { replaced, removed }) => {
        const sorted = [...library].sort((one, other) => (one.id < other.id ? -1 : 1));
        const shortcuts = new Set(library.map(({ shortcut }) => shortcut?.toLowerCase()));
        const change = {
          save: [
            ...sorted.slice(0, replaced).map((reply) => ({
              reply: { ...reply, name: 'Changed', changedAt: MORNING + 1 },
              basedOn: reply.changedAt,
            })),
            ...fresh
              .filter(({ shortcut }) => !shortcuts.has(shortcut?.toLowerCase()))
              .map((reply) => ({ reply, basedOn: null })),
          ],
          remove: sorted
            .slice(replaced, replaced + removed)
            .map(({ id, changedAt }) => ({ id, basedOn: changedAt })),
        };
        const changed = after(sorted, change);
        expect(after(changed, undoOf(sorted, change))).toEqual(sorted);
      }),
    );
  });
});

describe('ownerOfShortcut', () => {
  it('finds another reply with it, never the reply itself', () => {
    expect(ownerOfShortcut([apology, thanks], 'Sorry', 'thanks')).toBe(apology);
    expect(ownerOfShortcut([apology, thanks], 'sorry', 'apology')).toBeNull();
    expect(ownerOfShortcut([apology], null, null)).toBeNull();
  });
});

describe('hasSameContent', () => {
  it('looks at what the agent wrote and not at how often it was used', () => {
    expect(hasSameContent(thanks, { ...thanks, useCount: 9, changedAt: 0 } as CannedReply)).toBe(
      true,
    );
    const reordered = { ...thanks, bodies: { de: 'x', en: 'y' } };
    expect(hasSameContent(reordered, { ...thanks, bodies: { en: 'y', de: 'x' } })).toBe(true);
    expect(hasSameContent(thanks, { ...thanks, notes: 'new' })).toBe(false);
    expect(hasSameContent(thanks, { ...thanks, favourite: true })).toBe(false);
  });
});
