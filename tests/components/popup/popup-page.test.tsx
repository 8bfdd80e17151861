import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { SlaEvent } from '@/domain/sla/sla-event';
import { UNTRIAGED } from '@/domain/sla/triage';
import { PopupPage, type PopupPageProps } from '@/entrypoints/popup/popup-page';
import type { StorageError } from '@/domain/storage-error';
import { expectNoAxeViolations } from '../../support/axe';
import { setInterfaceLanguage } from '../../support/i18n';

const NOON = new Date(2026, 10, 22, 12).getTime();
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

interface Wait {
  /** Minutes before noon. */
  readonly postedAgo: number;
  /** Minutes the answer took; absent while the customer waits. */
  readonly took?: number;
  readonly metric?: SlaEvent['metric'];
}

let waits = 0;

function wait({ postedAgo, took, metric = 'first-response' }: Wait): SlaEvent {
  const startedAt = NOON - postedAgo * MINUTE;
  const dueAt = startedAt + 60 * MINUTE;
  const metAt = took === undefined ? null : startedAt + took * MINUTE;
  waits += 1;
  return {
    id: `c${waits}:${waits}`,
    conversationId: `c${waits}`,
    metric,
    tweetId: String(waits),
    brandHandle: 'LumenParcel',
    customerHandle: 'marta_k',
    rule: 'mention',
    watchedPhrases: [],
    language: 'en',
    startedAt,
    lastTweetAt: startedAt,
    firstSeenAt: startedAt,
    openTime: [{ start: startedAt, end: dueAt }],
    atRiskAt: dueAt - 12 * MINUTE,
    dueAt,
    metAt,
    businessResponseMs: metAt === null ? null : metAt - startedAt,
    metBy: metAt === null ? null : `9${waits}`,
    metHere: true,
    withdrawnAt: null,
    breachedAt: null,
    warnedAt: null,
    policy: 'default@1',
    triage: UNTRIAGED,
  };
}

function renderPopup(props: Partial<PopupPageProps> = {}) {
  const actions = { onPeriodChange: vi.fn(), onOpenSettings: vi.fn(), onOpenQueue: vi.fn() };
  const view = render(
    <PopupPage
      events={{ state: 'ready', value: [] }}
      recordingProblem={null}
      watching={{ phrases: [], brandHandles: [] }}
      stillPublic={{ state: 'ready', value: [] }}
      now={NOON}
      period="today"
      agentNamed
      countOutsideHours={false}
      {...actions}
      {...props}
    />,
  );
  return { ...view, ...actions };
}

function ready(...value: SlaEvent[]): PopupPageProps['events'] {
  return { state: 'ready', value };
}

/** The words beside a figure's name. */
function figure(name: string): string {
  const terms = screen.getAllByRole('term').map((term) => term.textContent);
  return screen.getAllByRole('definition')[terms.indexOf(name)]?.textContent ?? '';
}

/** Ten answers in the morning, of 2 to 200 minutes, and two customers who wait. */
const MORNING = [
  ...[2, 3, 4, 5, 6, 8, 12, 14, 40, 200].map((took) => wait({ postedAgo: 240, took })),
  wait({ postedAgo: 90 }),
  wait({ postedAgo: 5 }),
];

