import { useId } from 'react';
import styles from './segmented-control.module.css';

interface SegmentedControlProps<Value extends string> {
  /** What is chosen here, for screen readers. */
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  /** `words`: as wide as these take; `full`: all the width there is, in equal parts. */
  readonly width?: 'words' | 'full';
  readonly onChange: (value: Value) => void;
}

/** A choice between a few, always visible. Radio buttons underneath: arrow keys choose. */
export function SegmentedControl<Value extends string>({
  label,
  options,
  value,
  width = 'words',
  onChange,
}: SegmentedControlProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles[width]}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
