import type { ComponentProps } from 'react';
import styles from './button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `primary`: the one thing to do here. `danger`: destroys something. `quiet`: looks like a link. */
  readonly tone?: 'normal' | 'primary' | 'danger' | 'quiet';
}

export function Button({ tone = 'normal', ...button }: ButtonProps) {
  return <button type="button" className={styles[tone]} {...button} />;
}