describe('with figures', () => {
  it('says how many were answered and how many still wait', () => {
    renderPopup({ events: ready(...MORNING) });
    expect(figure('Answered')).toBe('10 of 12');
    expect(figure('Still waiting')).toMatch(/^2/);
  });

  it('marks overdue customers in words', () => {
    renderPopup({ events: ready(...MORNING) });
    expect(figure('Still waiting')).toContain('1 overdue');
  });

  it('says nothing about overdue customers when there are none', () => {
    renderPopup({ events: ready(wait({ postedAgo: 5 })) });
    expect(screen.queryByText(/overdue/)).not.toBeInTheDocument();
  });

  it('shows median and p90 of the first response with what they mean', () => {
    renderPopup({ events: ready(...MORNING) });
    expect(screen.getByText('10 answers')).toBeVisible();
    expect(figure('Median')).toBe('6 minhalf were at least this fast');
    expect(figure('p90')).toBe('40 minnine of ten were at least this fast');
  });

  it('gives each share with what it is a share of', () => {
    renderPopup({ events: ready(...MORNING) });
    expect(figure('Under 15 min')).toBe('73% 8 of 11');
    expect(figure('Under 60 min')).toBe('82% 9 of 11');
  });

  it('never rounds a share up to all', () => {
    const met = Array.from({ length: 299 }, () => wait({ postedAgo: 120, took: 5 }));
    renderPopup({ events: ready(...met, wait({ postedAgo: 120, took: 20 })) });
    expect(figure('Under 15 min')).toBe('99% 299 of 300');
    expect(figure('Under 60 min')).toBe('100% 300 of 300');
  });

  it('says which answers are not in the figures, unless the agent counts them', () => {
    const outside = wait({ postedAgo: 600, took: 300 });
    const opens = outside.startedAt + 400 * MINUTE;
    const event = { ...outside, openTime: [{ start: opens, end: opens + 60 * MINUTE }] };
    const events = ready({ ...event, dueAt: opens + 60 * MINUTE, businessResponseMs: 0 });
    const { unmount } = renderPopup({ events, period: '7-days' });
    expect(screen.getByText(/^1 answer to a post outside business hours/)).toBeVisible();
    unmount();
    renderPopup({ events, period: '7-days', countOutsideHours: true });
    expect(screen.queryByText(/outside business hours/)).not.toBeInTheDocument();
    expect(figure('Under 15 min')).toBe('100% 1 of 1');
  });

  it('shows no figure where there is nothing to count', () => {
    renderPopup({ events: ready(wait({ postedAgo: 5 })) });
    expect(screen.getByText('No first response yet in this period.')).toBeVisible();
    expect(figure('Under 15 min')).toBe('– none due yet');
  });

  it('tells later responses apart from first ones', () => {
    renderPopup({
      events: ready(
        wait({ postedAgo: 60, took: 2 }),
        wait({ postedAgo: 60, took: 130, metric: 'next-response' }),
        wait({ postedAgo: 60, took: 9, metric: 'next-response' }),
      ),
    });
    expect(figure('Median')).toMatch(/^2 min/);
    expect(screen.getByText('2 answers: median 9 min, p90 2 h 10 min')).toBeVisible();
  });

  it('counts only what was posted in the period, and mentions older customers who wait', () => {
    const yesterday = 24 * 60;
    renderPopup({
      events: ready(
        wait({ postedAgo: 30, took: 4 }),
        wait({ postedAgo: yesterday, took: 90 }),
        wait({ postedAgo: yesterday }),
      ),
    });
    expect(figure('Answered')).toBe('1 of 1');
    expect(screen.getByText('1 older post is still waiting.')).toHaveTextContent('1 overdue');
  });

  it('explains the figures on demand', async () => {
    renderPopup({ events: ready(...MORNING) });
    const note = screen.getByText(/^p90: nine of ten answers/);
    expect(note).not.toBeVisible();
    await userEvent.click(screen.getByText('How these figures are counted'));
    expect(note).toBeVisible();
  });

  it('speaks German', async () => {
    await setInterfaceLanguage('de');
    renderPopup({ events: ready(...MORNING) });
    expect(figure('Beantwortet')).toBe('10 von 12');
    expect(figure('Unter 15 Min.')).toMatch(/73\s%\s8 von 11/);
  });
});

describe('the period', () => {
  it('is chosen with the keyboard too', async () => {
    const { onPeriodChange } = renderPopup({ events: ready(...MORNING) });
    expect(screen.getByRole('radio', { name: 'Today' })).toBeChecked();
    screen.getByRole('radio', { name: 'Today' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(onPeriodChange).toHaveBeenCalledExactlyOnceWith('7-days');
  });

  it('without any post says so and keeps the choice open', () => {
    renderPopup({ events: ready(wait({ postedAgo: (3 * DAY) / MINUTE, took: 4 })) });
    expect(screen.getByRole('heading', { name: 'No customer posts in this period' })).toBeVisible();
    expect(screen.getByRole('radio', { name: '7 days' })).toBeEnabled();
  });
});

describe('before anything was recorded', () => {
  it('says what to do first', async () => {
    const { onOpenSettings } = renderPopup({ agentNamed: false });
    expect(screen.getByRole('heading', { name: 'No figures yet' })).toBeVisible();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: 'Open the settings' }));
    expect(onOpenSettings).toHaveBeenCalledOnce();
  });

  it('leaves out the step that is done', () => {
    renderPopup({ agentNamed: true });
    expect(screen.queryByRole('button', { name: 'Open the settings' })).not.toBeInTheDocument();
  });
});

