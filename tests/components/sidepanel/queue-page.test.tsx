import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { failure, success } from '@/domain/result';
import type { SlaEvent } from '@/domain/sla/sla-event';
import type { TriageDecision } from '@/domain/sla/triage';
import { QueuePage, type QueuePageProps } from '@/entrypoints/sidepanel/queue-page';
import { expectNoAxeViolations } from '../../support/axe';
import { triage } from '../../support/any-triage';
import { setInterfaceLanguage } from '../../support/i18n';
import { HOUR, MINUTE, MORNING, slaEvent, tweetIdAt } from '../../support/sightings';

const NOW = MORNING + 2 * HOUR;

beforeAll(() => {
  // jsdom has no layout, so nothing can be scrolled there.
  Element.prototype.scrollTo = vi.fn();
});

function wait(handle: string, minutesAgo: number, known: Partial<SlaEvent> = {}): SlaEvent {
  const startedAt = NOW - minutesAgo * MINUTE;
  const tweetId = tweetIdAt(startedAt);
  return slaEvent({ id: handle, customerHandle: handle, startedAt, tweetId, ...known });
}

const WAITS = [
  wait('late_ana', 72),
  wait('soon_ben', 50, { language: 'fr', brandHandle: 'LumenHelp' }),
  wait('calm_carl', 5, { triage: triage({ tags: ['question'], note: 'With customs.' }) }),
  wait('off_dora', 90, { triage: triage({ snoozedUntil: NOW + 30 * MINUTE }) }),
];

type PageProps = Partial<Omit<QueuePageProps, 'waits'>>;

/** A list that was read at this moment, now unless told otherwise. */
function readNow(waits: readonly SlaEvent[], begunAt = performance.now()): QueuePageProps['waits'] {
  return { state: 'ready', value: { waits, begunAt } };
}

