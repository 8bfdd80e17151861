import { useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/button/button';
import { RemoveButton } from '@/components/remove-button/remove-button';
import { SaveStatus, type SaveState } from '@/components/save-status/save-status';
import field from '@/components/text-field/text-field.module.css';
import {
  WEEKDAYS,
  type BusinessHours,
  type OpenInterval,
  type Weekday,
} from '@/domain/sla/business-hours';
import { checkHours } from './check-hours';
import type { HoursFieldProps } from './hours-section';
import styles from './hours.module.css';

interface DayRowProps extends HoursFieldProps {
  readonly day: Weekday;
}

/** What a new interval begins as, on a day that has none. */
const FIRST: OpenInterval = { start: '09:00', end: '17:00' };

/**
 * The intervals of one weekday. A change is stored when its field is left, once the day is right; until then it stands
 * here with a word about what is wrong.
 */
export function DayRow({ day, hours, onSave }: DayRowProps) {
  const id = useId();
  const addButton = useRef<HTMLButtonElement>(null);
  const stored = hours.week[day];
  /** What was changed and is not stored. */
  const [draft, setDraft] = useState<readonly OpenInterval[] | null>(null);
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });
  const intervals = draft ?? stored;
  const name = dayName(day);

  function change(index: number, times: Partial<OpenInterval>) {
    setDraft(intervals.map((one, at) => (at === index ? { ...one, ...times } : one)));
    setState({ kind: 'untouched' });
  }

  async function store(changed: readonly OpenInterval[]) {
    if (JSON.stringify(changed) === JSON.stringify(stored)) {
      setDraft(null);
      return;
    }
    setDraft(changed);
    const wrong = checkHours(withDay(hours, day, changed));
    const problem = wrong ?? (await onSave((current) => withDay(current, day, changed)));
    if (problem === null) setDraft(null);
    setState(problem === null ? { kind: 'saved' } : { kind: 'problem', text: problem });
  }

  function remove(index: number) {
    // A pressed button that disappears would take the keyboard with it.
    addButton.current?.focus();
    void store(intervals.toSpliced(index, 1));
  }

  return (
    <li className={styles.day}>
      <span className={styles.dayName}>{name}</span>
      <div className={styles.intervals}>
        {intervals.length === 0 && (
          <span className={field.hint}>{i18n.t('options.hours.closed')}</span>
        )}
        {intervals.map((interval, index) => (
          <span key={index} className={styles.interval}>
            <input
              type="time"
              className={styles.time}
              value={interval.start}
              aria-label={i18n.t('options.hours.from', { day: name })}
              aria-describedby={`${id}-status`}
              onChange={(event) => change(index, { start: event.target.value })}
              onBlur={() => void store(intervals)}
            />
            –
            <input
              type="time"
              className={styles.time}
              value={interval.end === '24:00' ? '00:00' : interval.end}
              aria-label={i18n.t('options.hours.until', { day: name })}
              aria-describedby={`${id}-status`}
              onChange={(event) => change(index, { end: endOfInterval(event.target.value) })}
              onBlur={() => void store(intervals)}
            />
            <RemoveButton
              label={i18n.t('options.hours.removeOn', {
                interval: `${interval.start} – ${interval.end}`,
                day: name,
              })}
              onClick={() => remove(index)}
            />
          </span>
        ))}
        <Button
          ref={addButton}
          tone="quiet"
          aria-label={i18n.t('options.hours.addOn', { day: name })}
          onClick={() => void store([...intervals, nextInterval(intervals)])}
        >
          {i18n.t('options.hours.add')}
        </Button>
      </div>
      <SaveStatus id={`${id}-status`} state={state} />
    </li>
  );
}

function withDay(
  hours: BusinessHours,
  day: Weekday,
  intervals: readonly OpenInterval[],
): BusinessHours {
  return { ...hours, week: { ...hours.week, [day]: intervals } };
}

/** An hour later than the last one, for as long as fits; the agent changes it anyway. */
function nextInterval(intervals: readonly OpenInterval[]): OpenInterval {
  const last = intervals.at(-1)?.end;
  if (last === undefined) return FIRST;
  const hour = Number(last.slice(0, 2)) + 1;
  if (hour >= 23) return FIRST;
  const time = (of: number) => `${String(of).padStart(2, '0')}:00`;
  return { start: time(hour), end: time(Math.min(24, hour + 4)) };
}

/** A time field knows no 24:00: midnight as an end is the end of the day. */
function endOfInterval(time: string): string {
  return time === '00:00' ? '24:00' : time;
}

/** "Monday", in the language of the interface. */
function dayName(day: Weekday): string {
  const format = new Intl.DateTimeFormat(i18n.t('shared.languageTag'), {
    weekday: 'long',
    timeZone: 'UTC',
  });
  // 1 January 2024 was a Monday.
  return format.format(Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(day)));
}
