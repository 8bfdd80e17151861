import { i18n } from '#i18n';
import { useState, type SyntheticEvent } from 'react';
import type { SlaEvent } from '@/domain/sla/sla-event';
import { isOpenWait } from '@/domain/sla/sla-status';
import { isNotForUs } from '@/domain/sla/triage';

export interface WaitDecisionsProps {
  readonly wait: SlaEvent;
  readonly onNotForUs: (event: SyntheticEvent, andAuthor: boolean) => void;
  /** Takes back that it needs no reply. */
  readonly onWaitAgain: (event: SyntheticEvent) => void;
  readonly onUntrack: (event: SyntheticEvent) => void;
}

/** What the agent can say about a wait: that it is none of hers, or that it is one after all. */
export function WaitDecisions({ wait, onNotForUs, onWaitAgain, onUntrack }: WaitDecisionsProps) {
  const [andAuthor, setAndAuthor] = useState(false);
  const isOpen = isOpenWait(wait);
  const isOver =
    wait.triage.noReplyNeeded !== null && (wait.metAt === null || isNotForUs(wait.triage));
  if (!isOpen && !isOver) return null;
  const isTracked = isOpen && wait.rule === 'tracked';
  const press = (event: SyntheticEvent): void => {
    if (isOver) onWaitAgain(event);
    else if (isTracked) onUntrack(event);
    else onNotForUs(event, andAuthor);
  };
  return (
    <div className="decisions">
      {isOpen && !isTracked && (
        <label className="decisions-choice">
          <input
            type="checkbox"
            checked={andAuthor}
            onChange={(event) => setAndAuthor(event.target.checked)}
          />
          {i18n.t('overlay.clock.ignoreAuthor', { handle: wait.customerHandle })}
        </label>
      )}
      <button type="button" className="button" onClick={press}>
        {isOver
          ? i18n.t('overlay.clock.undo')
          : isTracked
            ? i18n.t('overlay.clock.untrack')
            : i18n.t('overlay.clock.notForUs')}
      </button>
    </div>
  );
}
