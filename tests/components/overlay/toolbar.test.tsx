import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ComposerBar } from '@/components/composer-bar/composer-bar';
import { DraftStatus, type DraftStatusProps } from '@/components/composer-bar/draft-status';
import { CopyText } from '@/components/notice/copy-text';
import { Notice } from '@/components/notice/notice';
import { ReplyToolbar, type ToolbarItem } from '@/components/reply-toolbar/reply-toolbar';
import { ToolbarButton } from '@/components/reply-toolbar/toolbar-button';
import { SensitiveWarning } from '@/components/sensitive-warning/sensitive-warning';
import { SlaBadge } from '@/components/sla-badge/sla-badge';
import type { SlaEvent } from '@/domain/sla/sla-event';
import { UNTRIAGED } from '@/domain/sla/triage';
import { expectNoAxeViolations } from '../../support/axe';
import { INTERFACE_LANGUAGES, setInterfaceLanguage } from '../../support/i18n';
import { stubPopovers } from '../../support/popover';

beforeAll(stubPopovers);

const MINUTE = 60_000;
const POSTED = Date.UTC(2026, 10, 20, 9);
const EVENT: SlaEvent = {
  id: '1:2',
  conversationId: '1',
  metric: 'first-response',
  tweetId: '2',
  brandHandle: 'PellwickPost',
  customerHandle: 'ana_ruiz',
  rule: 'mention',
  language: 'en',
  startedAt: POSTED,
  lastTweetAt: POSTED,
  firstSeenAt: POSTED + 3 * MINUTE,
  openTime: [{ start: POSTED, end: POSTED + 60 * MINUTE }],
  atRiskAt: POSTED + 48 * MINUTE,
  dueAt: POSTED + 60 * MINUTE,
  metAt: null,
  businessResponseMs: null,
  metBy: null,
  metHere: false,
  breachedAt: null,
  policy: 'default@1',
  triage: UNTRIAGED,
};

const closed = { open: false, onToggle: () => undefined, onDismiss: () => undefined };

function items(onPress = vi.fn()): readonly ToolbarItem[] {
  const button = (id: string, label: string): ToolbarItem => ({
    id,
    draw: (item) => (
      <ToolbarButton icon="reply" label={label} expanded={null} onPress={onPress} item={item} />
    ),
  });
  return [
    button('reply', 'Reply with…'),
    button('invite', 'Invite to DM'),
    {
      id: 'warning',
      draw: (item) => (
        <SensitiveWarning
          kinds={['EMAIL', 'CARD']}
          count={3}
          onAskToDelete={vi.fn()}
          {...closed}
          item={item}
        />
      ),
    },
    {
      id: 'clock',
      draw: (item) => (
        <SlaBadge event={EVENT} problem={null} now={POSTED + 48 * MINUTE} {...closed} item={item} />
      ),
    },
  ];
}

describe('the toolbar', () => {
  it('is one stop of the Tab key, with arrows, Home and End inside', async () => {
    const user = userEvent.setup();
    render(<ReplyToolbar label="Reply Desk: answer Ana" items={items()} />);
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
    render(
      <div style={{ direction: 'rtl' }}>
        <ReplyToolbar label="Reply Desk" items={items()} />
      </div>,
    );
    const first = screen.getByRole('button', { name: 'Reply with…' });
    screen.getByRole('toolbar').style.direction = 'rtl';
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowLeft' });
    expect(screen.getByRole('button', { name: 'Invite to DM' })).toHaveFocus();
  });

  it('keeps one stop when the focused item goes away', () => {
    const { rerender } = render(<ReplyToolbar label="Reply Desk" items={items()} />);
    screen.getByRole('button', { name: '12 min left' }).focus();
    rerender(<ReplyToolbar label="Reply Desk" items={items().slice(0, 2)} />);
    const stops = screen.getAllByRole('button').filter((button) => button.tabIndex === 0);
    expect(stops).toEqual([screen.getByRole('button', { name: 'Reply with…' })]);
  });

  it.each(INTERFACE_LANGUAGES)('has names and no accessibility problem in %s', async (language) => {
    await setInterfaceLanguage(language);
    const { container } = render(<ReplyToolbar label="Reply Desk" items={items()} />);
    await expectNoAxeViolations(container);
  });
});