/** The page over these waits, with actions that do nothing unless given. */
function Page(props: PageProps & Pick<QueuePageProps, 'waits'>) {
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
function renderQueue(waits: readonly SlaEvent[] = WAITS, props: PageProps = {}) {
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

const lines = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
const row = (name: RegExp) => screen.getByRole('button', { name });

describe('the list', () => {
  it('groups who waits, most urgent first, with why and how long', () => {
    renderQueue();
    expect(lines()).toEqual([
      'Overdue 1',
      expect.stringMatching(/^@late_ana 12 min overdue English · mentions you$/),
      'Due soon 1',
      expect.stringMatching(/^@soon_ben 10 min left French · mentions you$/),
      'On track 1',
      expect.stringMatching(/^@calm_carl 55 min left English.* · Question · Note: With customs\.$/),
      'Snoozed 1',
      expect.stringMatching(/^@off_dora snoozed until/),
    ]);
  });

  it.each([
    ['Brand account', '@LumenHelp', ['@soon_ben']],
    ['Language', 'French', ['@soon_ben']],
    ['Tag', 'Question', ['@calm_carl']],
  ])('can be narrowed by %s', async (label, option, handles) => {
    const { user } = renderQueue();
    await user.selectOptions(screen.getByLabelText(label), option);
    const shown = lines().filter((line) => line.startsWith('@'));
    expect(shown.map((line) => line.split(' ')[0])).toEqual(handles);
  });

  it('names no language where X recognised none', () => {
    renderQueue([
      wait('photo_only', 5, { language: 'qme' }),
      wait('one_word', 6, { language: 'und' }),
      wait('calm_carl', 7),
    ]);
    expect(row(/photo_only/).textContent).toMatch(/left mentions you$/);
    expect(row(/one_word/).textContent).toMatch(/left mentions you$/);
    expect(screen.queryByLabelText('Language')).not.toBeInTheDocument();
  });

  it('can be searched by handle, and shown whole again', async () => {
    const { user } = renderQueue();
    await user.type(screen.getByRole('searchbox'), '@CARL');
    expect(lines()).toHaveLength(2);
    await user.type(screen.getByRole('searchbox'), 'x');
    expect(screen.queryByRole('listitem')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(lines()).toHaveLength(8);
  });

  it('draws only what is in sight of ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => wait(`customer_${index}`, 1));
    const start = performance.now();
    renderQueue(many);
    expect(lines().length).toBeLessThan(40);
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(screen.getByText('10,000')).toBeVisible();
  });
});

describe('the keys', () => {
  it('move, and open the tweet', async () => {
    const { user, onOpen } = renderQueue();
    expect(row(/late_ana/)).toHaveFocus();
    await user.keyboard('jj');
    expect(row(/calm_carl/)).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(row(/soon_ben/)).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(onOpen).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'soon_ben' }));
    await user.keyboard('ko');
    expect(onOpen).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'late_ana' }));
  });

  it('snooze, and undo it', async () => {
    const { user } = renderQueue();
    await user.keyboard('s2');
    await waitFor(() => expect(lines()).toContain('Snoozed 2'));
    expect(screen.getByRole('status')).toHaveTextContent('@late_ana');
    await user.keyboard('u');
    await waitFor(() => expect(lines()).toContain('Snoozed 1'));
    await waitFor(() => expect(row(/late_ana/)).toHaveFocus());
  });

  it('take out what needs no reply, with the reason, and go on with the next one', async () => {
    const { user, onTriage } = renderQueue();
    await user.keyboard('e');
    expect(screen.getByRole('group', { name: /no reply/ })).toBeVisible();
    await user.keyboard('4');
    expect(onTriage).toHaveBeenCalledWith({
      tweetId: WAITS[0]?.tweetId,
      coversUntil: WAITS[0]?.lastTweetAt,
      triage: triage({ noReplyNeeded: { reason: 'thanks-only', at: NOW } }),
    });
    await waitFor(() => expect(row(/soon_ben/)).toHaveFocus());
    expect(screen.queryByRole('button', { name: /late_ana/ })).not.toBeInTheDocument();
  });

  it('say that a post is not for us and ignore its author, and undo both', async () => {
    const { user, onTriage, onIgnore, onHeed } = renderQueue();
    await user.keyboard('e6');
    expect(onTriage.mock.lastCall?.[0].triage.noReplyNeeded?.reason).toBe('not-for-us');
    await waitFor(() => expect(onIgnore).toHaveBeenCalledWith('late_ana'));
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(
        '@late_ana needs no reply, and is ignored from now on.',
      ),
    );
    await user.keyboard('u');
    await waitFor(() => expect(row(/late_ana/)).toHaveFocus());
    expect(onHeed).toHaveBeenCalledExactlyOnceWith('late_ana');
  });

  it('offer to ignore nobody who is ignored, and waits because of a post that is tracked: undo would end that', async () => {
    const { user, onIgnore } = renderQueue(WAITS, { ignored: ['Late_Ana'] });
    await user.keyboard('e');
    expect(screen.getByRole('button', { name: /^Not for us/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /ignore/ })).not.toBeInTheDocument();
    await user.keyboard('6');
    expect(onIgnore).not.toHaveBeenCalled();
  });

  it('undo the decision alone where the author could not be ignored', async () => {
    const onIgnore = vi.fn(() => Promise.resolve(failure({ kind: 'unsaved', detail: '' })));
    const { user, onHeed } = renderQueue(WAITS, { onIgnore });
    await user.keyboard('e6');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('could not be kept'));
    await user.keyboard('u');
    await waitFor(() => expect(row(/late_ana/)).toHaveFocus());
    expect(onHeed).not.toHaveBeenCalled();
  });

  it('write a note and tag, without the letters moving anything', async () => {
    const { user } = renderQueue();
    await user.keyboard('n');
    await user.keyboard('jokes{Enter}');
    await waitFor(() => expect(row(/late_ana.*Note: jokes/)).toHaveFocus());
    await user.keyboard('t2');
    await waitFor(() => expect(row(/late_ana.*Complaint.*jokes/)).toHaveFocus());
  });

  it('leave a question with Escape, deciding nothing', async () => {
    const { user, onTriage } = renderQueue();
    await user.keyboard('s{Escape}');
    expect(screen.queryByRole('group', { name: /Snooze/ })).not.toBeInTheDocument();
    await waitFor(() => expect(row(/late_ana/)).toHaveFocus());
    expect(onTriage).not.toHaveBeenCalled();
  });
});

