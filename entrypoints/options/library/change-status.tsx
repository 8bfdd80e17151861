import { useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/button/button';
import styles from './library.module.css';
import type { ChangeStatus } from './use-library-changes';

/** Says what became of the last change, also to screen readers, and offers to take it back. */
export function ChangeStatusLine({ status }: { readonly status: ChangeStatus }) {
  const line = useRef<HTMLDivElement>(null);
  return (
    <div
      ref={line}
      role="status"
      tabIndex={-1}
      className={status.kind === 'failed' ? styles.failed : styles.status}
    >
      {status.kind === 'done' && (
        <>
          {status.text}{' '}
          <Button
            tone="quiet"
            onClick={() => {
              // The pressed button goes, and would take the keyboard with it.
              line.current?.focus();
              status.undo();
            }}
          >
            {i18n.t('options.undo')}
          </Button>
        </>
      )}
      {status.kind === 'undone' && i18n.t('options.library.undone')}
      {status.kind === 'failed' && status.text}
    </div>
  );
}