describe('the badge', () => {
  const answered = { metBy: '3', metHere: true };
  it.each([
    ['on track', EVENT, 1 * MINUTE, '59 min left'],
    ['at risk', EVENT, 55 * MINUTE, '5 min left'],
    ['overdue', EVENT, 65 * MINUTE, '5 min overdue'],
    ['overdue for long', EVENT, 60 * MINUTE + 95 * MINUTE, '1 h overdue'],
    [
      'answered',
      { ...EVENT, ...answered, metAt: POSTED + 8 * MINUTE },
      90 * MINUTE,
      'answered in 8 min',
    ],
    [
      'answered late',
      { ...EVENT, ...answered, metAt: POSTED + 80 * MINUTE, breachedAt: EVENT.dueAt },
      90 * MINUTE,
      'answered late, in 1 h 20 min',
    ],
  ])('says in words when it is %s', (_, event, since, words) => {
    render(<SlaBadge event={event} problem={null} now={POSTED + since} {...closed} />);
    expect(screen.getByRole('button', { name: words })).toBeVisible();
  });

  it.each([
    ['the weekday of the next opening', 2, /^opens Sat,? 9:00/],
    ['its date, where that is weeks away', 16, /^opens Jan 2,? 9:00/],
  ])('says %s while it is closed', (_, days, words) => {
    const opening = new Date(2026, 11, 17 + days, 9).getTime();
    const outside = { ...EVENT, openTime: [{ start: opening, end: opening + 60 * MINUTE }] };
    const now = new Date(2026, 11, 17, 9).getTime();
    const event = { ...outside, atRiskAt: opening + 48 * MINUTE, dueAt: opening + 60 * MINUTE };
    render(<SlaBadge event={event} problem={null} now={now} {...closed} />);
    expect(screen.getByRole('button', { name: words })).toBeVisible();
  });

  it.each([
    ['the open time an answer took', 8, 'answered in 8 min'],
    ['all of it, where none was open', 0, 'answered in 2 d'],
  ])('says %s', (_, minutes, words) => {
    const metAt = POSTED + 48 * 60 * MINUTE;
    const openTime = [{ start: metAt - minutes * MINUTE, end: metAt + 60 * MINUTE }];
    const event = { ...EVENT, ...answered, openTime, dueAt: metAt + 60 * MINUTE, metAt };
    render(
      <SlaBadge
        event={{ ...event, businessResponseMs: minutes * MINUTE }}
        problem={null}
        now={metAt}
        {...closed}
      />,
    );
    expect(screen.getByRole('button', { name: words })).toBeVisible();
  });

  it('says plainly that a wait is not recorded, and why', () => {
    const onToggle = vi.fn();
    render(
      <SlaBadge
        event={null}
        problem="Nobody answered."
        now={0}
        {...closed}
        onToggle={onToggle}
        open
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'not recorded' }));
    expect(onToggle).toHaveBeenCalledOnce();
    expect(screen.getByRole('dialog')).toHaveTextContent('Nobody answered.');
  });

  it('opens to when it was posted, seen and due', async () => {
    const { container } = render(
      <SlaBadge event={EVENT} problem={null} now={POSTED + MINUTE} {...closed} open />,
    );
    const details = screen.getByRole('dialog');
    expect(details).toHaveTextContent('Seen3 min later');
    expect(details).toHaveTextContent('Answer due');
    expect(details).not.toHaveTextContent('Response time');
    await expectNoAxeViolations(container);
  });

  it('opens beside its button, in every browser, and follows it', () => {
    const at = (left: number, top: number, width: number, height: number) =>
      new DOMRect(left, top, width, height);
    let button = at(500, 100, 90, 20);
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000);
    vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(600);
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: HTMLElement,
    ) {
      return this.role === 'dialog' ? at(0, 0, 300, 120) : button;
    });
    onTestFinished(() => void vi.restoreAllMocks());
    render(<SlaBadge event={EVENT} problem={null} now={POSTED} {...closed} open />);
    const details = screen.getByRole('dialog');
    expect(details).toHaveStyle({ left: '290px', top: '126px' });
    button = at(500, 560, 90, 20);
    fireEvent.scroll(window);
    expect(details).toHaveStyle({ left: '290px', top: '434px' });
  });

  it('opens to how long the answer took, for which the row may have no room', () => {
    const event = { ...EVENT, ...answered, metAt: POSTED + 74 * MINUTE };
    render(<SlaBadge event={event} problem={null} now={event.metAt} {...closed} open />);
    expect(screen.getByRole('dialog')).toHaveTextContent('Response time1 h 14 min');
  });
});

