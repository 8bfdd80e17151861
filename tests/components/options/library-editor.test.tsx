import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { HandedReply } from '@/domain/replies/handed-reply';
import { LibrarySection } from '@/entrypoints/options/library/library-section';
import { DEFAULT_SETTINGS } from '@/storage/settings';
import { expectNoAxeViolations } from '../../support/axe';
import {
  APOLOGY,
  CLOSING,
  openLibrary,
  names,
  row,
  field,
  textIn,
} from '../../support/library-section';

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
