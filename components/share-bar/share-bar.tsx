import styles from './share-bar.module.css';

interface ShareBarProps {
  readonly label: string;
  /** 0 to 1, or null while there is nothing to take a share of. */
  readonly share: number | null;
  /** The share in words, with what it is a share of: "67 %". */
  readonly value: string;
  readonly context: string;
}

/** A share as words and as a bar; the bar says nothing that the words do not. Stands in a `<dl>`. */
export function ShareBar({ label, share, value, context }: ShareBarProps) {
  return (
    <div className={styles.row}>
      <dt>{label}</dt>
      <dd className={styles.words}>
        <span className={styles.value}>{value}</span>{' '}
        <span className={styles.context}>{context}</span>
      </dd>
      <div className={styles.track} aria-hidden="true">
        <div className={styles.fill} style={{ width: `${(share ?? 0) * 100}%` }} />
      </div>
    </div>
  );
}