describe('warnings', () => {
  it('name the kinds of a tweet’s personal data, say why it matters, and offer what to do', async () => {
    const onAskToDelete = vi.fn();
    const { container } = render(
      <SensitiveWarning
        kinds={['EMAIL', 'CARD']}
        count={3}
        onAskToDelete={onAskToDelete}
        {...closed}
        open
      />,
    );
    const badge = screen.getByRole('button', { expanded: true });
    expect(badge).toHaveAccessibleName(
      'Personal data in public: an email address and a card number',
    );
    expect(screen.getByRole('dialog')).toHaveTextContent('direct message');
    expect(screen.getByRole('dialog')).toHaveTextContent('fraud');
    await expectNoAxeViolations(container);
    fireEvent.click(screen.getByRole('button', { name: 'Ask to delete it' }));
    expect(onAskToDelete).toHaveBeenCalledOnce();
  });

  it('stand below the draft while it shows personal data or asks for it', async () => {
    const bar = (status: Partial<DraftStatusProps>) => (
      <ComposerBar
        status={
          <DraftStatus
            isPrivate={false}
            shown={[]}
            asked={[]}
            outcome={null}
            onUndo={vi.fn()}
            {...status}
          />
        }
      >
        <button type="button">Canned reply</button>
      </ComposerBar>
    );
    const { rerender, container } = render(bar({}));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    rerender(bar({ shown: ['IBAN'], asked: ['PHONE'] }));
    expect(screen.getByRole('status')).toHaveTextContent('this draft shows an IBAN');
    expect(screen.getByRole('status')).toHaveTextContent('asks for a phone number');
    await expectNoAxeViolations(container);
  });

  it('say what became of a held draft, and lead back', () => {
    const onUndo = vi.fn();
    render(<DraftStatus isPrivate={false} shown={[]} asked={[]} outcome="moved" onUndo={onUndo} />);
    expect(screen.getByRole('status')).toHaveTextContent('on the clipboard');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
  });
});

describe('the notice', () => {
  it('is announced, offers the text, and closes', async () => {
    const onClose = vi.fn();
    const onCopy = vi.fn();
    const notice = (state: 'idle' | 'copied' | 'refused') => (
      <Notice message="X’s composer did not take the text." onClose={onClose}>
        <CopyText text="Hello Ana" state={state} onCopy={onCopy} />
      </Notice>
    );
    const { rerender, container } = render(notice('idle'));
    expect(screen.getByRole('alert')).toHaveTextContent('did not take the text');
    fireEvent.click(screen.getByRole('button', { name: 'Copy text' }));
    expect(onCopy).toHaveBeenCalledOnce();
    rerender(notice('copied'));
    expect(screen.getByRole('button', { name: 'Copied' })).toBeVisible();
    rerender(notice('refused'));
    expect(screen.getByRole('textbox', { name: /Copy it from here/ })).toHaveValue('Hello Ana');
    await expectNoAxeViolations(container);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
