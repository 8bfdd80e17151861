import type { ComponentProps } from 'react';
import styles from './select.module.css';

/** The browser's own list to choose one from; its label is the caller's. */
export function Select(select: Omit<ComponentProps<'select'>, 'className'>) {
  return <select className={styles['select']} {...select} />;
}
