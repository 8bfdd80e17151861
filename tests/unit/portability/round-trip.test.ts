import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { planLibraryChange, undoOf } from '@/domain/replies/library-change';
import { REPLY_LIMITS, type CannedReply } from '@/domain/replies/canned-reply';
import { parseCsv, neutralizeFormula, restoreFormula } from '@/storage/portability/csv';
import { exportLibrary } from '@/storage/portability/export-library';
import { writeReplyDeskCsv } from '@/storage/portability/formats/reply-desk-csv';
import { writeReplyDeskJson } from '@/storage/portability/formats/reply-desk-json';
import { CONFLICT_CHOICES, planImport } from '@/storage/portability/plan-import';
import { anyLibrary, anyReply, cannedReply } from '../../support/canned-replies';
import { importFrom } from '../../support/import-file';
import { DAY, MORNING } from '../../support/sightings';

const NOW = MORNING + DAY;
const byId = (replies: readonly CannedReply[]) =>
  replies.toSorted((one, other) => (one.id < other.id ? -1 : 1));

/** The library after a plan is applied, as the database would hold it. */
function apply(library: readonly CannedReply[], change: Parameters<typeof planLibraryChange>[1]) {
  const writes = planLibraryChange(library, change);
  if (!writes.ok) throw new Error(`refused: ${writes.error.kind}`);
  const put = new Map(writes.value.put.map((reply) => [reply.id, reply]));
  const kept = library.filter(({ id }) => !put.has(id) && !writes.value.delete.includes(id));
  return byId([...kept, ...put.values()]);
}

describe.each([
  ['JSON', writeReplyDeskJson],
  ['CSV', writeReplyDeskCsv],
])('%s', (_, write) => {
  it('brings any library back exactly as it was', () => {
    fc.assert(
      fc.property(anyLibrary(), (library) => {
        fc.pre(library.length > 0);
        const plan = planImport(importFrom(write(library)), [], 'update', NOW);
        expect(plan.skipped).toEqual([]);
        expect(apply([], plan.change)).toEqual(byId(library));
      }),
    );
  });

  it('changes nothing in the library it was written from', () => {
    fc.assert(
      fc.property(anyLibrary(), fc.constantFrom(...CONFLICT_CHOICES), (library, choice) => {
        fc.pre(library.length > 0);
        const plan = planImport(importFrom(write(library)), library, choice, NOW);
        expect(plan.unchanged).toHaveLength(library.length);
        expect(plan.change).toEqual({ save: [], remove: [] });
      }),
    );
  });
});

it('brings back from JSON a text that is not finished, and says so', () => {
  const library = [cannedReply({ name: 'Half', bodies: { en: 'Hello {{ customer.first_name' } })];
  const file = importFrom(writeReplyDeskJson(library));
  expect(apply([], planImport(file, [], 'update', NOW).change)).toEqual(library);
  expect(file.warnings).toMatchObject([{ name: 'Half', problem: { kind: 'syntax', line: 1 } }]);
});

it('brings a full library of more than 30 MB back as it was', () => {
  const text = 'We are sorry, and look into it at once. '.repeat(40).trim();
  const library = Array.from({ length: REPLY_LIMITS.library }, (_, index) =>
    cannedReply({ id: `reply-${index}`, shortcut: `r-${index}`, bodies: { en: text } }),
  );
  const written = writeReplyDeskJson(library);
  expect(written.length).toBeGreaterThan(30_000_000);
  const plan = planImport(importFrom(written), [], 'update', NOW);
  expect(plan.skipped).toEqual([]);
  expect(apply([], plan.change)).toEqual(byId(library));
}, 60_000);

describe('CSV', () => {
  it('gives a spreadsheet nothing to calculate', () => {
    fc.assert(
      fc.property(anyLibrary(), (library) => {
        const table = parseCsv(writeReplyDeskCsv(library));
        if (!table.ok) throw new Error('not read');
        const cells = table.value.rows.flatMap((row) => Object.values(row.cells));
        expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
    );
  });

  it('restores every cell, also those that look restored', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^'{0,3}[=+@\t\ra-]?.{0,3}$/s), (cell) => {
        expect(restoreFormula(neutralizeFormula(cell))).toBe(cell);
      }),
    );
  });

  it('opens in Excel with its letters, and knows its lines whatever ends them', () => {
    const library = [
      cannedReply({ id: 'a', shortcut: null, bodies: { en: 'one\r\ntwo\rthree\n{{ oops }}' } }),
      cannedReply({ id: 'b', shortcut: null, bodies: { en: '{{ oops }}' } }),
    ];
    const csv = writeReplyDeskCsv(library);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(importFrom(csv).replies.map(({ line }) => line)).toEqual([2, 6]);
  });

  it.each([';', '\t'])('may come back separated by %j', (separator) => {
    const csv = writeReplyDeskCsv([cannedReply({ tags: ['a', 'b'] })]);
    const changed = csv.replaceAll('","', `"${separator}"`);
    expect(importFrom(changed).replies[0]?.content.tags).toEqual(['a', 'b']);
  });
});

