import { i18n } from '#i18n';
import { namesOfKinds } from '@/components/sensitive-warning/kind-names';
import type { HandedReply } from '@/domain/replies/handed-reply';
import styles from './reply-editor.module.css';

/** Where the words in the editor come from, and what to look out for in them. */
export function HandedNote({ takenOut, holdsName }: Pick<HandedReply, 'takenOut' | 'holdsName'>) {
  return (
    <div className={styles.handed} role="status">
      <p>{i18n.t('options.handed.note')}</p>
      {takenOut.length > 0 && (
        <p>{i18n.t('options.handed.takenOut', { kinds: namesOfKinds(takenOut) })}</p>
      )}
      {holdsName && <p>{i18n.t('options.handed.holdsName')}</p>}
    </div>
  );
}
