import { i18n } from '#i18n';
import type { SyntheticEvent } from 'react';
import type { Handle } from '@/domain/tweet';

export interface CameNoteProps {
  readonly customer: Handle;
  readonly onUndo: (event: SyntheticEvent) => void;
}

/** Says what the agent has just noted of the customer who writes here. */
export function CameNote({ customer, onUndo }: CameNoteProps) {
  return (
    <div className="draft-status">
      <div className="draft-lines" role="status">
        <p>{i18n.t('overlay.came.noted', { customer })}</p>
      </div>
      <button type="button" className="action" onClick={onUndo}>
        {i18n.t('overlay.came.undo')}
      </button>
    </div>
  );
}
