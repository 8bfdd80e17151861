import { useState } from 'react';
import { i18n } from '#i18n';
import { formatSoon } from '@/components/format/moment';
import { storageProblemText } from '@/components/storage-problem/storage-problem-text';
import type { SlaEvent } from '@/domain/sla/sla-event';
import type { Triage } from '@/domain/sla/triage';
import type { Handle } from '@/domain/tweet';
import type { QueuePageProps } from './queue-page';

interface TriageOptions {
  readonly onTriage: QueuePageProps['onTriage'];
  /** Called with the wait's id when a decision about it was taken back. */
  readonly onUndone: (id: string) => void;
}

/** Carries out what the agent decides, says so, and takes it back, one decision after the other. */
export function useTriage({ onTriage, onUndone }: TriageOptions) {
  /** The waits as they were before each decision, the latest last. */
  const [before, setBefore] = useState<readonly SlaEvent[]>([]);
  const [message, setMessage] = useState('');

  /** Stores a decision; null when that was done, else what is wrong. */
  async function store({ tweetId, lastTweetAt }: SlaEvent, triage: Triage): Promise<string | null> {
    const outcome = await onTriage({ tweetId, coversUntil: lastTweetAt, triage });
    return outcome.ok ? null : storageProblemText(outcome.error);
  }

  return {
    message,
    canUndo: before.length > 0,
    decide: async (wait: SlaEvent, change: Partial<Triage>): Promise<void> => {
      const problem = await store(wait, { ...wait.triage, ...change });
      if (problem === null) setBefore((earlier) => [...earlier, wait]);
      setMessage(problem ?? doneText(wait.customerHandle, change));
    },
    undo: async (): Promise<void> => {
      const wait = before.at(-1);
      if (wait === undefined) return;
      const problem = await store(wait, wait.triage);
      if (problem === null) {
        setBefore((earlier) => earlier.slice(0, -1));
        onUndone(wait.id);
      }
      setMessage(problem ?? i18n.t('queue.undone', { handle: wait.customerHandle }));
    },
  };
}

/** What a decision changed, in words. */
function doneText(handle: Handle, { snoozedUntil, noReplyNeeded, note }: Partial<Triage>): string {
  if (snoozedUntil === null) return i18n.t('queue.done.awake', { handle });
  if (snoozedUntil !== undefined) {
    const moment = formatSoon(snoozedUntil, Date.now());
    return i18n.t('queue.done.snooze', { handle, moment });
  }
  if (noReplyNeeded !== undefined) return i18n.t('queue.done.noReply', { handle });
  return note === undefined
    ? i18n.t('queue.done.tag', { handle })
    : i18n.t('queue.done.note', { handle });
}
