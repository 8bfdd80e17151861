import { render, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { i18n } from '#i18n';
import { failure } from '@/domain/result';
import { QueuePage, type QueuePageProps } from '@/entrypoints/sidepanel/queue-page';
import { expectNoAxeViolations } from '../../support/axe';
import { triage } from '../../support/any-triage';
import { setInterfaceLanguage } from '../../support/i18n';
import { lines, NOW, Page, readNow, renderQueue, row, wait, WAITS } from '../../support/queue-page';
import { HOUR } from '../../support/sightings';

beforeAll(() => {
  // jsdom has no layout, so nothing can be scrolled there.
  Element.prototype.scrollTo = vi.fn();
});

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

  it('go on from the customer whose tweet was opened, though a more urgent one comes to the top', async () => {
    const { user, rerender } = renderQueue();
    await user.keyboard('o');
    rerender(<Page waits={readNow([wait('early_zoe', 110), ...WAITS])} />);
    expect(row(/late_ana/)).toHaveAttribute('aria-current', 'true');
    await user.keyboard('j');
    expect(row(/soon_ben/)).toHaveAttribute('aria-current', 'true');
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

describe('the keys that no button shows', () => {
  it('are folded away until they are asked for', async () => {
    const { user } = renderQueue();
    expect(screen.getByText('next, previous', { exact: false })).not.toBeVisible();
    await user.click(screen.getByText('Keyboard shortcuts'));
    expect(screen.getByText('next, previous', { exact: false })).toBeVisible();
    await expectNoAxeViolations(screen.getByRole('main'));
    await user.click(screen.getByText('Keyboard shortcuts'));
    expect(screen.getByRole('checkbox', { hidden: true })).not.toBeVisible();
  });

  it('work from there as from everywhere, but for Enter, which opens and closes them', async () => {
    const { user, onOpen } = renderQueue();
    await user.click(screen.getByText('Keyboard shortcuts'));
    await user.keyboard('{Enter}');
    expect(onOpen).not.toHaveBeenCalled();
    await user.keyboard('j');
    expect(row(/soon_ben/)).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(WAITS[1]);
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
    await user.click(screen.getByText('Keyboard shortcuts'));
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

  it('says that nobody waits, once there were some', () => {
    page(readNow([]));
    expect(screen.getByRole('heading', { name: 'Nobody is waiting' })).toBeVisible();
    expect(screen.getByText(/is answered/)).toBeVisible();
  });

  it.each([
    ['en', 'No customer posts seen yet'],
    ['de', 'Noch keine Kundenposts gesehen'],
    ['fr', 'Aucun post de client vu pour l’instant'],
    ['es', 'Aún no se ha visto ningún post de clientes'],
    ['it', 'Ancora nessun post di clienti visto'],
  ] as const)('says how to begin, in %s, while none was seen', async (language, title) => {
    await setInterfaceLanguage(language);
    page({ state: 'ready', value: { waits: [], hasRecord: false, begunAt: 0 } });
    expect(screen.getByRole('heading', { name: title })).toBeVisible();
    expect(screen.getByText(i18n.t('queue.empty.first'))).toBeVisible();
    expect(screen.queryByText(i18n.t('queue.empty.text'))).not.toBeInTheDocument();
    expect(screen.getByRole('link')).toHaveAttribute(
      'href',
      'https://x.com/notifications/mentions',
    );
    await expectNoAxeViolations(screen.getByRole('main'));
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
