import styles from './overdue-mark.module.css';

/** "1 overdue", marked by shape and word, not by colour alone. */
export function OverdueMark({ children }: { readonly children: string }) {
  return (
    <span className={styles.mark}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path fill="currentColor" d="M8 1 15.5 14.5H.5Z" />
        <path
          stroke="var(--surface)"
          strokeWidth="1.6"
          strokeLinecap="round"
          d="M8 6v4M8 12.3v.1"
        />
      </svg>
      {children}
    </span>
  );
}
