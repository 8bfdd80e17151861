import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { DetailsPopover } from '@/components/details-popover/details-popover';
import {
  SensitiveDetails,
  StillPublicDetails,
} from '@/components/sensitive-warning/sensitive-details';
import { ClockDetails } from '@/components/sla-badge/clock-details';
import { WaitDecisions } from '@/components/sla-badge/wait-decisions';
import { clockLook } from '@/components/sla-badge/clock-look';
import type { SlaEvent } from '@/domain/sla/sla-event';
import { UNTRIAGED } from '@/domain/sla/triage';
import { expectNoAxeViolations } from '../../support/axe';
import { setInterfaceLanguage } from '../../support/i18n';
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
  watchedPhrases: [],
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
  withdrawnAt: null,
  breachedAt: null,
  warnedAt: null,
  policy: 'default@1',
  triage: UNTRIAGED,
};

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
      'answered late, in 1 h',
    ],
    [
      'answered late, nearer to the next hour',
      { ...EVENT, ...answered, metAt: POSTED + 110 * MINUTE, breachedAt: EVENT.dueAt },
      120 * MINUTE,
      'answered late, in 2 h',
    ],
  ])('says in words when it is %s', (_, event, since, words) => {
    expect(clockLook(event, POSTED + since).text).toBe(words);
  });

  it.each([
    [59, 'queda 1 min'],
    [59.5, 'queda < 1 min'],
    [58, 'quedan 2 min'],
    [0, 'queda 1 h'],
  ])('agrees in Spanish after %d minutes: %s', async (since, words) => {
    await setInterfaceLanguage('es');
    expect(clockLook(EVENT, POSTED + since * MINUTE).text).toBe(words);
  });

  it.each([
    ['the weekday of the next opening', 2, /^opens Sat,? 9:00/],
    ['its date, where that is weeks away', 16, /^opens Jan 2,? 9:00/],
  ])('says %s while it is closed', (_, days, words) => {
    const opening = new Date(2026, 11, 17 + days, 9).getTime();
    const outside = { ...EVENT, openTime: [{ start: opening, end: opening + 60 * MINUTE }] };
    const now = new Date(2026, 11, 17, 9).getTime();
    const event = { ...outside, atRiskAt: opening + 48 * MINUTE, dueAt: opening + 60 * MINUTE };
    expect(clockLook(event, now).text).toMatch(words);
  });

  it.each([
    ['the open time an answer took', 8, 'answered in 8 min'],
    ['all of it, where none was open', 0, 'answered in 2 d'],
  ])('says %s', (_, minutes, words) => {
    const metAt = POSTED + 48 * 60 * MINUTE;
    const openTime = [{ start: metAt - minutes * MINUTE, end: metAt + 60 * MINUTE }];
    const event = { ...EVENT, ...answered, openTime, dueAt: metAt + 60 * MINUTE, metAt };
    expect(clockLook({ ...event, businessResponseMs: minutes * MINUTE }, metAt).text).toBe(words);
  });
});

