import { screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { failure, success } from '@/domain/result';
import type { QueuePageProps } from '@/entrypoints/sidepanel/queue-page';
import { triage } from '../../support/any-triage';
import { Page, readNow, renderQueue, row, wait, WAITS } from '../../support/queue-page';

beforeAll(() => {
  // jsdom has no layout, so nothing can be scrolled there.
  Element.prototype.scrollTo = vi.fn();
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

  it('stays when a more urgent customer comes to the top', async () => {
    const { user, rerender } = renderQueue();
    await user.keyboard('e');
    rerender(<Page waits={readNow([wait('early_zoe', 110), ...WAITS])} />);
    expect(row(/early_zoe/)).toBeVisible();
    expect(screen.getByRole('group', { name: /no reply/ })).toBeVisible();
    expect(screen.getByRole('group', { name: 'Actions for @late_ana' })).toBeVisible();
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
