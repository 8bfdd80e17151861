import { render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { success } from '@/domain/result';
import { LibrarySection } from '@/entrypoints/options/library/library-section';
import { DEFAULT_SETTINGS } from '@/storage/settings';
import { expectNoAxeViolations } from '../../support/axe';
import { cannedReply } from '../../support/canned-replies';
import { setInterfaceLanguage } from '../../support/i18n';
import { openLibrary, list, names, row } from '../../support/library-section';

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
