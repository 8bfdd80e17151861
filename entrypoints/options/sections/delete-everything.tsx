import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/button/button';
import { DangerQuestion } from '@/components/danger-question/danger-question';
import { storageProblemText } from '@/components/storage-problem/storage-problem-text';
import type { Result } from '@/domain/result';
import type { StorageError } from '@/domain/storage-error';
import styles from '../options.module.css';

type Step =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'deleting' }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'failed'; readonly error: StorageError };

interface DeleteEverythingProps {
  readonly onDelete: () => Promise<Result<void, StorageError>>;
}

/** Asks once more before it deletes, with the harmless answer in focus. */
export function DeleteEverything({ onDelete }: DeleteEverythingProps) {
  const opener = useRef<HTMLButtonElement>(null);
  const [step, setStep] = useState<Step>({ kind: 'idle' });

  function answer(next: Step) {
    // The answers disappear, and would take the keyboard with them.
    opener.current?.focus();
    setStep(next);
  }

  async function deleteNow() {
    answer({ kind: 'deleting' });
    const outcome = await onDelete();
    setStep(outcome.ok ? { kind: 'deleted' } : { kind: 'failed', error: outcome.error });
  }

  return (
    <div className={styles.delete}>
      <Button
        ref={opener}
        tone="danger"
        aria-expanded={step.kind === 'asking'}
        onClick={() => setStep({ kind: 'asking' })}
      >
        {i18n.t('options.data.delete')}
      </Button>
      {step.kind === 'asking' && (
        <DangerQuestion
          question={i18n.t('options.data.question')}
          keep={i18n.t('options.data.cancel')}
          onKeep={() => answer({ kind: 'idle' })}
          lose={i18n.t('options.data.confirm')}
          onLose={() => void deleteNow()}
        />
      )}
      <p role="status" className={step.kind === 'failed' ? styles.problem : styles.muted}>
        {outcomeText(step)}
      </p>
    </div>
  );
}

function outcomeText(step: Step): string {
  switch (step.kind) {
    case 'idle':
    case 'asking':
      return '';
    case 'deleting':
      return i18n.t('options.data.deleting');
    case 'deleted':
      return i18n.t('options.data.deleted');
    case 'failed':
      return storageProblemText(step.error);
  }
}
