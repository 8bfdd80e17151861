import { useState } from 'react';
import { i18n } from '#i18n';
import { formatCount } from '@/components/format/digits';
import { Button } from '@/components/button/button';
import { storageProblemText } from '@/components/storage-problem/storage-problem-text';
import type { Result } from '@/domain/result';
import type { StorageError } from '@/domain/storage-error';
import styles from '../../options.module.css';

interface ApplyToWaitingProps {
  readonly onApply: () => Promise<Result<number, StorageError>>;
}

/** New targets and hours are for new posts; this gives them to those that wait already. */
export function ApplyToWaiting({ onApply }: ApplyToWaitingProps) {
  const [outcome, setOutcome] = useState<Result<number, StorageError> | null>(null);
  return (
    <div className={styles.group}>
      <p className={styles.muted}>{i18n.t('options.hours.applyHint')}</p>
      <Button onClick={() => void onApply().then(setOutcome)}>
        {i18n.t('options.hours.apply')}
      </Button>
      <p role="status" className={outcome?.ok === false ? styles.problem : styles.muted}>
        {outcome !== null && outcomeText(outcome)}
      </p>
    </div>
  );
}

function outcomeText(outcome: Result<number, StorageError>): string {
  return outcome.ok
    ? formatCount('options.hours.applied', outcome.value)
    : storageProblemText(outcome.error);
}
