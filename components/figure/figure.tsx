import type { ReactNode } from 'react';
import styles from './figure.module.css';

interface FigureProps {
  readonly label: string;
  readonly value: string;
  readonly size?: 'normal' | 'large';
  /** What the value is measured against, beside it: "of 37". */
  readonly context?: string;
  /** A line below: what the figure means, or what to look out for. */
  readonly children?: ReactNode;
}

/** One figure with its name. Stands in a `<dl>`. */
export function Figure({ label, value, size = 'normal', context, children }: FigureProps) {
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd>
        <span className={size === 'large' ? styles.largeValue : styles.value}>{value}</span>
        {context !== undefined && <span className={styles.context}> {context}</span>}
        {children !== undefined && <div className={styles.note}>{children}</div>}
      </dd>
    </div>
  );
}