describe('details', () => {
  function renderDetails(content: ReactNode) {
    const anchor = document.createElement('button');
    anchor.textContent = '12 min left';
    document.body.append(anchor);
    onTestFinished(() => anchor.remove());
    return render(
      <DetailsPopover anchor={anchor} title="Reply clock" onDismiss={vi.fn()}>
        {content}
      </DetailsPopover>,
    );
  }

  /** What the details say, by the words before it. */
  const said = () =>
    Object.fromEntries(
      screen
        .getAllByRole('term')
        .map((term) => [term.textContent, term.nextElementSibling?.textContent]),
    );

  it('of a wait say why, from when, until when and by which policy', () => {
    renderDetails(<ClockDetails event={EVENT} policyName={null} problem={null} />);
    expect(said()).toMatchObject({
      'Why it waits': 'mentions you',
      Seen: '3 min later',
      'Clock start': 'when posted',
      Target: '1 h for a first response',
      'Set in': 'Reply targets',
    });
    expect(screen.getByRole('dialog')).not.toHaveTextContent('business hours');
    expect(screen.getByRole('button', { name: '12 min left' })).toHaveAccessibleDescription(
      /Target 1 h for a first response/,
    );
  });

  it('name the watched phrases where they are the reason', () => {
    const named = { ...EVENT, watchedPhrases: ['Lumen Parcel', 'Recall'] };
    const { rerender } = renderDetails(
      <ClockDetails
        event={{ ...named, rule: 'watched-phrase' }}
        policyName={null}
        problem={null}
      />,
    );
    expect(said()).toMatchObject({ 'Why it waits': 'names you: “Lumen Parcel”, “Recall”' });
    rerender(<ClockDetails event={named} policyName={null} problem={null} />);
    expect(said()).toMatchObject({ 'Why it waits': 'mentions you' });
  });

  it('say so where the clock rests while the desk is closed', () => {
    const opening = POSTED + 60 * MINUTE;
    const event: SlaEvent = {
      ...EVENT,
      metric: 'next-response',
      policy: 'french@3',
      openTime: [{ start: opening, end: opening + 30 * MINUTE }],
      dueAt: opening + 30 * MINUTE,
    };
    renderDetails(<ClockDetails event={event} policyName="French mornings" problem={null} />);
    expect(said()).toMatchObject({
      Target: '30 min for a later response',
      'Set in': 'French mornings',
    });
    expect(said()['Clock start']).toMatch(/2026/);
    expect(screen.getByRole('dialog')).toHaveTextContent('Only your business hours count');
  });

  it('name no policy that is no more', () => {
    const event = { ...EVENT, policy: 'french@3' };
    renderDetails(<ClockDetails event={event} policyName={null} problem={null} />);
    expect(said()['Set in']).toBe('a special target that no longer exists');
  });

  it('of a wait say when it was posted, seen and due', async () => {
    const { container } = renderDetails(
      <ClockDetails event={EVENT} policyName={null} problem={null} />,
    );
    const details = screen.getByRole('dialog', { name: 'Reply clock' });
    expect(details).toHaveTextContent('Seen3 min later');
    expect(details).toHaveTextContent('Answer due');
    expect(details).not.toHaveTextContent('Response time');
    await expectNoAxeViolations(container);
  });

  it('of an answer say how long it took, for which the row may have no room', () => {
    const event = { ...EVENT, metBy: '3', metHere: true, metAt: POSTED + 74 * MINUTE };
    renderDetails(<ClockDetails event={event} policyName={null} problem={null} />);
    expect(screen.getByRole('dialog')).toHaveTextContent('Response time1 h 14 min');
    expect(said()).toMatchObject({ Seen: '3 min later', 'Seen to answered': '1 h 11 min' });
  });

  it('of an answer that came before the post was seen here count no time to act', () => {
    const event = { ...EVENT, metBy: '3', metAt: POSTED + 2 * MINUTE };
    renderDetails(<ClockDetails event={event} policyName={null} problem={null} />);
    expect(said()).toMatchObject({ 'Response time': '2 min' });
    expect(said()).not.toHaveProperty('Seen to answered');
  });

  it('of a wait that is not recorded say why', () => {
    renderDetails(<ClockDetails event={null} policyName={null} problem="Nobody answered." />);
    expect(screen.getByRole('dialog')).toHaveTextContent('Nobody answered.');
  });

  it('open beside their button, in every browser, and follow it', () => {
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
    renderDetails(<ClockDetails event={EVENT} policyName={null} problem={null} />);
    const details = screen.getByRole('dialog');
    expect(details).toHaveStyle({ left: '290px', top: '126px' });
    button = at(500, 560, 90, 20);
    fireEvent.scroll(window);
    expect(details).toHaveStyle({ left: '290px', top: '434px' });
  });

  it('of personal data name the kinds, say why it matters, and offer what to do', async () => {
    const onAskToDelete = vi.fn();
    const { container } = renderDetails(
      <SensitiveDetails
        answered={<p>Answered already</p>}
        kinds={['EMAIL', 'CARD']}
        reasons={
          new Map([
            ['EMAIL', 'form'],
            ['CARD', 'check-digits'],
          ])
        }
        publicFor={125 * MINUTE}
        onAskToDelete={onAskToDelete}
      />,
    );
    const details = screen.getByRole('dialog');
    expect(details).toHaveTextContent('an email address and a card number');
    expect(details).toHaveTextContent('in private');
    expect(details).toHaveTextContent('fraud');
    expect(details).toHaveTextContent('Public for 2 h 5 min');
    expect(details).toHaveTextContent('a card number: its check digits are right');
    await expectNoAxeViolations(container);
    fireEvent.click(screen.getByRole('button', { name: 'Ask to delete it' }));
    expect(onAskToDelete).toHaveBeenCalledOnce();
  });

  it('of another post’s data say that it is still public, and lead there by a link', async () => {
    const { container } = renderDetails(
      <StillPublicDetails
        kinds={['IBAN']}
        publicFor={50 * 60 * MINUTE}
        href="https://x.com/i/status/5"
      />,
    );
    const details = screen.getByRole('dialog');
    expect(details).toHaveTextContent('Another post in this conversation shows an IBAN');
    expect(details).toHaveTextContent('2 d 2 h');
    const link = screen.getByRole('link', { name: 'See whether it is still there' });
    expect(link).toHaveAttribute('href', 'https://x.com/i/status/5');
    await expectNoAxeViolations(container);
  });
});

describe('what the agent can say of a wait', () => {
  function decisions(known: Partial<SlaEvent> = {}) {
    const actions = { onNotForUs: vi.fn(), onWaitAgain: vi.fn(), onUntrack: vi.fn() };
    const element = (wait: Partial<SlaEvent>) => (
      <WaitDecisions wait={{ ...EVENT, ...wait }} {...actions} />
    );
    const view = render(element(known));
    const change = (wait: Partial<SlaEvent>) => view.rerender(element(wait));
    return { ...view, ...actions, change, user: userEvent.setup() };
  }
  const notForUs = {
    triage: { ...UNTRIAGED, noReplyNeeded: { reason: 'not-for-us', at: POSTED } },
  } as const;

  it('is that it is not for us, and where she wants it the author neither', async () => {
    const { user, onNotForUs, container } = decisions();
    await user.click(screen.getByRole('button', { name: 'Not for us' }));
    expect(onNotForUs).toHaveBeenLastCalledWith(expect.anything(), false);
    await user.click(screen.getByRole('checkbox', { name: 'Ignore @ana_ruiz from now on' }));
    await user.click(screen.getByRole('button', { name: 'Not for us' }));
    expect(onNotForUs).toHaveBeenLastCalledWith(expect.anything(), true);
    await expectNoAxeViolations(container);
  });

  it('can be taken back with the same button, which keeps the focus', async () => {
    const { user, change, onWaitAgain } = decisions();
    screen.getByRole('button', { name: 'Not for us' }).focus();
    change({ ...notForUs, metAt: POSTED + MINUTE });
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(onWaitAgain).toHaveBeenCalledOnce();
  });

  it('is for a tracked one that it is tracked no longer', async () => {
    const { user, onUntrack } = decisions({ rule: 'tracked' });
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Stop tracking' }));
    expect(onUntrack).toHaveBeenCalledOnce();
  });

  it('is nothing once it is answered', () => {
    const { container } = decisions({ metAt: POSTED + MINUTE });
    expect(container).toBeEmptyDOMElement();
  });
});
