import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import type { CannedReply } from '@/domain/replies/canned-reply';
import type { HandedReply } from '@/domain/replies/handed-reply';
import { planLibraryChange, type LibraryChange } from '@/domain/replies/library-change';
import { success } from '@/domain/result';
import { LibrarySection } from '@/entrypoints/options/library/library-section';
import { DEFAULT_SETTINGS, type Settings } from '@/storage/settings';
import { cannedReply } from './canned-replies';

export const APOLOGY = cannedReply({
  id: 'apology',
  name: 'Apology',
  shortcut: 'sorry',
  tags: ['complaint'],
  bodies: {
    en: 'Hi {{ customer.first_name }}, we are very sorry about this. {{ agent.signature }}',
    de: 'Hallo {{ customer.first_name }}, das tut uns leid. {{ agent.signature }}',
  },
  useCount: 3,
  lastUsedAt: Date.UTC(2026, 10, 20),
});
export const CLOSING = cannedReply({
  id: 'closing',
  name: 'Closing',
  shortcut: null,
  tags: [],
  bodies: { en: 'Have a good day!' },
});
export const THANKS = cannedReply({
  id: 'thanks',
  name: 'Thanks',
  shortcut: 'thx',
  tags: ['praise'],
  bodies: { en: 'Thank you!' },
  useCount: 9,
});

const EFFECTS = new Map([
  ['closing', { posted: 12, edited: 5, followed: 8, wroteAgain: 3, thanked: 2, came: 4 }],
  ['thanks', { posted: 1, edited: 0, followed: 0, wroteAgain: 0, thanked: 0, came: 0 }],
]);

interface WiredProps {
  readonly initial: readonly CannedReply[];
  readonly settings: Settings;
  /** Words handed over from pages of X, one after the other. */
  readonly handed?: readonly HandedReply[];
}

/** The section on a library in memory, which keeps to the same rules as the database. */
function Wired({ initial, settings, handed = [] }: WiredProps) {
  const [done, setDone] = useState(0);
  const [library, setLibrary] = useState(initial);
  const stored = useRef(initial);
  function change(wanted: LibraryChange) {
    const writes = planLibraryChange(stored.current, wanted);
    if (!writes.ok) return Promise.resolve(writes);
    const put = new Map(writes.value.put.map((reply) => [reply.id, reply]));
    const gone = new Set([...writes.value.delete, ...put.keys()]);
    stored.current = [...stored.current.filter(({ id }) => !gone.has(id)), ...put.values()];
    setLibrary(stored.current);
    return Promise.resolve(success(undefined));
  }
  return (
    <LibrarySection
      settings={settings}
      save={() => Promise.resolve(null)}
      pickerKey={null}
      replies={{ state: 'ready', value: library }}
      effects={{ state: 'ready', value: EFFECTS }}
      handed={handed[done] ?? null}
      onHandedDone={() => setDone(done + 1)}
      onChangeLibrary={change}
    />
  );
}

/** Shows the section; `handOver` hands over words from a page of X while it stands. */
export function openLibrary(
  library: readonly CannedReply[] = [CLOSING, APOLOGY, THANKS],
  known: Partial<Settings> = {},
  handed: readonly HandedReply[] = [],
) {
  const settings = { ...DEFAULT_SETTINGS, agentSignature: '^AR', ...known };
  const wired = (later: readonly HandedReply[]) => (
    <Wired initial={library} settings={settings} handed={later} />
  );
  const view = render(wired(handed));
  const handOver = (reply: HandedReply) => view.rerender(wired([...handed, reply]));
  return { ...view, handOver, user: userEvent.setup() };
}

export const list = () => screen.getByRole('list', { name: 'Canned replies' });
export const names = () =>
  within(list())
    .getAllByRole('listitem')
    .map((row) => within(row).getAllByRole('button')[1]?.textContent);
export const row = (name: string) => {
  const found = within(list())
    .getAllByRole('listitem')
    .find((item) => within(item).queryByRole('button', { name }));
  if (found === undefined) throw new Error(`no row ${name}`);
  return within(found);
};
export const field = (name: string) => screen.getByRole('textbox', { name });
export const textIn = (language: string) => field(`Text in ${language}`);
