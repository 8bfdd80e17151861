import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/button/button';
import { MoveButtons } from '@/components/move-buttons/move-buttons';
import { RemoveButton } from '@/components/remove-button/remove-button';
import type { SpecialPolicy } from '@/domain/sla/special-policies';
import { policySummary } from './policy-summary';
import styles from './special-policies.module.css';

interface PolicyRowProps {
  readonly policy: SpecialPolicy;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  /** The editor. */
  readonly children: ReactNode;
}

/** One policy of the list: what it says in a line, what can be done with it, and its editor while that is open. */
export function PolicyRow({ policy, isOpen, children, ...row }: PolicyRowProps) {
  const id = useId();
  const { name } = policy;

  /** The same as the arrow buttons, without leaving the name. */
  function onKeyDown(event: KeyboardEvent) {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (!event.altKey || by === null) return;
    event.preventDefault();
    row.onMove(by);
  }

  return (
    <li className={styles.policy}>
      <div className={styles.head}>
        <div className={styles.what}>
          <button
            type="button"
            className={styles.name}
            aria-expanded={isOpen}
            aria-controls={isOpen ? `${id}-editor` : undefined}
            aria-describedby={`${id}-summary`}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
            onClick={row.onToggle}
            onKeyDown={onKeyDown}
          >
            {name}
          </button>
          <p id={`${id}-summary`} className={styles.summary}>
            {policySummary(policy)}
          </p>
        </div>
        <div className={styles.actions}>
          <MoveButtons item={name} isFirst={row.isFirst} isLast={row.isLast} onMove={row.onMove} />
          <Button
            tone="quiet"
            aria-label={i18n.t('options.library.duplicateNamed', { name })}
            onClick={row.onDuplicate}
          >
            {i18n.t('options.library.duplicate')}
          </Button>
          <RemoveButton label={i18n.t('options.remove', { item: name })} onClick={row.onRemove} />
        </div>
      </div>
      {isOpen && (
        <div id={`${id}-editor`} role="group" aria-label={name} className={styles.editor}>
          {children}
        </div>
      )}
    </li>
  );
}
