import { useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/button/button';
import { SaveStatus, type SaveState } from '@/components/save-status/save-status';
import field from '@/components/text-field/text-field.module.css';
import { localDate } from '@/domain/local-date';
import { success, type Result } from '@/domain/result';
import type { Holiday } from '@/domain/sla/business-hours';
import { planHolidays, type HolidayPlan } from '@/domain/sla/holidays';
import { decodeText } from '@/storage/portability/decode-text';
import { readFile } from '@/storage/portability/read-file';
import type { FileProblem } from '@/storage/portability/imported-file';
import page from '../../options.module.css';
import styles from './hours.module.css';

interface CalendarImportProps {
  readonly holidays: readonly Holiday[];
  /** Stores more days off; answers why not, in plain words, or null when they are stored. */
  readonly onAdd: (added: readonly Holiday[]) => Promise<string | null>;
}

/** What a file would add, before anything is stored. */
interface FilePlan extends HolidayPlan {
  readonly skipped: number;
  readonly lastYear: number;
}

/** Years ahead for which repeating days are read. */
const YEARS_AHEAD = 3;

/** Reads days off from a file the agent chooses, says what it would add, and adds it when told to. */
export function CalendarImport({ holidays, onAdd }: CalendarImportProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [plan, setPlan] = useState<FilePlan | null>(null);
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });

  async function read(file: File | undefined) {
    if (file === undefined) return;
    const planned = await planFile(file, holidays);
    setPlan(planned.ok ? planned.value : null);
    setState(
      planned.ok ? { kind: 'untouched' } : { kind: 'problem', text: problemText(planned.error) },
    );
  }

  function close() {
    // The answers disappear, and would take the keyboard with them.
    input.current?.focus();
    setPlan(null);
  }

  async function add(added: readonly Holiday[]) {
    close();
    const problem = await onAdd(added);
    setState(problem === null ? { kind: 'saved' } : { kind: 'problem', text: problem });
  }

  return (
    <div className={field.field}>
      <label htmlFor={id}>{i18n.t('options.hours.import')}</label>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".ics,text/calendar"
        aria-describedby={`${id}-status`}
        // The same file, chosen again after it was put right, is a new one.
        onClick={({ currentTarget }) => (currentTarget.value = '')}
        onChange={({ target }) => void read(target.files?.[0])}
      />
      {plan !== null && <Plan plan={plan} onAdd={(added) => void add(added)} onCancel={close} />}
      <SaveStatus id={`${id}-status`} state={state} />
    </div>
  );
}

interface PlanProps {
  readonly plan: FilePlan;
  readonly onAdd: (added: readonly Holiday[]) => void;
  readonly onCancel: () => void;
}

function Plan({ plan: { added, known, skipped, lastYear }, onAdd, onCancel }: PlanProps) {
  return (
    <div role="status" className={styles.plan}>
      <p>
        {[
          added.length === 0
            ? i18n.t('options.hours.importNone')
            : i18n.t('options.hours.importRead', added.length),
          known > 0 && i18n.t('options.hours.importKnown', known),
          skipped > 0 && i18n.t('options.hours.importSkipped', skipped),
          i18n.t('options.hours.importRange', { year: lastYear }),
        ]
          .filter((sentence) => sentence !== false)
          .join(' ')}
      </p>
      {added.length > 0 && (
        <ul className={styles.found}>
          {added.map(({ date, name }) => (
            <li key={date}>
              {date} {name}
            </li>
          ))}
        </ul>
      )}
      <div className={page.bar}>
        <Button onClick={onCancel}>{i18n.t('options.hours.importCancel')}</Button>
        {added.length > 0 && (
          <Button tone="primary" onClick={() => onAdd(added)}>
            {i18n.t('options.hours.importAdd', added.length)}
          </Button>
        )}
      </div>
    </div>
  );
}

async function planFile(
  file: File,
  holidays: readonly Holiday[],
): Promise<Result<FilePlan, FileProblem>> {
  const bytes = await readFile(file);
  if (!bytes.ok) return bytes;
  const decoded = decodeText(bytes.value);
  if (!decoded.ok) return decoded;
  // Only those who read a calendar need the library for it.
  const { readHolidayCalendar } = await import('@/storage/portability/holiday-calendar');
  const today = new Date();
  const lastYear = today.getFullYear() + YEARS_AHEAD;
  const range = { first: localDate(today), last: `${lastYear}-12-31` };
  const calendar = readHolidayCalendar(decoded.value.text, range);
  if (!calendar.ok) return calendar;
  const { holidays: found, skipped } = calendar.value;
  return success({ ...planHolidays(holidays, found), skipped, lastYear });
}

function problemText(problem: FileProblem): string {
  if (problem.kind === 'unreadable') return i18n.t('options.problem.fileUnreadable');
  if (problem.kind === 'syntax') {
    return i18n.t('options.hours.importBroken', { line: problem.line ?? 1 });
  }
  if (problem.kind === 'too-large') {
    return i18n.t('options.hours.importTooLarge', { max: problem.maxMegabytes });
  }
  return i18n.t('options.hours.importUnknown');
}
