import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ToolbarItem } from '@/entrypoints/x.content/ui/toolbar/toolbar-items';
import { ToolbarView } from '@/entrypoints/x.content/ui/toolbar/toolbar-view';
import { expectNoAxeViolations } from '../../support/axe';
import { INTERFACE_LANGUAGES, setInterfaceLanguage } from '../../support/i18n';

const ITEMS: readonly ToolbarItem[] = [
  item('reply', 'Reply with…'),
  item('invite', 'Invite to DM'),
  { ...item('warning', '3'), name: 'Personal data in public: an email address', expanded: false },
  { ...item('clock', '12 min left'), name: null, expanded: false },
];

function item(id: string, text: string): ToolbarItem {
  const words = [{ className: 'action-label', text }];
  return { id, className: 'action', icon: 'reply', words, name: text, expanded: null };
}

function drawToolbar(items = ITEMS) {
  const root = document.createElement('div');
  document.body.append(root);
  onTestFinished(() => root.remove());
  const actions = { onPress: vi.fn(), onReach: vi.fn(), onLeave: vi.fn() };
  const view = new ToolbarView({ root, ...actions, onOwnEvent: (_, act) => act() });
  view.draw('Reply Desk: answer Ana', items);
  return { root, view, ...actions };
}

describe('the toolbar', () => {
  it('tells where the keyboard comes and goes, but not where it comes back from what opened', () => {
    const { root, onReach, onLeave } = drawToolbar();
    const opened = root.appendChild(document.createElement('button'));
    const elsewhere = document.body.appendChild(document.createElement('button'));
    onTestFinished(() => elsewhere.remove());
    const clock = screen.getByRole('button', { name: '12 min left' });
    vi.spyOn(clock, 'matches').mockReturnValue(true);
    clock.focus();
    expect(onReach).toHaveBeenCalledExactlyOnceWith('clock', clock);
    opened.focus();
    expect(onLeave).not.toHaveBeenCalled();
    clock.focus();
    expect(onReach).toHaveBeenCalledOnce();
    elsewhere.focus();
    expect(onLeave).toHaveBeenCalledExactlyOnceWith('clock');
  });

  it('keeps the focus where a button becomes a badge, and says what it is now', () => {
    const track = {
      ...item('clock', ''),
      words: [],
      name: 'Track this post',
      icon: 'track',
    } as const;
    const { root, view } = drawToolbar([track]);
    const button = screen.getByRole('button', { name: 'Track this post' });
    button.focus();
    view.draw('Reply Desk: answer Ana', [
      { ...item('clock', '12 min left'), name: null, expanded: false },
    ]);
    expect(screen.getByRole('button', { name: '12 min left', expanded: false })).toHaveFocus();
    view.draw('Reply Desk: answer Ana', [track]);
    expect(button).toHaveAccessibleName('Track this post');
    expect(button).not.toHaveAttribute('aria-expanded');
    expect(button).not.toHaveAttribute('aria-haspopup');
    expect(root).not.toHaveTextContent('12 min left');
  });

  it('is one stop of the Tab key, with arrows, Home and End inside', async () => {
    const user = userEvent.setup();
    drawToolbar();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Reply with…' })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('button', { name: 'Invite to DM' })).toHaveFocus();
    await user.keyboard('{End}');
    expect(screen.getByRole('button', { name: '12 min left' })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('button', { name: 'Reply with…' })).toHaveFocus();
    await user.keyboard('{ArrowLeft}{Home}{ArrowRight}');
    await user.tab();
    expect(document.body).toHaveFocus();
    await user.tab({ shift: true });
    expect(screen.getByRole('button', { name: 'Invite to DM' })).toHaveFocus();
  });

  it('mirrors its arrows where X is read from right to left', () => {
    drawToolbar();
    const first = screen.getByRole('button', { name: 'Reply with…' });
    screen.getByRole('toolbar').style.direction = 'rtl';
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowLeft' });
    expect(screen.getByRole('button', { name: 'Invite to DM' })).toHaveFocus();
  });

  it('keeps one stop when the focused item goes away', () => {
    const { view } = drawToolbar();
    screen.getByRole('button', { name: '12 min left' }).focus();
    view.draw('Reply Desk', ITEMS.slice(0, 2));
    const stops = screen.getAllByRole('button').filter((button) => button.tabIndex === 0);
    expect(stops).toEqual([screen.getByRole('button', { name: 'Reply with…' })]);
  });

  it('keeps the focus, and the button under it, while its words change and others come', () => {
    const { view } = drawToolbar([item('reply', 'Reply with…'), item('clock', '12 min left')]);
    const clock = screen.getByRole('button', { name: '12 min left' });
    clock.focus();
    view.draw('Reply Desk', [...ITEMS.slice(0, 3), item('clock', '11 min left')]);
    expect(screen.getByRole('button', { name: '11 min left' })).toBe(clock);
    expect(clock).toHaveFocus();
    expect(screen.getAllByRole('button').map((button) => button.dataset['item'])).toEqual([
      'reply',
      'invite',
      'warning',
      'clock',
    ]);
  });

  it('touches nothing that looks as before', async () => {
    const { root, view } = drawToolbar();
    const touched = vi.fn();
    const observer = new MutationObserver(touched);
    observer.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    onTestFinished(() => observer.disconnect());
    view.draw(
      'Reply Desk: answer Ana',
      ITEMS.map((each) => ({ ...each })),
    );
    await Promise.resolve();
    expect(touched).not.toHaveBeenCalled();
    view.draw('Reply Desk: answer Ana', ITEMS.slice(1));
    await Promise.resolve();
    expect(touched).toHaveBeenCalledOnce();
  });

  it('says which button was pressed, and whether its dialog is open', () => {
    const { view, onPress } = drawToolbar();
    const clock = screen.getByRole('button', { name: '12 min left', expanded: false });
    fireEvent.click(clock);
    expect(onPress).toHaveBeenCalledExactlyOnceWith(expect.any(Event), 'clock', clock);
    view.draw(
      'Reply Desk',
      ITEMS.map((each) => (each.id === 'clock' ? { ...each, expanded: true } : each)),
    );
    expect(clock).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('button', { name: 'Reply with…' })).not.toHaveAttribute(
      'aria-haspopup',
    );
  });

  it.each(INTERFACE_LANGUAGES)('has names and no accessibility problem in %s', async (language) => {
    await setInterfaceLanguage(language);
    const { root } = drawToolbar();
    await expectNoAxeViolations(root);
  });
});
