import { useEffect, useRef } from 'react';
import type { RowComponentProps } from 'react-window';
import { i18n } from '#i18n';
import { inDigits } from '@/components/format/digits';
import { languageName } from '@/components/format/language-name';
import { ruleName } from '@/components/format/wait-names';
import { Icon } from '@/components/icon/icon';
import '@/components/icon/icon.css';
import { clockLook } from '@/components/sla-badge/clock-look';
import { namedLanguage } from '@/domain/replies/choose-body';
import type { QueueGroup } from '@/domain/sla/queue';
import type { SlaEvent } from '@/domain/sla/sla-event';
import styles from '../queue.module.css';
import type { Selection } from '../use-selection';
import { groupName, tagName } from './names';

/** A line of the list. */
export type QueueLine =
  | { readonly kind: 'head'; readonly group: QueueGroup; readonly count: number }
  | { readonly kind: 'wait'; readonly group: QueueGroup; readonly wait: SlaEvent };

export interface QueueRowData {
  readonly lines: readonly QueueLine[];
  readonly now: number;
  readonly selection: Selection;
  readonly onOpen: (wait: SlaEvent) => void;
}

const TONES: Readonly<Record<QueueGroup, string | undefined>> = {
  overdue: styles.overdue,
  'at-risk': styles.atRisk,
  'on-track': styles.onTrack,
  snoozed: styles.snoozed,
};

export function QueueRow({
  index,
  style,
  ariaAttributes,
  ...data
}: RowComponentProps<QueueRowData>) {
  const line = data.lines[index];
  if (line === undefined) return null;
  return (
    <div {...ariaAttributes} style={style}>
      {line.kind === 'head' ? (
        <h2 className={styles.head}>
          {groupName(line.group)} <span className={styles.count}>{inDigits(line.count)}</span>
        </h2>
      ) : (
        <WaitRow key={line.wait.id} {...data} {...line} />
      )}
    </div>
  );
}

interface WaitRowProps extends QueueRowData {
  readonly group: QueueGroup;
  readonly wait: SlaEvent;
}

/** One customer who waits. A click chooses, a double click opens the tweet. */
function WaitRow({ wait, group, now, selection, onOpen }: WaitRowProps) {
  const row = useRef<HTMLButtonElement>(null);
  const isCurrent = selection.current?.id === wait.id;
  const { drawn } = selection;
  useEffect(() => {
    if (isCurrent && row.current !== null) drawn(row.current);
  });
  const { icon, text } = clockLook(wait, now);
  const { tags, note } = wait.triage;
  const language = namedLanguage(wait.language);
  const why = [
    ...(language === null ? [] : [languageName(language)]),
    ruleName(wait.rule),
    ...tags.map(tagName),
  ];
  return (
    <button
      ref={row}
      type="button"
      data-row
      className={styles.row}
      aria-current={isCurrent}
      tabIndex={isCurrent ? 0 : -1}
      onClick={() => selection.choose(wait.id)}
      onDoubleClick={() => onOpen(wait)}
    >
      <span className={styles.line}>
        <strong className={styles.handle}>@{wait.customerHandle}</strong>{' '}
        <span className={TONES[group]}>
          <Icon name={icon} />
          {text}
        </span>
      </span>{' '}
      <span className={styles.why}>
        {why.join(' · ')}
        {note !== '' && <span className={styles.note}> · {i18n.t('queue.noted', { note })}</span>}
      </span>
    </button>
  );
}
