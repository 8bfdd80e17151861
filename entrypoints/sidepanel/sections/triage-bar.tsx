import { i18n } from '#i18n';
import type { SlaEvent } from '@/domain/sla/sla-event';
import styles from '../queue.module.css';
import type { TriageStep } from './triage-panel';

interface TriageBarProps {
  /** The wait that is chosen; null while there is none. */
  readonly current: SlaEvent | null;
  readonly step: TriageStep | null;
  readonly canUndo: boolean;
  readonly hasLetterKeys: boolean;
  readonly onOpen: () => void;
  readonly onStep: (step: TriageStep) => void;
  readonly onUndo: () => void;
}

/** Everything that can be done with the chosen wait, each with its key. */
export function TriageBar({ current, step, canUndo, hasLetterKeys, ...bar }: TriageBarProps) {
  const { onOpen, onStep, onUndo } = bar;
  const label =
    current === null
      ? i18n.t('queue.actions')
      : i18n.t('queue.actionsFor', { handle: current.customerHandle });
  const rests = current === null;
  const keyOf = (key: string) => (hasLetterKeys ? key : null);
  const stepButton = (wanted: TriageStep, key: string, text: string) => (
    <Action
      keyName={keyOf(key)}
      disabled={rests}
      isExpanded={step === wanted}
      onClick={() => onStep(wanted)}
    >
      {text}
    </Action>
  );
  return (
    <div role="group" aria-label={label} className={styles.bar}>
      <Action keyName={keyOf('o')} disabled={rests} onClick={onOpen}>
        {i18n.t('queue.action.open')}
      </Action>
      {stepButton('snooze', 's', i18n.t('queue.action.snooze'))}
      {stepButton('no-reply', 'e', i18n.t('queue.action.noReply'))}
      {stepButton('note', 'n', i18n.t('queue.action.note'))}
      {stepButton('tag', 't', i18n.t('queue.action.tag'))}
      <Action keyName={keyOf('u')} disabled={!canUndo} onClick={onUndo}>
        {i18n.t('queue.action.undo')}
      </Action>
    </div>
  );
}

interface ActionProps {
  /** Null where letters are no keys. */
  readonly keyName: string | null;
  readonly disabled: boolean;
  /** True while the button's question stands below; absent for a button that asks nothing. */
  readonly isExpanded?: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

function Action({ keyName, disabled, isExpanded, onClick, children }: ActionProps) {
  return (
    <button
      type="button"
      className={styles.action}
      disabled={disabled}
      aria-expanded={isExpanded}
      aria-keyshortcuts={keyName ?? undefined}
      onClick={onClick}
    >
      {children}
      {keyName !== null && (
        <>
          {' '}
          <kbd aria-hidden="true">{keyName}</kbd>
        </>
      )}
    </button>
  );
}
