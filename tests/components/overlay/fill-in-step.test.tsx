import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ReplyPicker } from '@/components/reply-picker/reply-picker';
import { expectNoAxeViolations } from '../../support/axe';
import { cannedReply } from '../../support/canned-replies';

const BODY =
  'Hi {{ customer.first_name }}, your {{ ask.item }} comes {{ ask.day | choices: "today", "tomorrow" | default: "tomorrow" }}{% if ask.note %} ({{ ask.note }}){% endif %}.';

function show(body = BODY) {
  const onChoose = vi.fn<(reply: unknown, text: string) => void>();
  const onClose = vi.fn();
  const { container } = render(
    <ReplyPicker
      replies={[cannedReply({ bodies: { en: body } }), cannedReply({ id: 'b', name: 'Other' })]}
      situation={{
        variables: {
          customer: { first_name: null, handle: 'shop' },
          agent: { first_name: null, signature: null },
          brand: { name: null, dm_link: null },
        },
        language: 'en',
        isTranslated: false,
        fallbackLanguages: ['en'],
        moment: { now: Date.UTC(2026, 10, 20, 9), zone: 'UTC', expected: null },
        isPromiseComing: false,
        wholeDraft: (text) => text,
        maxLength: 280,
      }}
      onChoose={onChoose}
      onClose={onClose}
      onOpenSettings={vi.fn()}
    />,
  );
  return { onChoose, onClose, container, user: userEvent.setup() };
}

const preview = () => screen.getByRole('region', { name: 'Preview' });
const box = (name: string) => screen.getByRole('textbox', { name });

describe('filling in a reply', () => {
  it('asks with the keyboard alone, and inserts exactly what the preview shows', async () => {
    const { onChoose, user, container } = show();
    expect(preview()).toHaveTextContent('Hi @shop, your [item] comes tomorrow.');
    expect(
      screen.getByText('Enter asks you for: Customer’s first name, item, day, and note.'),
    ).toBeVisible();
    await user.keyboard('{Enter}');
    expect(box('Customer’s first name')).toHaveFocus();
    await expectNoAxeViolations(container);
    await user.keyboard('Ana{Tab}parcel{Tab}');
    expect(screen.getByRole('radio', { name: 'tomorrow' })).toHaveFocus();
    await user.keyboard('{ArrowUp}{Tab}by noon');
    expect(preview()).toHaveTextContent('Hi Ana, your parcel comes today (by noon).');
    expect(preview()).toHaveTextContent('42/280');
    await user.keyboard('{Enter}');
    expect(onChoose).toHaveBeenCalledOnce();
    expect(onChoose.mock.calls[0]?.[1]).toBe('Hi Ana, your parcel comes today (by noon).');
  });

  it('does not insert while something is missing, says what, and goes there', async () => {
    const { onChoose, user } = show();
    await user.keyboard('{Enter}Ana{Tab}  {Tab}{Enter}');
    expect(onChoose).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toHaveTextContent('Still missing: item.');
    expect(box('item')).toHaveFocus();
    await user.keyboard('parcel');
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    await user.click(screen.getByRole('button', { name: 'Insert' }));
    expect(onChoose.mock.calls[0]?.[1]).toBe('Hi Ana, your parcel comes tomorrow.');
  });

  it('goes back to the list with Escape and keeps what was filled in for that reply only', async () => {
    const { onClose, user } = show();
    await user.keyboard('{Enter}Ana{Escape}');
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.getByRole('combobox')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(box('Customer’s first name')).toHaveValue('Ana');
    await user.keyboard('{Escape}{ArrowDown}{ArrowUp}{Enter}');
    expect(box('Customer’s first name')).toHaveValue('@shop');
    await user.keyboard('{Escape}{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('offers the handle where no first name is known, and takes it as it is', async () => {
    const { onChoose, user } = show('Hi {{ customer.first_name }}.');
    expect(preview()).toHaveTextContent('Hi @shop.');
    await user.keyboard('{Enter}');
    expect(box('Customer’s first name')).toHaveValue('@shop');
    expect(onChoose).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(onChoose.mock.calls[0]?.[1]).toBe('Hi @shop.');
  });

  it('takes the fallback of a field that is emptied', async () => {
    const { onChoose, user } = show('Back {{ ask.when | default: "soon" }}.');
    await user.keyboard('{Enter}');
    expect(box('when')).toHaveValue('soon');
    await user.clear(box('when'));
    expect(preview()).toHaveTextContent('Back soon.');
    await user.keyboard('{Enter}');
    expect(onChoose.mock.calls[0]?.[1]).toBe('Back soon.');
  });
});
