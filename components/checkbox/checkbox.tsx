import type { ReactNode } from 'react';
import styles from './checkbox.module.css';

interface CheckboxProps {
  readonly checked: boolean;
  /** True where it stands for several of which only some are chosen. */
  readonly isMixed?: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Ids of what says more about it. */
  readonly describedBy?: string | undefined;
  /** What is chosen, in words. */
  readonly children: ReactNode;
}

/** Something that is on or off. */
export function Checkbox(props: CheckboxProps) {
  const { checked, isMixed = false, onChange, describedBy, children } = props;
  return (
    <label className={styles.checkbox}>
      <input
        type="checkbox"
        ref={(box) => {
          if (box !== null) box.indeterminate = isMixed;
        }}
        checked={checked}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
