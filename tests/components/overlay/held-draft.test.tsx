import { fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { HeldDraft, type HeldDraftProps } from '@/components/held-draft/held-draft';
import { expectNoAxeViolations } from '../../support/axe';
import { setInterfaceLanguage } from '../../support/i18n';
import { stubPopovers } from '../../support/popover';

beforeAll(stubPopovers);
beforeEach(() => setInterfaceLanguage('en'));

function open(change: Partial<HeldDraftProps> = {}) {
  const handlers = { onMove: vi.fn(), onRedact: vi.fn(), onEdit: vi.fn(), onPostAnyway: vi.fn() };
  const view = render(
    <HeldDraft
      shown={['EMAIL', 'CARD']}
      asked={[]}
      isPrivate={false}
      channel="direct-message"
      postNumber={null}
      {...handlers}
      {...change}
    />,
  );
  return { ...view, ...handlers };
}

const button = (name: string) => screen.getByRole('button', { name });

describe('the question about a held draft', () => {
  it('takes the focus, names what was found, and is accessible', async () => {
    const { container } = open({ asked: ['PHONE'] });
    const dialog = screen.getByRole('alertdialog', { name: 'Everyone could read this' });
    expect(dialog).toHaveFocus();
    expect(dialog).toHaveAccessibleDescription(/an email address and a card number/);
    expect(dialog).toHaveAccessibleDescription(/asks for a phone number/);
    await expectNoAxeViolations(container);
  });

  it('says which of several posts it is about', () => {
    open({ postNumber: 2 });
    const dialog = screen.getByRole('alertdialog');
    expect(dialog).toHaveAccessibleDescription(/this is about post.2/);
  });

  it('offers each way out', () => {
    const { onMove, onRedact, onEdit } = open();
    fireEvent.click(button('Move to DM'));
    fireEvent.click(button('Redact'));
    fireEvent.click(button('Edit'));
    for (const handler of [onMove, onRedact, onEdit]) expect(handler).toHaveBeenCalledOnce();
  });

  it('takes Escape for Edit', () => {
    const { onEdit } = open();
    fireEvent(screen.getByRole('alertdialog'), new Event('cancel', { cancelable: true }));
    expect(onEdit).toHaveBeenCalledOnce();
  });

  it('offers only what helps: nothing to mask in a question, nowhere to move a message', () => {
    open({ isPrivate: true, onMove: null, onRedact: null });
    expect(screen.queryByRole('button', { name: 'Move to DM' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Redact' })).toBeNull();
    expect(button('Send anyway…')).toBeVisible();
  });

  it('asks for a reason before the hold is lifted, and says what is kept', async () => {
    const { onPostAnyway, container } = open();
    fireEvent.click(button('Post anyway…'));
    expect(onPostAnyway).not.toHaveBeenCalled();
    expect(screen.getByRole('group')).toHaveFocus();
    expect(screen.getByText(/The data itself is not/)).toBeVisible();
    await expectNoAxeViolations(container);
    fireEvent.click(button('It is not personal data'));
    expect(onPostAnyway).toHaveBeenCalledExactlyOnceWith('not-personal', expect.anything());
  });

  it('goes back from the reasons', () => {
    open();
    fireEvent.click(button('Post anyway…'));
    button('Back').focus();
    fireEvent.click(button('Back'));
    expect(button('Move to DM')).toBeVisible();
    expect(screen.getByRole('alertdialog')).toHaveFocus();
  });

  it('leaves the second press of a double click alone: it was for what stood there before', () => {
    const { onMove, onPostAnyway } = open();
    fireEvent.click(button('Move to DM'), { detail: 2 });
    expect(onMove).not.toHaveBeenCalled();
    fireEvent.click(button('Post anyway…'), { detail: 1 });
    fireEvent.click(button('Another reason'), { detail: 2 });
    expect(onPostAnyway).not.toHaveBeenCalled();
  });

  it.each([
    ['direct-message', 'Move to DM'],
    ['messenger', 'Move to Messenger'],
    ['form', 'Move to the form'],
  ] as const)('names the private channel: %s', (channel, name) => {
    open({ channel });
    expect(button(name)).toBeVisible();
  });
});
