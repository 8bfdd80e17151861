import { useId, type KeyboardEvent } from 'react';
import { Button } from '@/components/button/button';
import styles from './danger-question.module.css';

interface DangerQuestionProps {
  readonly question: string;
  /** The harmless answer, and what it is called. Escape gives it too. */
  readonly onKeep: () => void;
  readonly keep: string;
  /** The other one, which loses something. */
  readonly onLose: () => void;
  readonly lose: string;
}

/** Asks before something is lost, with the harmless answer in focus. */
export function DangerQuestion({ question, onKeep, keep, onLose, lose }: DangerQuestionProps) {
  const id = useId();
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onKeep();
  }
  return (
    <div role="group" aria-labelledby={id} className={styles.question} onKeyDown={onKeyDown}>
      <p id={id}>{question}</p>
      <div className={styles.answers}>
        <Button autoFocus onClick={onKeep}>
          {keep}
        </Button>
        <Button tone="danger" onClick={onLose}>
          {lose}
        </Button>
      </div>
    </div>
  );
}
