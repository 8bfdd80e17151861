import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { success } from '@/domain/result';
import type { SlaEvent } from '@/domain/sla/sla-event';
import type { TriageDecision } from '@/domain/sla/triage';
import { QueuePage, type QueuePageProps } from '@/entrypoints/sidepanel/queue-page';
import { triage } from './any-triage';
import { HOUR, MINUTE, MORNING, slaEvent, tweetIdAt } from './sightings';

export const NOW = MORNING + 2 * HOUR;

/** A wait of an hour that began so many minutes before {@link NOW}. */
export function wait(handle: string, minutesAgo: number, known: Partial<SlaEvent> = {}): SlaEvent {
  const startedAt = NOW - minutesAgo * MINUTE;
  const tweetId = tweetIdAt(startedAt);
  return slaEvent({ id: handle, customerHandle: handle, startedAt, tweetId, ...known });
}

export const WAITS = [
  wait('late_ana', 72),
  wait('soon_ben', 50, { language: 'fr', brandHandle: 'LumenHelp' }),
  wait('calm_carl', 5, { triage: triage({ tags: ['question'], note: 'With customs.' }) }),
  wait('off_dora', 90, { triage: triage({ snoozedUntil: NOW + 30 * MINUTE }) }),
];

type PageProps = Partial<Omit<QueuePageProps, 'waits'>>;

/** A list that was read at this moment, now unless told otherwise; somebody waited before. */
export function readNow(
  waits: readonly SlaEvent[],
  begunAt = performance.now(),
): QueuePageProps['waits'] {
  return { state: 'ready', value: { waits, hasRecord: true, begunAt } };
}

/** The page over these waits, with actions that do nothing unless given. */
export function Page(props: PageProps & Pick<QueuePageProps, 'waits'>) {
  return (
    <QueuePage
      recordingProblem={null}
      now={NOW}
      opensAt={null}
      ignored={[]}
      hasLetterKeys
      onLetterKeys={vi.fn()}
      onTriage={vi.fn()}
      onIgnore={vi.fn()}
      onHeed={vi.fn()}
      onOpen={vi.fn()}
      {...props}
    />
  );
}

/** The page over a list that is changed by the decisions made on it, as the database is. */
export function renderQueue(waits: readonly SlaEvent[] = WAITS, props: PageProps = {}) {
  let stored = waits;
  const decide = (decision: Omit<TriageDecision, 'decidedAt'>) => {
    stored = stored.map((one) =>
      one.tweetId === decision.tweetId ? { ...one, triage: decision.triage } : one,
    );
    view.rerender(page());
    return Promise.resolve(success(undefined));
  };
  const actions = {
    onTriage: vi.fn(decide),
    onIgnore: vi.fn(() => Promise.resolve(success(undefined))),
    onHeed: vi.fn(() => Promise.resolve(success(undefined))),
    onOpen: vi.fn(),
    onLetterKeys: vi.fn(),
  };
  const page = () => (
    <Page
      waits={readNow(stored.filter(({ triage: { noReplyNeeded } }) => noReplyNeeded === null))}
      {...actions}
      {...props}
    />
  );
  const view = render(page());
  return { ...view, ...actions, user: userEvent.setup() };
}

/** What each line of the list says, headings too. */
export const lines = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
/** The line of one customer. */
export const row = (name: RegExp) => screen.getByRole('button', { name });
