import type { ReactNode } from 'react';
import styles from './callout.module.css';

interface CalloutProps {
  readonly title: string;
  /** `problem` is announced at once by screen readers. */
  readonly tone?: 'calm' | 'problem';
  readonly children: ReactNode;
}

/** A box that takes the place of what cannot be shown, and says what to do. */
export function Callout({ title, tone = 'calm', children }: CalloutProps) {
  return (
    <section
      className={tone === 'problem' ? styles.problem : styles.calm}
      role={tone === 'problem' ? 'alert' : undefined}
    >
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
