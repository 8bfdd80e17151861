import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { formatSoon } from '@/components/format/moment';
import { storageProblemText } from '@/components/storage-problem/storage-problem-text';
import type { SlaEvent } from '@/domain/sla/sla-event';
import type { Triage } from '@/domain/sla/triage';
import type { Handle } from '@/domain/tweet';
import type { QueuePageProps } from './queue-page';
import type { PendingDecisions } from './use-pending-decisions';

interface TriageOptions extends Pick<QueuePageProps, 'onTriage' | 'onIgnore' | 'onHeed'> {
  readonly pending: PendingDecisions;
  /** Called with the wait's id when a decision about it was taken back. */
  readonly onUndone: (id: string) => void;
}

/** What there is to take back. */
interface Decided {
  /** The wait as it was before. */
  readonly wait: SlaEvent;
  /** True when the customer was put on the list of accounts that never wait. */
  readonly ignored: boolean;
  /** False when the wait had ended by itself: then no decision brings it back. */
  readonly isWaiting: boolean;
}

/**
 * Carries out what the agent decides, says so, and takes it back, one decision after the other. Each is shown and can be taken
 * back at once, and is stored in its turn.
 */
export function useTriage({ pending, onTriage, onIgnore, onHeed, onUndone }: TriageOptions) {
  /** The latest last. */
  const [before, setBefore] = useState<readonly Decided[]>([]);
  const [message, setMessage] = useState('');
  const turn = useRef<Promise<unknown>>(Promise.resolve());

  /** Does something once everything before it is done. */
  function inTurn<Outcome>(act: () => Promise<Outcome>): Promise<Outcome> {
    const done = turn.current.then(act);
    turn.current = done.catch(() => undefined);
    return done;
  }

  /** Stores a decision; null when that was done, else what is wrong. */
  async function store({ wait, isWaiting }: Decided, triage: Triage): Promise<string | null> {
    const decided = { ...wait, triage };
    if (isWaiting) pending.show(decided);
    const { tweetId, lastTweetAt } = wait;
    const outcome = await inTurn(() => onTriage({ tweetId, coversUntil: lastTweetAt, triage }));
    pending.settle(decided, outcome.ok);
    return outcome.ok ? null : storageProblemText(outcome.error);
  }

  function decidedAbout(wait: SlaEvent, ignored: boolean): Decided {
    return { wait, ignored, isWaiting: pending.waits.some(({ id }) => id === wait.id) };
  }

  async function decide(decided: Decided, change: Partial<Triage>): Promise<boolean> {
    const { wait } = decided;
    setBefore((earlier) => [...earlier, decided]);
    const problem = await store(decided, { ...wait.triage, ...change });
    if (problem !== null) setBefore((earlier) => earlier.filter((one) => one !== decided));
    setMessage(problem ?? doneText(wait.customerHandle, change));
    return problem === null;
  }

  return {
    message,
    canUndo: before.length > 0,
    decide: (wait: SlaEvent, change: Partial<Triage>) => decide(decidedAbout(wait, false), change),
    /** Decides, and lets nothing the customer writes wait from now on. */
    ignore: async (wait: SlaEvent, change: Partial<Triage>): Promise<void> => {
      const { customerHandle: handle } = wait;
      const decided = decidedAbout(wait, true);
      if (!(await decide(decided, change))) return;
      const { ok } = await inTurn(() => onIgnore(handle));
      if (!ok) {
        setBefore((earlier) =>
          earlier.map((one) => (one === decided ? { ...decided, ignored: false } : one)),
        );
      }
      setMessage(ok ? i18n.t('queue.done.ignore', { handle }) : i18n.t('shared.decisionNotKept'));
    },
    undo: async (): Promise<void> => {
      const last = before.at(-1);
      if (last === undefined) return;
      const { wait, ignored } = last;
      setBefore((earlier) => earlier.filter((one) => one !== last));
      const isHeeded = !ignored || (await inTurn(() => onHeed(wait.customerHandle))).ok;
      const problem = isHeeded ? await store(last, wait.triage) : i18n.t('shared.decisionNotKept');
      if (problem === null) onUndone(wait.id);
      else setBefore((earlier) => [...earlier, last]);
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
