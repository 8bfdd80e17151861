import { i18n } from '#i18n';
import { StorageProblem } from '@/components/storage-problem/storage-problem';
import type { Result } from '@/domain/result';
import type { SlaEvent } from '@/domain/sla/sla-event';
import type { TriageDecision } from '@/domain/sla/triage';
import type { StorageError } from '@/domain/storage-error';
import type { Handle } from '@/domain/tweet';
import type { LiveRead, WaitsRead } from '@/storage/database/hooks';
import styles from './queue.module.css';
import { Queue } from './sections/queue';

export interface QueuePageProps {
  /** Everybody who waits. */
  readonly waits: LiveRead<WaitsRead>;
  /** Why new waits are not being recorded, or null while they are. */
  readonly recordingProblem: StorageError | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** When the desk opens next, as a time to snooze until; null where it never closes. Milliseconds since the epoch. */
  readonly opensAt: number | null;
  /** The accounts that never wait, but for posts that are tracked by hand. */
  readonly ignored: readonly Handle[];
  /** Whether letters work as keys; where not, everything can be done by button. */
  readonly hasLetterKeys: boolean;
  readonly onLetterKeys: (on: boolean) => void;
  readonly onTriage: (
    decision: Omit<TriageDecision, 'decidedAt'>,
  ) => Promise<Result<void, StorageError>>;
  /** Puts a customer on the list of accounts that never wait, or takes it off again. */
  readonly onIgnore: (customer: Handle) => Promise<Result<void, unknown>>;
  readonly onHeed: (customer: Handle) => Promise<Result<void, unknown>>;
  readonly onOpen: (wait: SlaEvent) => void;
}

/** Everybody who waits for an answer, to be worked through from the top. */
export function QueuePage(props: QueuePageProps) {
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{i18n.t('queue.title')}</h1>
      {props.recordingProblem !== null && props.waits.state !== 'failed' && (
        <StorageProblem title={i18n.t('shared.notRecorded')} error={props.recordingProblem} />
      )}
      <Content {...props} />
    </main>
  );
}

function Content({ waits, ...props }: QueuePageProps) {
  switch (waits.state) {
    case 'loading':
      return <p role="status">{i18n.t('queue.loading')}</p>;
    case 'failed':
      return <StorageProblem title={i18n.t('queue.failed')} error={waits.error} />;
    case 'ready':
      return <Queue {...props} read={waits.value} />;
  }
}
