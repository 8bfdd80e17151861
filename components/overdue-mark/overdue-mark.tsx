import { Icon } from '@/components/icon/icon';
import '@/components/icon/icon.css';
import styles from './overdue-mark.module.css';

/** "1 overdue", marked by shape and word, not by colour alone. */
export function OverdueMark({ children }: { readonly children: string }) {
  return (
    <span className={styles.mark}>
      <Icon name="overdue" />
      {children}
    </span>
  );
}