describe('planImport', () => {
  it('does what it promises, in any library, and undo takes all of it back', () => {
    const scenario = fc.record({
      library: anyLibrary(),
      added: anyLibrary(4),
      edits: fc.array(anyReply, { maxLength: 4 }),
      choice: fc.constantFrom(...CONFLICT_CHOICES),
    });
    fc.assert(
      fc.property(scenario, ({ library, added, edits, choice }) => {
        const edited = edits.flatMap((edit, index) => {
          const target = library[index];
          return target === undefined ? [] : [{ ...edit, id: target.id }];
        });
        fc.pre(added.length + edited.length > 0);
        const file = importFrom(writeReplyDeskJson([...edited, ...added]));
        const plan = planImport(file, library, choice, NOW);
        const after = apply(library, plan.change);

        const entries = plan.added.length + plan.changed.length + plan.unchanged.length;
        expect(entries + plan.skipped.length).toBe(edited.length + added.length);
        const touched = new Map(
          [...plan.added, ...plan.changed].map(({ reply }) => [reply.id, reply]),
        );
        expect(after).toEqual(
          byId([...library.filter(({ id }) => !touched.has(id)), ...touched.values()]),
        );
        expect(apply(after, undoOf(library, plan.change))).toEqual(byId(library));
      }),
    );
  });

  const mine = cannedReply({
    id: 'mine',
    name: 'Mine',
    shortcut: 'late',
    useCount: 5,
    favourite: true,
  });
  const chatwoot = importFrom('[{"id": 1, "short_code": "LATE", "content": "Neu"}]', 'de');

  it('finds a reply by its shortcut, and keeps its other languages and its count', () => {
    const plan = planImport(chatwoot, [mine], 'update', NOW);
    expect(plan).toMatchObject({
      conflicts: 1,
      changed: [
        {
          line: 1,
          foundBy: 'shortcut',
          before: mine,
          reply: {
            id: 'mine',
            useCount: 5,
            favourite: true,
            bodies: { ...mine.bodies, de: 'Neu' },
          },
        },
      ],
    });
  });

  it('keeps what is there when told so, or puts the new one beside it without the shortcut', () => {
    expect(planImport(chatwoot, [mine], 'keep', NOW)).toMatchObject({
      conflicts: 1,
      changed: [],
      skipped: [{ line: 1, reason: { kind: 'kept', name: 'Mine' } }],
    });
    expect(planImport(chatwoot, [mine], 'both', NOW)).toMatchObject({
      changed: [],
      added: [{ reply: { id: 'mine-2', shortcut: null, useCount: 0 } }],
    });
  });

  it('finds what was imported before by its id there', () => {
    const [first] = planImport(chatwoot, [], 'update', NOW).added;
    const renamed = { ...(first?.reply ?? mine), shortcut: 'other' };
    expect(planImport(chatwoot, [renamed], 'update', NOW).changed).toMatchObject([
      { foundBy: 'id', reply: { shortcut: 'LATE' } },
    ]);
  });

  it('takes the first of two entries with one shortcut, or that mean one reply', () => {
    const twice = importFrom(
      '[{"id": 1, "short_code": "a", "content": "x"},\n{"id": 2, "short_code": "A", "content": "y"}]',
    );
    expect(planImport(twice, [], 'update', NOW)).toMatchObject({
      added: [{ reply: { id: 'chatwoot-1' } }],
      skipped: [{ line: 2, reason: { kind: 'duplicate', line: 1 } }],
    });
    const library = [cannedReply({ id: 'chatwoot-2', shortcut: 'a' })];
    expect(planImport(twice, library, 'update', NOW).skipped).toMatchObject([
      { line: 2, reason: { kind: 'duplicate', line: 1 } },
    ]);
  });

  it('leaves out what would take another reply’s shortcut', () => {
    const library = [
      cannedReply({ id: 'chatwoot-1', name: 'One', shortcut: 'one' }),
      cannedReply({ id: 'two', name: 'Two', shortcut: 'late' }),
    ];
    expect(planImport(chatwoot, library, 'update', NOW)).toMatchObject({
      changed: [],
      skipped: [{ reason: { kind: 'shortcut-taken', shortcut: 'LATE', name: 'Two' } }],
    });
  });
});

it('names export files by the day where the agent is', () => {
  vi.stubEnv('TZ', 'Pacific/Auckland');
  const evening = new Date('2026-11-20T23:30:00+13:00');
  const files = (['json', 'csv'] as const).map((format) => exportLibrary([], format, evening));
  expect(files.map(({ name }) => name)).toEqual([
    'reply-desk-library-2026-11-20.json',
    'reply-desk-library-2026-11-20.csv',
  ]);
  const morning = new Date('2026-11-21T08:00:00+13:00');
  expect(exportLibrary([], 'csv', morning).name).toBe('reply-desk-library-2026-11-21.csv');
  vi.unstubAllEnvs();
});