const PROBLEMS: [StorageError, RegExp][] = [
  [{ kind: 'unavailable', detail: 'no IndexedDB' }, /is not keeping any data/],
  [{ kind: 'full' }, /The disk is full/],
  [{ kind: 'invalid', detail: 'since' }, /\(since\)/],
];

describe('without figures', () => {
  it('says that it is reading them', () => {
    renderPopup({ events: { state: 'loading' } });
    expect(screen.getByRole('status')).toHaveTextContent('Reading your figures…');
  });

  it.each(PROBLEMS)('says why: %o', (error, reason) => {
    renderPopup({ events: { state: 'failed', error } });
    expect(screen.getByRole('alert').textContent).toMatch(reason);
  });
});

describe('while nothing new can be recorded', () => {
  it('says so and why, beside what was recorded before', () => {
    renderPopup({ events: ready(...MORNING), recordingProblem: { kind: 'full' } });
    expect(screen.getByRole('alert')).toHaveTextContent('New waits are not being recorded');
    expect(screen.getByRole('alert')).toHaveTextContent('The disk is full');
    expect(figure('Answered')).toBe('10 of 12');
  });

  it('says it once when the figures cannot be read either', () => {
    const error = { kind: 'full' } as const;
    renderPopup({ events: { state: 'failed', error }, recordingProblem: error });
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });
});

it('leads to X’s own search for what names the brand without its handle', () => {
  const watching = { phrases: ['Lumen "Parcel"', 'lumen app'], brandHandles: ['LumenParcel'] };
  renderPopup({ events: ready(...MORNING), watching });
  const link = screen.getByRole('link', { name: 'Search X for “lumen app”' });
  expect(decodeURIComponent(link.getAttribute('href') ?? '')).toBe(
    'https://x.com/search?q="lumen app" -from:LumenParcel -@LumenParcel&f=live',
  );
  expect(link).toHaveAttribute('target', '_blank');
  const quoted = screen.getByRole('link', { name: /Parcel/ });
  expect(decodeURIComponent(quoted.getAttribute('href') ?? '')).toContain(
    'q="Lumen  Parcel" -from',
  );
});

it('leads to the mentions and the settings', async () => {
  const { onOpenSettings } = renderPopup({ events: ready(...MORNING) });
  const link = screen.getByRole('link', { name: 'Open your mentions on X' });
  expect(link).toHaveAttribute('href', 'https://x.com/notifications/mentions');
  expect(link).toHaveAttribute('target', '_blank');
  await userEvent.click(screen.getByRole('button', { name: 'Settings' }));
  expect(onOpenSettings).toHaveBeenCalledOnce();
});

it.each<[string, Partial<PopupPageProps>]>([
  ['figures', { events: ready(...MORNING) }],
  ['first steps', { agentNamed: false }],
  ['a problem', { events: { state: 'failed', error: { kind: 'full' } } }],
])('is accessible with %s', async (_, props) => {
  const { container } = renderPopup(props);
  await expectNoAxeViolations(container);
});

describe('what is still public', () => {
  const finding = (tweetId: string, hours: number) => ({
    tweetId,
    kinds: ['EMAIL', 'PHONE'] as const,
    count: 2,
    since: NOON - hours * 60 * MINUTE,
  });

  it.each([
    ['below the figures', MORNING],
    ['below the first steps', []],
  ])('is counted %s, and each post can be opened by a link', async (_where, events) => {
    const value = [finding('7', 50), finding('8', 2)];
    const { container } = renderPopup({
      events: ready(...events),
      stillPublic: { state: 'ready', value },
    });
    await userEvent.click(screen.getByText('2 posts still show personal data'));
    const link = screen.getByRole('link', { name: 'an email address and a phone number, for 2 h' });
    expect(link).toHaveAttribute('href', 'https://x.com/i/status/8');
    await expectNoAxeViolations(container);
  });

  it('is not spoken of when there is none', () => {
    renderPopup({ events: ready(...MORNING) });
    expect(screen.queryByText(/personal data/)).not.toBeInTheDocument();
  });
});
