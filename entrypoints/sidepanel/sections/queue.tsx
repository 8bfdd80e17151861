import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/button/button';
import { filterQueue, groupQueue, WHOLE_QUEUE } from '@/domain/sla/queue';
import type { SlaEvent } from '@/domain/sla/sla-event';
import { sameHandle } from '@/domain/tweet';
import type { WaitsRead } from '@/storage/database/hooks';
import type { QueuePageProps } from '../queue-page';
import styles from '../queue.module.css';
import { usePendingDecisions } from '../use-pending-decisions';
import { useQueueKeys } from '../use-queue-keys';
import { useSelection } from '../use-selection';
import { useTriage } from '../use-triage';
import { KeyHelp } from './key-help';
import { NobodyWaits } from './nobody-waits';
import { QueueFilters } from './queue-filters';
import { QueueList } from './queue-list';
import { TriageBar } from './triage-bar';
import { TriagePanel, type TriageStep } from './triage-panel';

interface QueueProps extends Omit<QueuePageProps, 'waits'> {
  readonly read: WaitsRead;
}

/** What the agent is asked for, and about whom. */
interface Question {
  readonly step: TriageStep;
  readonly wait: SlaEvent;
}

/** The list, and what can be done with the wait that is chosen in it: by button or by key. */
export function Queue({ read, now, opensAt, onOpen, ...props }: QueueProps) {
  const { ignored, hasLetterKeys, onLetterKeys, ...decisions } = props;
  const pending = usePendingDecisions(read);
  const [filter, setFilter] = useState(WHOLE_QUEUE);
  const [question, setQuestion] = useState<Question | null>(null);
  const waits = useMemo(() => withAsked(pending.waits, question), [pending.waits, question]);
  const groups = useMemo(() => groupQueue(filterQueue(waits, filter), now), [waits, filter, now]);
  const ordered = useMemo(() => groups.flatMap(([, members]) => members), [groups]);
  const selection = useSelection(ordered);
  const triage = useTriage({ ...decisions, pending, onUndone: selection.choose });
  const { current } = selection;
  const step = question?.step ?? null;
  // Another customer was chosen, or the filter leaves this one out.
  if (question !== null && question.wait.id !== current?.id) setQuestion(null);

  // What she does something with stays chosen, also the first one when a more urgent one comes above it.
  const begin = (wanted: TriageStep): void => {
    if (current === null) return;
    selection.choose(current.id);
    setQuestion({ step: wanted, wait: current });
  };
  const end = (): void => {
    setQuestion(null);
    selection.focus();
  };
  const undo = (): void => {
    end();
    void triage.undo();
  };
  const open = (): void => {
    if (current === null) return;
    selection.choose(current.id);
    onOpen(current);
  };
  useQueueKeys({
    hasLetterKeys,
    step,
    onMove: selection.move,
    onOpen: open,
    onStep: begin,
    onEnd: end,
    onUndo: undo,
  });

  return (
    <>
      {waits.length > 0 && <QueueFilters waits={waits} filter={filter} onChange={setFilter} />}
      <div className={styles.list}>
        {waits.length === 0 && (
          <div className={styles.instead}>
            <NobodyWaits hasRecord={read.hasRecord} />
          </div>
        )}
        {waits.length > 0 && ordered.length === 0 && (
          <p className={styles.instead}>
            {i18n.t('queue.noMatch')}{' '}
            <Button tone="quiet" onClick={() => setFilter(WHOLE_QUEUE)}>
              {i18n.t('queue.showAll')}
            </Button>
          </p>
        )}
        {ordered.length > 0 && (
          <QueueList groups={groups} now={now} selection={selection} onOpen={onOpen} />
        )}
      </div>
      <p role="status" className={styles.status}>
        {triage.message}
      </p>
      <TriageBar
        current={current}
        step={step}
        canUndo={triage.canUndo}
        hasLetterKeys={hasLetterKeys}
        onOpen={open}
        onStep={begin}
        onUndo={undo}
      />
      {current !== null && step !== null && (
        <TriagePanel
          key={`${step} ${current.id}`}
          step={step}
          wait={current}
          now={now}
          opensAt={opensAt}
          onDecide={(decided) => {
            end();
            // What is put off goes to the end; the agent goes on where she is.
            if ('snoozedUntil' in decided) selection.leave();
            void triage.decide(current, decided);
          }}
          onIgnore={
            ignored.some((handle) => sameHandle(handle, current.customerHandle))
              ? null
              : (decided) => {
                  end();
                  void triage.ignore(current, decided);
                }
          }
          onCancel={end}
        />
      )}
      <KeyHelp hasLetterKeys={hasLetterKeys} onLetterKeys={onLetterKeys} />
    </>
  );
}

/** A wait that ends while the agent is asked about it stays until she has said: her next key must not be about somebody else. */
function withAsked(waits: readonly SlaEvent[], question: Question | null): readonly SlaEvent[] {
  if (question === null || waits.some(({ id }) => id === question.wait.id)) return waits;
  return [...waits, question.wait];
}