describe('a decision', () => {
  it('shows before it is stored', async () => {
    const onTriage = vi.fn(() => new Promise<never>(() => undefined));
    const { user } = renderQueue(WAITS, { onTriage });
    await user.keyboard('e1');
    expect(screen.queryByText('@late_ana')).not.toBeInTheDocument();
    expect(row(/soon_ben/)).toHaveFocus();
    await user.keyboard('t1');
    expect(row(/soon_ben/)).toHaveTextContent('Question');
    expect(screen.queryByText(/needs no reply\.$/)).not.toBeInTheDocument();
  });

  it('can be undone before it is stored, and is undone after it', async () => {
    const stored = Promise.withResolvers<ReturnType<typeof success<undefined>>>();
    const undone = Promise.withResolvers<ReturnType<typeof success<undefined>>>();
    const onTriage = vi.fn<QueuePageProps['onTriage']>(() => undone.promise);
    onTriage.mockReturnValueOnce(stored.promise);
    const { user } = renderQueue(WAITS, { onTriage });
    await user.keyboard('e1u');
    expect(screen.getByText('@late_ana')).toBeVisible();
    expect(onTriage).toHaveBeenCalledOnce();
    stored.resolve(success(undefined));
    await waitFor(() => expect(onTriage).toHaveBeenCalledTimes(2));
    expect(onTriage.mock.calls[0]?.[0].triage.noReplyNeeded).not.toBeNull();
    expect(onTriage.mock.calls[1]?.[0].triage.noReplyNeeded).toBeNull();
    expect(screen.getByText('@late_ana')).toBeVisible();
    undone.resolve(success(undefined));
    expect(await screen.findByText('@late_ana: undone.')).toBeInTheDocument();
  });

  it('that could not be stored is taken back', async () => {
    const problem = { kind: 'full', detail: 'no' } as const;
    const onTriage = vi.fn(() => Promise.resolve(failure(problem)));
    const { user } = renderQueue(WAITS, { onTriage });
    await user.keyboard('e1');
    expect(await screen.findByText('@late_ana')).toBeVisible();
  });

  it('stays when a list comes that was read before it was stored', async () => {
    const onTriage = vi.fn(() => Promise.resolve(success(undefined)));
    const { user, rerender } = renderQueue(WAITS, { onTriage });
    const begunAt = performance.now();
    await user.keyboard('e1');
    expect(await screen.findByText('@late_ana needs no reply.')).toBeInTheDocument();
    rerender(<Page waits={readNow([...WAITS], begunAt)} />);
    expect(screen.queryByText('@late_ana')).not.toBeInTheDocument();
  });

  it('gives way to what is read after it was stored', async () => {
    const onTriage = vi.fn(() => Promise.resolve(success(undefined)));
    const { user, rerender } = renderQueue(WAITS, { onTriage });
    await user.keyboard('e1');
    expect(screen.queryByText('@late_ana')).not.toBeInTheDocument();
    // The customer wrote again in the meantime.
    rerender(<Page waits={readNow([...WAITS])} />);
    expect(screen.getByText('@late_ana')).toBeVisible();
  });
});

describe('a question', () => {
  const others = WAITS.slice(1);

  it('stays about the customer it was asked about, though the wait ends meanwhile', async () => {
    const onTriage = vi.fn(() => Promise.resolve(success(undefined)));
    const { user, rerender } = renderQueue(WAITS, { onTriage });
    await user.keyboard('e');
    // A page showed that a colleague has answered.
    rerender(<Page waits={readNow(others)} onTriage={onTriage} />);
    expect(screen.getByRole('group', { name: 'Actions for @late_ana' })).toBeVisible();
    await user.keyboard('1');
    expect(onTriage).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ tweetId: WAITS[0]?.tweetId }),
    );
    expect(screen.queryByText('@late_ana')).not.toBeInTheDocument();
    expect(row(/soon_ben/)).toHaveFocus();
  });

  it('keeps the words of a half-written note, and shows nobody as waiting again for it', async () => {
    const onTriage = vi.fn(() => Promise.resolve(success(undefined)));
    const { user, rerender } = renderQueue(WAITS, { onTriage });
    await user.keyboard('nhalf a ');
    rerender(<Page waits={readNow(others)} onTriage={onTriage} />);
    await user.keyboard('note{Enter}');
    expect(onTriage).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        tweetId: WAITS[0]?.tweetId,
        triage: triage({ note: 'half a note' }),
      }),
    );
    expect(screen.queryByText('@late_ana')).not.toBeInTheDocument();
    await user.keyboard('u');
    await waitFor(() => expect(onTriage).toHaveBeenCalledTimes(2));
    expect(screen.queryByText('@late_ana')).not.toBeInTheDocument();
  });

  it('ends when another customer is chosen, or the filter leaves its customer out', async () => {
    const { user } = renderQueue();
    await user.keyboard('e');
    await user.click(row(/soon_ben/));
    expect(screen.queryByRole('group', { name: /no reply/ })).not.toBeInTheDocument();
    await user.click(row(/late_ana/));
    expect(screen.queryByRole('group', { name: /no reply/ })).not.toBeInTheDocument();
    await user.keyboard('e');
    await user.selectOptions(screen.getByLabelText('Language'), 'French');
    expect(screen.queryByRole('group', { name: /no reply/ })).not.toBeInTheDocument();
  });
});

