import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { readSettings } from '@/storage/settings';
import { items, openOptions } from '../../support/options-page';

describe('personal data', () => {
  it('keeps the brand’s own contact data', async () => {
    const { user } = await openOptions();
    await user.type(
      screen.getByRole('textbox', { name: 'Add your own contact data' }),
      '+44 800 1111, example.com{Enter}',
    );
    expect(items('Your own contact data')).toEqual(['+44 800 1111', 'example.com']);
    expect((await readSettings()).ownContacts).toEqual(['+44 800 1111', 'example.com']);
  });

  it('asks for an address where X does not know it, and says what is wrong with one', async () => {
    const { user } = await openOptions();
    expect(screen.queryByRole('textbox', { name: 'Its address' })).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'A form' }));
    const field = await screen.findByRole('textbox', { name: 'Its address' });
    await user.type(field, 'lumen.example{Enter}');
    expect(await screen.findByText(/begins with https/)).toBeVisible();
    await user.clear(field);
    await user.type(field, 'https://lumen.example/help{Enter}');
    expect(await screen.findByText(/Saved/)).toBeVisible();
    expect((await readSettings()).privateChannel).toEqual({
      kind: 'form',
      link: 'https://lumen.example/help',
    });
  });

  it('changes what happens for one kind and leaves the others', async () => {
    const { user } = await openOptions();
    const level = (kind: string, name: string) =>
      within(screen.getByRole('group', { name: kind })).getByRole('radio', { name });
    expect(level('An email address', 'Hold')).toBeChecked();
    expect(level('An order number', 'Hint')).toBeChecked();
    await user.click(level('An email address', 'Off'));
    expect(await screen.findByRole('group', { name: 'An email address' })).toBeVisible();
    await vi.waitFor(async () =>
      expect((await readSettings()).guardLevels).toEqual({ EMAIL: 'off' }),
    );
  });
});
