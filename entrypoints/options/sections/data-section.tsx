import { i18n } from '#i18n';
import type { Result } from '@/domain/result';
import type { StorageError } from '@/domain/storage-error';
import styles from '../options.module.css';
import { DeleteEverything } from './delete-everything';
import { Section } from './section';

interface DataSectionProps {
  readonly onDeleteEverything: () => Promise<Result<void, StorageError>>;
}

/** What is kept, where, and how to get rid of it. */
export function DataSection({ onDeleteEverything }: DataSectionProps) {
  return (
    <Section name="data">
      <div>
        <h3>{i18n.t('options.data.storedTitle')}</h3>
        <ul className={styles.bullets}>
          <li>{i18n.t('options.data.storedClocks')}</li>
          <li>{i18n.t('options.data.storedTriage')}</li>
          <li>{i18n.t('options.data.storedReplies')}</li>
          <li>{i18n.t('options.data.storedSentReplies')}</li>
          <li>{i18n.t('options.data.storedFindings')}</li>
          <li>{i18n.t('options.data.storedSettings')}</li>
        </ul>
        <p>{i18n.t('options.data.never')}</p>
      </div>
      <div>
        <h3>{i18n.t('options.data.whereTitle')}</h3>
        <p>{i18n.t('options.data.where')}</p>
      </div>
      <DeleteEverything onDelete={onDeleteEverything} />
    </Section>
  );
}
