import { i18n } from '#i18n';
import { Button } from '@/components/button/button';
import type { CannedReply } from '@/domain/replies/canned-reply';
import type { LibraryChange } from '@/domain/replies/library-change';
import { ExportLinks } from './export-links';
import { ImportReplies } from './import-replies';
import styles from './library.module.css';

interface PortabilityProps {
  readonly library: readonly CannedReply[];
  readonly change: (change: LibraryChange, done: string) => Promise<string | null>;
  readonly onClose: () => void;
}

/** The library in and out. The only default export: React loads it when it is opened. */
export default function Portability({ library, change, onClose }: PortabilityProps) {
  return (
    <div className={styles.portability}>
      <ImportReplies library={library} change={change} onDone={onClose} />
      <ExportLinks library={library} />
      <div>
        <Button onClick={onClose}>{i18n.t('options.import.back')}</Button>
      </div>
    </div>
  );
}
