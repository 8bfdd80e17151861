import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PickerOpening, type PickerKey } from '@/entrypoints/options/library/picker-opening';
import { DEFAULT_SETTINGS } from '@/storage/settings';
import { expectNoAxeViolations } from '../../support/axe';

function show(pickerKey: PickerKey | null) {
  const save = vi.fn(() => Promise.resolve(null));
  const view = render(
    <PickerOpening settings={DEFAULT_SETTINGS} save={save} pickerKey={pickerKey} />,
  );
  return { ...view, save, user: userEvent.setup() };
}

const field = () => screen.getByRole('textbox', { name: 'Typed in a composer' });

describe('the settings of the picker', () => {
  it.each([
    ['//', '//'],
    ['', ''],
    [' ;r ', ';r'],
  ])('keep %j as what opens it', async (typed, kept) => {
    const { save, user } = show(null);
    await user.clear(field());
    await user.type(field(), `${typed}{Enter}`);
    expect(save).toHaveBeenCalledExactlyOnceWith({ pickerTrigger: kept });
  });

  it.each(['a;', ';', '@@', '; ;', ';;;;;;'])('refuse %j and say why', async (typed) => {
    const { save, user } = show(null);
    await user.clear(field());
    await user.type(field(), `${typed}{Enter}`);
    expect(save).not.toHaveBeenCalled();
    expect(field()).toBeInvalid();
    expect(screen.getByText(/two to five characters/)).toBeVisible();
  });

  it('show the browser’s key and lead to where it is changed, or say where that is', async () => {
    const change = vi.fn<PickerKey['change']>();
    change.mockResolvedValueOnce(true).mockResolvedValueOnce(false);
    const { user, container } = show({ keys: 'Alt+Shift+D', change });
    expect(screen.getByText('Alt+Shift+D')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Change the key…' }));
    expect(screen.queryByText(/could not be opened/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Change the key…' }));
    expect(screen.getByText(/could not be opened/)).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('say that no key is set', () => {
    show({ keys: '', change: () => Promise.resolve(true) });
    expect(screen.getByText('No key is set.')).toBeVisible();
  });
});
