import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { CannedReply } from '@/domain/replies/canned-reply';
import type { HandedReply } from '@/domain/replies/handed-reply';
import { planLibraryChange, type LibraryChange } from '@/domain/replies/library-change';
import { success } from '@/domain/result';
import { LibrarySection } from '@/entrypoints/options/library/library-section';
import { DEFAULT_SETTINGS, type Settings } from '@/storage/settings';
import { writeReplyDeskCsv } from '@/storage/portability/formats/reply-desk-csv';
import { expectNoAxeViolations } from '../../support/axe';
import { cannedReply } from '../../support/canned-replies';
import { setInterfaceLanguage } from '../../support/i18n';

const APOLOGY = cannedReply({
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
const CLOSING = cannedReply({
  id: 'closing',
  name: 'Closing',
  shortcut: null,
  tags: [],
  bodies: { en: 'Have a good day!' },
});
const THANKS = cannedReply({
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

function openLibrary(
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

const list = () => screen.getByRole('list', { name: 'Canned replies' });
const names = () =>
  within(list())
    .getAllByRole('listitem')
    .map((row) => within(row).getAllByRole('button')[1]?.textContent);
const row = (name: string) => {
  const found = within(list())
    .getAllByRole('listitem')
    .find((item) => within(item).queryByRole('button', { name }));
  if (found === undefined) throw new Error(`no row ${name}`);
  return within(found);
};
const field = (name: string) => screen.getByRole('textbox', { name });
const textIn = (language: string) => field(`Text in ${language}`);

describe('the list', () => {
  it('shows replies by name, with what is known of each', () => {
    openLibrary();
    expect(names()).toEqual(['Apology', 'Closing', 'Thanks']);
    expect(row('Apology').getByText('sorry')).toBeVisible();
    expect(row('Apology').getByText('complaint')).toBeVisible();
    expect(row('Apology').getByText(/Used 3 times/)).toBeVisible();
    expect(row('Apology').getByText('Hi Alex, we are very sorry about this. ^AR')).toBeVisible();
  });

  it('is searched, sorted and narrowed to a tag', async () => {
    const { user } = openLibrary();
    await user.type(screen.getByRole('searchbox', { name: 'Search replies' }), 'sorr');
    await waitFor(() => expect(names()).toEqual(['Apology']));
    await user.clear(screen.getByRole('searchbox'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Most used');
    await waitFor(() => expect(names()).toEqual(['Thanks', 'Apology', 'Closing']));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tag' }), 'praise');
    expect(names()).toEqual(['Thanks']);
    await user.type(screen.getByRole('searchbox'), 'nothing like it');
    expect(await screen.findByText(/No reply matches/)).toBeVisible();
  });

  it('shows the best match first while it is searched, unless another order is wanted', async () => {
    const { user } = openLibrary([
      cannedReply({ id: 'a', name: 'Late refund', shortcut: 'a', useCount: 9 }),
      cannedReply({ id: 'b', name: 'Refund', shortcut: 'b', useCount: 1 }),
    ]);
    const order = screen.getByRole('combobox', { name: 'Sort by' });
    await user.selectOptions(order, 'Most used');
    await user.type(screen.getByRole('searchbox'), 'refund');
    await waitFor(() => expect(names()).toEqual(['Refund', 'Late refund']));
    expect(order).toHaveDisplayValue('Best match');
    await user.selectOptions(order, 'Most used');
    await waitFor(() => expect(names()).toEqual(['Late refund', 'Refund']));
    expect(order).toHaveDisplayValue('Most used');
    await user.clear(screen.getByRole('searchbox'));
    await waitFor(() =>
      expect(within(order).queryByRole('option', { name: 'Best match' })).not.toBeInTheDocument(),
    );
    expect(order).toHaveDisplayValue('Most used');
    await user.type(screen.getByRole('searchbox'), 'refund');
    await waitFor(() => expect(names()).toEqual(['Refund', 'Late refund']));
  });

  it('says what followed the replies that were posted, and sorts by it', async () => {
    const { user } = openLibrary();
    expect(
      row('Closing').getByText(
        'Posted 12 times · 5 changed · 3 of 8 wrote again · 2 of 8 thanked · 4 came to DM',
      ),
    ).toBeVisible();
    expect(row('Thanks').getByText('Posted once')).toBeVisible();
    expect(row('Apology').queryByText(/Posted/)).toBeNull();
    const order = screen.getByRole('combobox', { name: 'Sort by' });
    for (const by of ['Most thanked', 'Most often changed']) {
      await user.selectOptions(order, 'Name');
      expect(names()).toEqual(['Apology', 'Closing', 'Thanks']);
      await user.selectOptions(order, by);
      expect(names()).toEqual(['Closing', 'Apology', 'Thanks']);
    }
  });

  it('draws only the rows in view, however many replies there are', async () => {
    const many = Array.from({ length: 2_000 }, (_, index) =>
      cannedReply({ id: `r${index}`, name: `Reply ${index}`, shortcut: null }),
    );
    const { user } = openLibrary(many);
    expect(screen.getByText('2,000 replies')).toBeVisible();
    expect(within(list()).getAllByRole('listitem').length).toBeLessThan(30);
    expect(within(list()).getAllByRole('listitem')[0]).toHaveAttribute('aria-setsize', '2000');
    await user.type(screen.getByRole('searchbox'), '1999');
    await waitFor(() => expect(names()).toEqual(['Reply 1999']));
  });

  it('is walked through with the arrows, one row in the tab order', async () => {
    const { user } = openLibrary();
    row('Apology').getByRole('checkbox').focus();
    await user.keyboard('{ArrowDown}');
    expect(row('Closing').getByRole('button', { name: 'Closing' })).toHaveFocus();
    await user.keyboard('{End}');
    expect(row('Thanks').getByRole('button', { name: 'Thanks' })).toHaveFocus();
    await user.tab();
    expect(row('Thanks').getByRole('button', { name: 'Duplicate Thanks' })).toHaveFocus();
    expect(row('Apology').getByRole('checkbox')).toHaveAttribute('tabindex', '-1');
  });

  it('marks a favourite', async () => {
    const { user } = openLibrary();
    const star = () => row('Closing').getByRole('button', { name: 'Favourite: Closing' });
    await user.click(star());
    await waitFor(() => expect(star()).toHaveAttribute('aria-pressed', 'true'));
  });

  it('deletes at once, hands the keyboard on, and takes it back when asked', async () => {
    const { user } = openLibrary();
    row('Closing').getByRole('button', { name: 'Delete Closing' }).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('1 reply deleted.')).toBeVisible();
    expect(names()).toEqual(['Apology', 'Thanks']);
    await waitFor(() =>
      expect(row('Thanks').getByRole('button', { name: 'Thanks' })).toHaveFocus(),
    );
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Undone.')).toBeVisible();
    expect(names()).toEqual(['Apology', 'Closing', 'Thanks']);
  });

  it('does the same to many at once, and takes it back', async () => {
    const { user } = openLibrary();
    await user.click(row('Apology').getByRole('checkbox'));
    await user.click(row('Thanks').getByRole('checkbox'));
    const bulk = within(screen.getByRole('group', { name: 'With the selected replies' }));
    await user.type(bulk.getByRole('textbox', { name: 'Tag' }), 'first day');
    await user.click(bulk.getByRole('button', { name: 'Add tag' }));
    expect(await screen.findByText('2 replies changed.')).toBeVisible();
    expect(row('Thanks').getByText('first day')).toBeVisible();

    await user.click(bulk.getByRole('button', { name: 'Mark as favourite' }));
    await waitFor(() =>
      expect(row('Apology').getByRole('button', { name: /Favourite/ })).toHaveAttribute(
        'aria-pressed',
        'true',
      ),
    );
    await user.click(bulk.getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('2 replies deleted.')).toBeVisible();
    expect(names()).toEqual(['Closing']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(names()).toEqual(['Apology', 'Closing', 'Thanks']));
    expect(row('Apology').getByText('first day')).toBeVisible();
  });

  it('never leaves the keyboard nowhere', async () => {
    const { user } = openLibrary();
    await user.click(row('Apology').getByRole('checkbox'));
    await user.type(screen.getByRole('textbox', { name: 'Tag' }), 'new');
    await user.click(screen.getByRole('button', { name: 'Add tag' }));
    expect(screen.getByRole('textbox', { name: 'Tag' })).toHaveFocus();
    const bulk = within(screen.getByRole('group', { name: 'With the selected replies' }));
    await user.click(bulk.getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('1 reply deleted.')).toBeVisible();
    expect(screen.getByRole('checkbox', { name: '2 replies' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Undone.')).toHaveFocus();
  });

  it('chooses all that are shown', async () => {
    const { user } = openLibrary();
    await user.click(screen.getByRole('checkbox', { name: '3 replies' }));
    expect(screen.getByRole('checkbox', { name: '3 selected' })).toBeChecked();
  });

  it('says why it cannot be shown', () => {
    const error = { kind: 'unavailable', detail: 'no IndexedDB' } as const;
    render(
      <LibrarySection
        settings={DEFAULT_SETTINGS}
        save={() => Promise.resolve(null)}
        pickerKey={null}
        replies={{ state: 'failed', error }}
        effects={{ state: 'failed', error }}
        handed={null}
        onHandedDone={() => undefined}
        onChangeLibrary={() => Promise.resolve(success(undefined))}
      />,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('is not keeping any data');
  });
});

describe('the editor', () => {
  const effect = () => screen.queryByRole('region', { name: /What followed/ });
  const figure = (name: string) =>
    screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;

  it.each([
    ['Closing', ['12', '5 of 12', '3 of 8', '2 of 8', '4 of 12']],
    ['Thanks', ['1', '0 of 1', '– too early', '– too early', '0 of 1']],
  ])('tells what followed %s, each figure with what it is measured against', async (name, told) => {
    const { user, container } = openLibrary();
    await user.click(row(name).getByRole('button', { name }));
    expect(
      [
        'Posted',
        'Changed before posting',
        'Wrote again within a day',
        'Said thank you',
        'Came to direct messages',
      ].map(figure),
    ).toEqual(told);
    await expectNoAxeViolations(container);
  });

  it('tells nothing of a reply that was not posted, and of a new one', async () => {
    const { user } = openLibrary();
    await user.click(row('Apology').getByRole('button', { name: 'Apology' }));
    expect(effect()).toHaveTextContent('Not posted in public yet.');
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'New reply' }));
    expect(effect()).toBeNull();
  });

  const open = async (name: string, ...rest: Parameters<typeof openLibrary>) => {
    const opened = openLibrary(...rest);
    await opened.user.click(row(name).getByRole('button', { name }));
    return opened;
  };
  const save = () => screen.getByRole('button', { name: 'Save' });

  it('shows what a customer would read in each language, with X’s count', async () => {
    await open('Apology');
    expect(screen.getByText('Hi Alex, we are very sorry about this. ^AR')).toBeVisible();
    expect(screen.getByText('Hallo Alex, das tut uns leid. ^AR')).toBeVisible();
    expect(screen.getByText('42 of 280 characters')).toBeVisible();
  });

  it('counts to the limit of the account', async () => {
    const long = { ...CLOSING, bodies: { en: 'word '.repeat(70) } };
    await open('Closing', [long]);
    expect(screen.getByText('349 of 280 characters · 69 characters too many')).toBeVisible();
  });

  it('follows a longer limit', async () => {
    const long = { ...CLOSING, bodies: { en: 'word '.repeat(70) } };
    await open('Closing', [long], { longestReply: 25_000 });
    expect(screen.getByText('349 of 25,000 characters')).toBeVisible();
  });

  it('says what has to be set up first', async () => {
    await open('Apology', [APOLOGY], { agentSignature: '' });
    expect(screen.getAllByText(/because this is not set: Signature\./)).toHaveLength(2);
  });

  it('tells of placeholders that do not exist while they are typed', async () => {
    const { user } = await open('Closing');
    await user.click(textIn('English'));
    await user.paste('{{ customer.frist_name }}');
    expect(
      await screen.findByText(
        'There is no placeholder “customer.frist_name”. Did you mean “customer.first_name”?',
      ),
    ).toBeVisible();
    expect(textIn('English')).toBeInvalid();
    expect(textIn('English')).toHaveAccessibleDescription(/no placeholder/);
  });

  it('tells where a template cannot be read', async () => {
    const { user } = await open('Closing');
    await user.clear(textIn('English'));
    await user.paste('Hi\n{% if customer.first_name %}');
    expect(await screen.findByText(/mistake in its placeholders: line 2/)).toBeVisible();
  });

  it('inserts a placeholder where the caret is', async () => {
    const { user } = await open('Closing');
    await user.click(textIn('English'));
    (textIn('English') as HTMLTextAreaElement).setSelectionRange(0, 4);
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Insert a placeholder into the text in English' }),
      'brand.name',
    );
    expect(textIn('English')).toHaveValue('{{ brand.name }} a good day!');
    expect(textIn('English')).toHaveFocus();
    await user.keyboard('? Have');
    expect(textIn('English')).toHaveValue('{{ brand.name }}? Have a good day!');
  });

  it('inserts a placeholder behind a text that the agent was not in', async () => {
    const { user } = await open('Closing');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Insert a placeholder into the text in English' }),
      'brand.name',
    );
    expect(textIn('English')).toHaveValue('Have a good day!{{ brand.name }}');
  });

  it('names replies that say nearly the same', async () => {
    const { user } = await open('Closing');
    await user.clear(textIn('English'));
    await user.paste('Hi Ana, we are very sorry about that');
    expect(screen.queryByText(/the same as/)).not.toBeInTheDocument();
    await user.clear(textIn('English'));
    await user.paste('Hi {{ customer.first_name }}, we are very sorry about this!');
    expect(await screen.findByText('100 % the same as “Apology” (English).')).toBeVisible();
  });

  it('stores what was written, and the row has the keyboard again', async () => {
    const { user } = await open('Closing');
    await user.clear(field('Name'));
    await user.type(field('Name'), '  Good bye ');
    await user.type(field('Shortcut'), 'bye');
    await user.type(field('Tags'), 'end, end , done');
    await user.type(field('Notes for colleagues'), 'Only when solved');
    await user.click(save());
    expect(await screen.findByText('“Good bye” saved.')).toBeVisible();
    expect(row('Good bye').getByText('bye')).toBeVisible();
    expect(row('Good bye').getByText('end')).toBeVisible();
    expect(row('Good bye').getByRole('button', { name: 'Good bye' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(names()).toContain('Closing'));
  });

  it('adds and removes languages', async () => {
    const { user } = await open('Apology');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Add a language' }),
      'Brazilian Portuguese',
    );
    await user.type(textIn('Brazilian Portuguese'), 'Desculpe');
    await user.click(screen.getByRole('button', { name: 'Remove German' }));
    await user.click(save());
    await screen.findByText('“Apology” saved.');
    expect(row('Apology').getByText(/^en pt-BR/)).toBeVisible();
  });

  it('refuses another reply’s shortcut, and says whose it is', async () => {
    const { user } = await open('Closing');
    await user.type(field('Shortcut'), 'SORRY');
    expect(field('Shortcut')).toHaveAccessibleDescription(
      /“SORRY” is the shortcut of “Apology” already/,
    );
    await user.click(save());
    expect(screen.getByRole('alert')).toHaveTextContent('Not saved yet');
    expect(field('Name')).toHaveValue('Closing');
  });

  it('says beside each field what is missing, once it shall be saved', async () => {
    const { user } = openLibrary();
    await user.click(screen.getByRole('button', { name: 'New reply' }));
    expect(field('Name')).toHaveFocus();
    expect(field('Name')).toBeValid();
    await user.type(field('Shortcut'), 'two words');
    expect(field('Shortcut')).toHaveAccessibleDescription(/Letters, digits and - only/);
    await user.click(save());
    expect(field('Name')).toHaveAccessibleDescription(/Please give it a name/);
    expect(textIn('English')).toHaveAccessibleDescription(/Please write this text/);
  });

  it('writes a new reply', async () => {
    const { user } = openLibrary();
    await user.click(screen.getByRole('button', { name: 'New reply' }));
    await user.type(field('Name'), 'Welcome');
    await user.type(textIn('English'), 'Welcome!');
    await user.click(save());
    expect(await screen.findByText('“Welcome” saved.')).toBeVisible();
    expect(names()).toContain('Welcome');
  });

  it('begins a copy without the shortcut, which belongs to one reply', async () => {
    const { user } = openLibrary();
    await user.click(row('Apology').getByRole('button', { name: 'Duplicate Apology' }));
    expect(field('Name')).toHaveValue('Apology (copy)');
    expect(field('Shortcut')).toHaveValue('');
    await user.click(save());
    await screen.findByText('“Apology (copy)” saved.');
    expect(names()).toEqual(['Apology', 'Apology (copy)', 'Closing', 'Thanks']);
    expect(row('Apology (copy)').getByText(/Not used yet/)).toBeVisible();
  });

  it('asks before changes are lost, with the harmless answer in focus', async () => {
    const { user } = await open('Closing');
    await user.type(field('Name'), '!{Escape}');
    expect(screen.getByRole('button', { name: 'Keep editing' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(field('Name')).toHaveValue('Closing!');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'Discard changes' }));
    expect(names()).toEqual(['Apology', 'Closing', 'Thanks']);
  });

  it('leaves without asking when nothing was changed', async () => {
    const { user } = await open('Closing');
    await user.keyboard('{Escape}');
    expect(names()).toEqual(['Apology', 'Closing', 'Thanks']);
  });

  it('lets the browser ask when the page is about to close', async () => {
    const { user } = await open('Closing');
    expect(fireEvent(window, new Event('beforeunload', { cancelable: true }))).toBe(true);
    await user.type(field('Name'), '!');
    expect(fireEvent(window, new Event('beforeunload', { cancelable: true }))).toBe(false);
  });

  it('keeps what was written when the reply was changed elsewhere', async () => {
    const refuse = () =>
      Promise.resolve({ ok: false, error: { kind: 'outdated', name: 'Closing' } } as const);
    render(
      <LibrarySection
        settings={DEFAULT_SETTINGS}
        save={() => Promise.resolve(null)}
        pickerKey={null}
        replies={{ state: 'ready', value: [CLOSING] }}
        effects={{ state: 'loading' }}
        handed={null}
        onHandedDone={() => undefined}
        onChangeLibrary={refuse}
      />,
    );
    const user = userEvent.setup();
    await user.click(row('Closing').getByRole('button', { name: 'Closing' }));
    await user.type(field('Name'), '!');
    await user.click(save());
    expect(await screen.findByText(/“Closing” was changed elsewhere/)).toBeVisible();
    expect(field('Name')).toHaveValue('Closing!');
  });
});

describe('import', () => {
  const chooseFile = async (
    text: string,
    name: string,
    ...rest: Parameters<typeof openLibrary>
  ) => {
    const opened = openLibrary(...rest);
    await opened.user.click(screen.getByRole('button', { name: 'Import and export' }));
    await opened.user.upload(await screen.findByLabelText('File'), new File([text], name));
    return opened;
  };
  const CHATWOOT = JSON.stringify([
    { id: 1, short_code: 'sorry', content: 'Pardon, {{contact.first_name}}' },
    { id: 2, short_code: 'hello', content: 'Hello {{contact.nmae}}' },
    { id: 3, short_code: 'empty', content: '' },
  ]);

  it('shows first what would happen, does it, and takes it back', async () => {
    const { user } = await chooseFile(CHATWOOT, 'canned.json');
    expect(await screen.findByText('canned.json: Chatwoot, read as utf-8')).toBeVisible();
    expect(screen.getByText('1 new')).toBeVisible();
    expect(screen.getByText('1 to change')).toBeVisible();
    expect(screen.getByText(/empty: has no text/)).toBeVisible();
    expect(screen.getByText(/hello: There is no placeholder “contact.nmae”/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Import 2 replies' }));
    expect(await screen.findByText('Imported: 1 new, 1 changed.')).toBeVisible();
    expect(names()).toEqual(['Closing', 'hello', 'sorry', 'Thanks']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(names()).toEqual(['Apology', 'Closing', 'Thanks']));
  });

  it('says that it reads, before it begins to', async () => {
    const drawn = vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
    await chooseFile(CHATWOOT, 'canned.json');
    expect(await screen.findByText('Reading canned.json…')).toBeVisible();
    await waitFor(() => expect(drawn).toHaveBeenCalled());
    for (const [draw] of drawn.mock.calls) draw(0);
    drawn.mockRestore();
    expect(await screen.findByText('canned.json: Chatwoot, read as utf-8')).toBeVisible();
    expect(screen.queryByText(/Reading/)).not.toBeInTheDocument();
  });

  it('lets the agent choose what becomes of replies that are there, and the language', async () => {
    const { user } = await chooseFile(CHATWOOT, 'canned.json');
    await user.selectOptions(
      await screen.findByRole('combobox', { name: /1 reply is in the library/ }),
      'Keep the library’s',
    );
    expect(screen.getByText('0 to change')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'The texts are in' }), 'French');
    await user.click(screen.getByRole('button', { name: 'Import 1 reply' }));
    await screen.findByText('Imported: 1 new, 0 changed.');
    expect(row('hello').getByText(/^fr/)).toBeVisible();
    expect(names()).toContain('Apology');
  });

  it('has nothing to do when the library is the same', async () => {
    await chooseFile(writeReplyDeskCsv([APOLOGY]), 'library.csv', [APOLOGY]);
    expect(await screen.findByText('1 unchanged')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Nothing to import' })).toBeDisabled();
  });

  it.each([
    [
      '[{"short_code": "a",\n]',
      'broken.json: line 2 does not follow the file’s format. Nothing was imported.',
    ],
    ['', /no replies in broken\.json/],
    ['a,b\n1,2\n', /broken\.json is in none of the formats/],
    ['PK\u0003\u0004\0 and more of it', /broken\.json is not a text file/],
  ])('says why a file cannot be read: %j', async (text, message) => {
    await chooseFile(text, 'broken.json');
    expect(await screen.findByText(message)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Import \d/ })).not.toBeInTheDocument();
  });

  it('reads the same file again once it was put right, also where it could not be read at all', async () => {
    const { user } = openLibrary();
    await user.click(screen.getByRole('button', { name: 'Import and export' }));
    const file = new File([CHATWOOT], 'canned.json');
    const gone = new DOMException('moved', 'NotReadableError');
    const read = vi
      .spyOn(file, 'slice')
      .mockImplementation(() => ({ arrayBuffer: () => Promise.reject(gone) }) as Blob);
    await user.upload(await screen.findByLabelText('File'), file);
    expect(await screen.findByText(/browser could not read this file/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Import \d/ })).not.toBeInTheDocument();
    read.mockRestore();
    await user.upload(screen.getByLabelText('File'), file);
    expect(await screen.findByText('canned.json: Chatwoot, read as utf-8')).toBeVisible();
  });

  it('offers the library as files', async () => {
    const { user } = openLibrary();
    await user.click(screen.getByRole('button', { name: 'Import and export' }));
    expect(await screen.findByRole('link', { name: 'Save as JSON' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Save as CSV' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Back to the list' }));
    expect(screen.getByRole('button', { name: 'Import and export' })).toHaveFocus();
  });
});

it.each(['en', 'de', 'fr', 'es', 'it'] as const)(
  'is accessible and whole in %s',
  async (language) => {
    await setInterfaceLanguage(language);
    const { container, user } = openLibrary();
    await user.click(screen.getAllByRole('checkbox')[1] as HTMLElement);
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole('button', { name: 'Apology' }));
    await user.type(screen.getAllByRole('textbox')[1] as HTMLElement, ' x');
    await expectNoAxeViolations(container);
  },
);

it('shows an import that is accessible', async () => {
  const { container, user } = openLibrary();
  await user.click(screen.getByRole('button', { name: 'Import and export' }));
  const file = new File([JSON.stringify([{ short_code: 'sorry', content: 'x' }])], 'a.json');
  await user.upload(await screen.findByLabelText('File'), file);
  await screen.findByText(/a\.json: Chatwoot/);
  await expectNoAxeViolations(container);
});

describe('words handed over from a page of X', () => {
  const HANDED: HandedReply = {
    template: 'Hi {{ customer.first_name }}, it is on the van, call •••.',
    language: 'de',
    takenOut: ['PHONE'],
    holdsName: true,
  };

  it('stand in the editor with what to look out for, and are stored when they are saved', async () => {
    const { user, container } = openLibrary([CLOSING], {}, [HANDED]);
    expect(textIn('German')).toHaveValue(HANDED.template);
    expect(screen.getByText(/Nothing is stored before you save/)).toBeVisible();
    expect(screen.getByText('Taken out (•••): a phone number.')).toBeVisible();
    expect(screen.getByText(/name, or a word like it, still stands/)).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Where' })).toHaveDisplayValue('In public');
    await expectNoAxeViolations(container);
    await user.type(field('Name'), 'On the van');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('“On the van” saved.')).toBeVisible();
    expect(names()).toEqual(['Closing', 'On the van']);
  });

  it('are asked about before they are thrown away', async () => {
    const { user } = openLibrary([CLOSING], {}, [HANDED]);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'Discard changes' }));
    expect(names()).toEqual(['Closing']);
  });

  it('wait until the editor that is open is closed', async () => {
    const { user, handOver } = openLibrary([CLOSING]);
    await user.click(screen.getByRole('button', { name: 'Closing' }));
    handOver(HANDED);
    expect(textIn('English')).toHaveValue('Have a good day!');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(textIn('German')).toHaveValue(HANDED.template);
    expect(field('Name')).toHaveValue('');
  });

  it('come one after the other', async () => {
    const next = { ...HANDED, template: 'It has arrived.', language: 'en' };
    const { user, handOver } = openLibrary([CLOSING], {}, [HANDED]);
    handOver(next);
    expect(textIn('German')).toHaveValue(HANDED.template);
    await user.type(field('Name'), 'On the van');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(textIn('English')).toHaveValue(next.template));
    expect(field('Name')).toHaveValue('');
    await user.type(field('Name'), 'Arrived');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('“Arrived” saved.')).toBeVisible();
    expect(names()).toEqual(['Arrived', 'Closing', 'On the van']);
  });

  it.each([null, 'und', 'zxx'])('of language %j are in the main language', (language) => {
    openLibrary([CLOSING], { fallbackLanguages: ['fr'] }, [{ ...HANDED, language }]);
    expect(textIn('French')).toHaveValue(HANDED.template);
  });
});
