import { i18n } from '#i18n';
import { Button } from '@/components/button/button';
import styles from './save-status.module.css';

/** What became of the last change of a field. */
export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saved' }
  /** `item` was taken from a list; `undo` puts it back. */
  | { readonly kind: 'removed'; readonly item: string; readonly undo: () => void }
  /** Nothing was stored; `text` says why, in plain words. */
  | { readonly kind: 'problem'; readonly text: string };

interface SaveStatusProps {
  readonly state: SaveState;
  /** So that the field can point at the problem. */
  readonly id: string;
}

/** Says what became of the last change, also to screen readers. Stays in the page, empty, so that they notice. */
export function SaveStatus({ state, id }: SaveStatusProps) {
  return (
    <div role="status" id={id} className={styles.status}>
      {state.kind === 'problem' && <span className={styles.problem}>{state.text}</span>}
      {state.kind === 'saved' && <span className={styles.saved}>✓ {i18n.t('options.saved')}</span>}
      {state.kind === 'removed' && (
        <>
          {i18n.t('options.removed', { item: state.item })}{' '}
          <Button tone="quiet" onClick={state.undo}>
            {i18n.t('options.undo')}
          </Button>
        </>
      )}
    </div>
  );
}
