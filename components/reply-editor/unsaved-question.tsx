import { useId, type KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/button/button';
import styles from './reply-editor.module.css';

interface UnsavedQuestionProps {
  readonly onDiscard: () => void;
  readonly onKeep: () => void;
}

/** Asks before changes are lost, with the harmless answer in focus. */
export function UnsavedQuestion({ onDiscard, onKeep }: UnsavedQuestionProps) {
  const id = useId();
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onKeep();
  }
  return (
    <div role="group" aria-labelledby={id} className={styles.question} onKeyDown={onKeyDown}>
      <p id={id}>{i18n.t('options.editor.unsaved')}</p>
      <div className={styles.bar}>
        <Button autoFocus onClick={onKeep}>
          {i18n.t('options.editor.keepEditing')}
        </Button>
        <Button tone="danger" onClick={onDiscard}>
          {i18n.t('options.editor.discard')}
        </Button>
      </div>
    </div>
  );
}
