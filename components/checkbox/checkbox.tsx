import type { ReactNode } from 'react';
import styles from './checkbox.module.css';

interface CheckboxProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Ids of what says more about it. */
  readonly describedBy?: string | undefined;
  /** What is chosen, in words. */
  readonly children: ReactNode;
}

/** Something that is on or off. */
export function Checkbox({ checked, onChange, describedBy, children }: CheckboxProps) {
  return (
    <label className={styles.checkbox}>
      <input
        type="checkbox"
        checked={checked}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
