import { useId, useState, type KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/button/button';
import { formatSoon } from '@/components/format/moment';
import { reasonName } from '@/components/format/wait-names';
import type { SlaEvent } from '@/domain/sla/sla-event';
import {
  NO_REPLY_REASONS,
  NOTE_LENGTH,
  SHORT_SNOOZE,
  TRIAGE_TAGS,
  type Triage,
} from '@/domain/sla/triage';
import styles from '../queue.module.css';
import { tagName } from './names';

/** What the agent can be asked for. */
export type TriageStep = 'snooze' | 'no-reply' | 'note' | 'tag';

export const TRIAGE_KEYS: ReadonlyMap<string, TriageStep> = new Map([
  ['s', 'snooze'],
  ['e', 'no-reply'],
  ['n', 'note'],
  ['t', 'tag'],
]);

const HOUR = 60 * 60_000;

interface TriagePanelProps {
  readonly step: TriageStep;
  readonly wait: SlaEvent;
  readonly now: number;
  readonly opensAt: number | null;
  readonly onDecide: (decided: Partial<Triage>) => void;
  /** The same, and nothing the customer writes waits from now on; null for one who is ignored already. */
  readonly onIgnore: ((decided: Partial<Triage>) => void) | null;
  readonly onCancel: () => void;
}

/** Asks for the one thing that is missing: how long, why, which, or the words. */
export function TriagePanel(props: TriagePanelProps) {
  const { step, wait, now, opensAt, onDecide, onIgnore, onCancel } = props;
  const { tags, note, snoozedUntil } = wait.triage;
  switch (step) {
    case 'snooze':
      return (
        <Choices
          label={i18n.t('queue.snooze.until')}
          choices={[
            snooze(i18n.t('queue.snooze.quarter'), now + SHORT_SNOOZE),
            snooze(i18n.t('queue.snooze.hour'), now + HOUR),
            ...(opensAt === null
              ? []
              : [
                  snooze(
                    i18n.t('queue.snooze.opening', { moment: formatSoon(opensAt, now) }),
                    opensAt,
                  ),
                ]),
            ...(snoozedUntil === null ? [] : [snooze(i18n.t('queue.snooze.end'), null)]),
          ]}
          onCancel={onCancel}
        />
      );
    case 'no-reply':
      return (
        <Choices
          label={i18n.t('queue.reason.label')}
          choices={[
            ...NO_REPLY_REASONS.map((reason) => ({
              text: reasonName(reason),
              onChoose: () => onDecide({ noReplyNeeded: { reason, at: now } }),
            })),
            ...(onIgnore === null
              ? []
              : [
                  {
                    text: i18n.t('queue.reason.ignore', { handle: wait.customerHandle }),
                    onChoose: () =>
                      onIgnore({
                        noReplyNeeded: { reason: 'not-for-us', at: now, ignoresAuthor: true },
                      }),
                  },
                ]),
          ]}
          onCancel={onCancel}
        />
      );
    case 'tag':
      return (
        <Choices
          label={i18n.t('queue.tag.label')}
          choices={TRIAGE_TAGS.map((tag) => ({
            text: tagName(tag),
            isPressed: tags.includes(tag),
            onChoose: () =>
              onDecide({ tags: TRIAGE_TAGS.filter((one) => tags.includes(one) !== (one === tag)) }),
          }))}
          onCancel={onCancel}
        />
      );
    case 'note':
      return (
        <NoteField note={note} onSave={(text) => onDecide({ note: text })} onCancel={onCancel} />
      );
  }

  function snooze(text: string, until: number | null): Choice {
    return { text, onChoose: () => onDecide({ snoozedUntil: until }) };
  }
}

interface Choice {
  readonly text: string;
  /** Whether it holds now; absent where choosing is not switching. */
  readonly isPressed?: boolean;
  readonly onChoose: () => void;
}

interface ChoicesProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly onCancel: () => void;
}

/** Buttons, each with a digit as its key. */
function Choices({ label, choices, onCancel }: ChoicesProps) {
  function onKeyDown(event: KeyboardEvent) {
    const chosen = choices[Number(event.key) - 1];
    if (chosen === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    chosen.onChoose();
  }
  return (
    <div role="group" aria-label={label} className={styles.panel} onKeyDown={onKeyDown}>
      <p aria-hidden="true" className={styles.question}>
        {label}
      </p>
      {choices.map(({ text, isPressed, onChoose }, index) => (
        <button
          key={text}
          type="button"
          className={styles.action}
          autoFocus={index === 0}
          aria-pressed={isPressed}
          aria-keyshortcuts={String(index + 1)}
          onClick={onChoose}
        >
          {text} <kbd aria-hidden="true">{index + 1}</kbd>
        </button>
      ))}
      <Button tone="quiet" onClick={onCancel}>
        {i18n.t('queue.cancel')}
      </Button>
    </div>
  );
}

interface NoteFieldProps {
  readonly note: string;
  readonly onSave: (note: string) => void;
  readonly onCancel: () => void;
}

function NoteField({ note, onSave, onCancel }: NoteFieldProps) {
  const [text, setText] = useState(note);
  const hint = useId();
  return (
    <form
      className={styles.panel}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text.trim());
      }}
    >
      <label className={styles.noteLabel}>
        {i18n.t('queue.note.label')}
        <input
          className={styles.field}
          autoFocus
          maxLength={NOTE_LENGTH}
          aria-describedby={hint}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p id={hint} className={styles.help}>
        {i18n.t('queue.note.hint')}
      </p>
      <Button tone="primary" type="submit">
        {i18n.t('queue.note.save')}
      </Button>
      <Button tone="quiet" onClick={onCancel}>
        {i18n.t('queue.cancel')}
      </Button>
    </form>
  );
}