describe('without letters as keys', () => {
  it('moves and opens by arrows and Enter, and decides by button', async () => {
    const { user, onOpen, onTriage } = renderQueue(WAITS, { hasLetterKeys: false });
    await user.keyboard('jesntuo');
    expect(row(/late_ana/)).toHaveFocus();
    expect(onTriage).not.toHaveBeenCalled();
    expect(onOpen).not.toHaveBeenCalled();
    expect(screen.queryByRole('group', { name: /Why/ })).not.toBeInTheDocument();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onOpen).toHaveBeenCalledWith(WAITS[1]);
    expect(screen.getByRole('button', { name: 'Snooze' })).not.toHaveAttribute('aria-keyshortcuts');
    await expectNoAxeViolations(screen.getByRole('main'));
  });

  it('is a choice of the agent’s', async () => {
    const { user, onLetterKeys } = renderQueue();
    await user.click(screen.getByRole('checkbox', { name: 'Letters work as keys' }));
    expect(onLetterKeys).toHaveBeenCalledWith(false);
  });
});

it('does all of it by mouse too', async () => {
  const { user, onOpen } = renderQueue();
  await user.click(row(/soon_ben/));
  const actions = within(screen.getByRole('group', { name: 'Actions for @soon_ben' }));
  await user.click(actions.getByRole('button', { name: 'Open' }));
  expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ id: 'soon_ben' }));
  await user.click(actions.getByRole('button', { name: 'No reply needed' }));
  await user.click(screen.getByRole('button', { name: 'Spam' }));
  await waitFor(() => expect(lines()).toHaveLength(6));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(lines()).toHaveLength(8));
});

it('offers the next opening where the desk closes', async () => {
  const { user, onTriage } = renderQueue(WAITS, { opensAt: NOW + 20 * HOUR });
  await user.keyboard('s');
  await user.click(screen.getByRole('button', { name: /Until opening/ }));
  expect(onTriage.mock.lastCall?.[0].triage.snoozedUntil).toBe(NOW + 20 * HOUR);
});

it('says what is wrong when a decision cannot be kept', async () => {
  const onTriage = () => Promise.resolve(failure({ kind: 'full' } as const));
  const { user } = renderQueue(WAITS, { onTriage });
  await user.keyboard('e1');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('disk is full'));
  expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

describe('without a list', () => {
  const page = (waits: QueuePageProps['waits']) =>
    render(
      <QueuePage
        waits={waits}
        recordingProblem={null}
        now={NOW}
        opensAt={null}
        ignored={[]}
        onLetterKeys={vi.fn()}
        hasLetterKeys
        onTriage={vi.fn()}
        onIgnore={vi.fn()}
        onHeed={vi.fn()}
        onOpen={vi.fn()}
      />,
    );

  it('says that nobody waits', () => {
    page(readNow([]));
    expect(screen.getByRole('heading', { name: 'Nobody is waiting' })).toBeVisible();
  });

  it('says that it is reading', () => {
    page({ state: 'loading' });
    expect(screen.getByRole('status')).toHaveTextContent('Reading');
  });

  it('says why it cannot show anything', () => {
    page({ state: 'failed', error: { kind: 'full' } });
    expect(screen.getByRole('alert')).toHaveTextContent('disk is full');
  });
});

it.each(['en', 'de', 'fr', 'es', 'it'] as const)('is accessible in %s', async (language) => {
  await setInterfaceLanguage(language);
  const { container, user } = renderQueue();
  await user.keyboard('t');
  await expectNoAxeViolations(container);
});
