import { useId } from 'react';
import field from '@/components/text-field/text-field.module.css';
import styles from './reply-editor.module.css';

interface DraftFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** Why the value cannot be stored, in plain words, or null. */
  readonly problem: string | null;
  readonly onChange: (value: string) => void;
  readonly lines?: number;
  readonly autoFocus?: boolean;
}

/** A labelled text of the editor, with its problem beside it. Nothing is stored before the whole reply is. */
export function DraftField({ label, hint, problem, onChange, lines, ...input }: DraftFieldProps) {
  const id = useId();
  const attributes = {
    id,
    autoComplete: 'off',
    'aria-invalid': problem !== null,
    'aria-describedby': `${id}-hint ${id}-problem`,
    ...input,
  };
  return (
    <div className={field.field}>
      <label htmlFor={id} className={field.label}>
        {label}
      </label>
      <p id={`${id}-hint`} className={field.hint}>
        {hint}
      </p>
      {lines === undefined ? (
        <input
          {...attributes}
          className={field.input}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <textarea
          {...attributes}
          rows={lines}
          className={styles.textarea}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      <p id={`${id}-problem`} className={styles.problem}>
        {problem}
      </p>
    </div>
  );
}
