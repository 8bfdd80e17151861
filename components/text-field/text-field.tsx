import { useId, useState, type KeyboardEvent } from 'react';
import { SaveStatus, type SaveState } from '@/components/save-status/save-status';
import styles from './text-field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly hint: string;
  /** What is stored. */
  readonly value: string;
  readonly size?: 'normal' | 'short';
  readonly inputMode?: 'text' | 'numeric';
  /** Whether the keyboard goes there when the field appears. */
  readonly autoFocus?: boolean;
  /** Stores what was typed; answers why not, in plain words, or null when it is stored. */
  readonly onSave: (text: string) => Promise<string | null>;
  /** Called with each key, before anything is stored, and with null when the field shows what is stored. */
  readonly onType?: (text: string | null) => void;
}

/** One line of text that saves itself when the agent leaves it or presses Enter. Escape brings back what is stored. */
export function TextField({
  label,
  hint,
  value,
  size = 'normal',
  inputMode = 'text',
  autoFocus = false,
  onSave,
  onType,
}: TextFieldProps) {
  const id = useId();
  /** What was typed and is not stored yet. */
  const [draft, setDraft] = useState<string | null>(null);
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });

  function type(text: string | null) {
    setDraft(text);
    setState({ kind: 'untouched' });
    onType?.(text);
  }

  async function save() {
    if (draft === null) return;
    if (draft.trim() === value) {
      type(null);
      return;
    }
    const problem = await onSave(draft.trim());
    if (problem === null) type(null);
    setState(problem === null ? { kind: 'saved' } : { kind: 'problem', text: problem });
  }

  function onKeyDown(event: KeyboardEvent) {
    // Both may only end a word of an input method.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') void save();
    if (event.key === 'Escape') type(null);
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      <input
        id={id}
        className={size === 'short' ? styles.shortInput : styles.input}
        value={draft ?? value}
        inputMode={inputMode}
        autoFocus={autoFocus}
        autoComplete="off"
        aria-invalid={state.kind === 'problem'}
        aria-describedby={`${id}-hint ${id}-status`}
        onChange={(event) => type(event.target.value)}
        onBlur={() => void save()}
        onKeyDown={onKeyDown}
      />
      <SaveStatus id={`${id}-status`} state={state} />
    </div>
  );
}
