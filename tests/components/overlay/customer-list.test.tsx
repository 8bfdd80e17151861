import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CameNote } from '@/components/composer-bar/came-note';
import { CustomerList } from '@/components/customer-list/customer-list';
import type { AnsweredCustomer } from '@/domain/replies/answered-customer';
import { expectNoAxeViolations } from '../../support/axe';

const NOW = Date.UTC(2026, 10, 20, 9);
const HOUR = 60 * 60_000;

function customers(...handles: readonly string[]): readonly AnsweredCustomer[] {
  return handles.map((handle, index) => ({
    handle,
    answerId: String(index + 1),
    answeredAt: NOW - (index + 2) * HOUR,
  }));
}

function show(props: Partial<Parameters<typeof CustomerList>[0]> = {}) {
  const callbacks = { onChoose: vi.fn(), onRetry: vi.fn(), onClose: vi.fn() };
  const { container } = render(
    <CustomerList
      customers={customers('Ana_Ruiz', 'ben', 'carla')}
      problem={null}
      partner={null}
      now={NOW}
      {...callbacks}
      {...props}
    />,
  );
  return { ...callbacks, container, user: userEvent.setup() };
}

const selected = () => screen.queryByRole('option', { selected: true });

describe('the list of customers', () => {
  it('says who was answered when, and has no accessibility problem', async () => {
    const { container } = show();
    expect(screen.getByRole('dialog', { name: 'Which customer is this?' })).toBeVisible();
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      '@Ana_Ruiz2 h ago',
      '@ben3 h ago',
      '@carla4 h ago',
    ]);
    await expectNoAxeViolations(container);
  });

  it('chooses nobody by itself: Enter alone does nothing', async () => {
    const { user, onChoose } = show();
    expect(selected()).toBeNull();
    await user.keyboard('{Enter}');
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('is used by keyboard', async () => {
    const { user, onChoose, onClose } = show();
    expect(screen.getByRole('listbox')).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(selected()).toHaveTextContent('@ben');
    await user.keyboard('{Enter}');
    expect(onChoose).toHaveBeenCalledWith(customers('', 'ben')[1], expect.anything());
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('goes from nobody up to the last one', async () => {
    const { user } = show();
    await user.keyboard('{ArrowUp}');
    expect(selected()).toHaveTextContent('@carla');
  });

  it('selects beforehand whom the chat is with', async () => {
    const { user, onChoose } = show({ partner: 'BEN' });
    expect(selected()).toHaveTextContent('@ben');
    expect(onChoose).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(onChoose).toHaveBeenCalledOnce();
  });

  it('selects nobody for a stranger, whose handle another one contains', () => {
    show({ partner: 'be' });
    expect(selected()).toBeNull();
  });

  it('can be searched when it is long', async () => {
    const all = Array.from({ length: 7 }, (_, index) => `customer_${index}`);
    const { user, container, onChoose } = show({ customers: customers(...all, 'Zoe') });
    const field = screen.getByRole('combobox', { name: 'Search handles' });
    expect(field).toHaveFocus();
    await user.keyboard('@zo');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await expectNoAxeViolations(container);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onChoose.mock.calls[0]?.[0]).toMatchObject({ handle: 'Zoe' });
    await user.type(field, 'x');
    expect(screen.getByRole('status')).toHaveTextContent('No handle matches “@zox”.');
  });

  it('says when it is being read, and when nobody is left', async () => {
    const { container } = show({ customers: null });
    expect(screen.getByRole('status')).toHaveTextContent('Looking up');
    expect(screen.getByRole('dialog')).toHaveFocus();
    await expectNoAxeViolations(container);
  });

  it('says when nobody is left', () => {
    show({ customers: [] });
    expect(screen.getByRole('status')).toHaveTextContent('noted already');
  });

  it('says why it cannot be read, and tries again', async () => {
    const { user, container, onRetry } = show({ customers: null, problem: 'No answer.' });
    expect(screen.getByRole('status')).toHaveTextContent('No answer.');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
    await expectNoAxeViolations(container);
  });
});

it('the note says of whom, and takes it back', async () => {
  const undo = vi.fn();
  const { container } = render(<CameNote customer="ben" onUndo={undo} />);
  expect(screen.getByRole('status')).toHaveTextContent('Noted: @ben came from your reply.');
  await expectNoAxeViolations(container);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledOnce();
});
