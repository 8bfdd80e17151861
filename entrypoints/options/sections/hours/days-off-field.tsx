import { i18n } from '#i18n';
import { ListField, type ListChange } from '@/components/list-field/list-field';
import { failure, success, type Result } from '@/domain/result';
import type { Holiday } from '@/domain/sla/business-hours';
import { sortHolidays } from '@/domain/sla/holidays';
import { HOURS_LIMITS, isDate } from '@/domain/sla/hours-schema';
import { CalendarImport } from './calendar-import';
import type { HoursFieldProps } from './hours-section';

/** The days off, written as "2026-12-25 Christmas", and a way to take them from a calendar. */
export function DaysOffField({ hours, onSave }: HoursFieldProps) {
  const { holidays } = hours;

  function parse(text: string): Result<string, string> {
    const { date, name } = toHoliday(text);
    if (!isDate(date)) return failure(i18n.t('options.problem.date', { value: text }));
    if (name.length > HOURS_LIMITS.holidayName) {
      return failure(i18n.t('options.problem.tooLong', { max: HOURS_LIMITS.holidayName }));
    }
    return holidays.some((holiday) => holiday.date === date)
      ? failure(i18n.t('options.problem.duplicate', { value: date }))
      : success(toText({ date, name }));
  }

  const save = (change: ListChange) =>
    onSave((stored) => ({
      ...stored,
      holidays: sortHolidays(change(stored.holidays.map(toText)).map(toHoliday)),
    }));

  return (
    <>
      <ListField
        label={i18n.t('options.hours.daysOff')}
        hint={i18n.t('options.hours.daysOffHint')}
        emptyText={i18n.t('options.hours.daysOffEmpty')}
        addLabel={i18n.t('options.hours.daysOffAdd')}
        items={holidays.map(toText)}
        parse={parse}
        maxItems={HOURS_LIMITS.holidays}
        onSave={save}
      />
      <CalendarImport
        holidays={holidays}
        onAdd={(added) =>
          onSave((stored) => ({
            ...stored,
            holidays: sortHolidays([...stored.holidays, ...added]),
          }))
        }
      />
    </>
  );
}

function toText({ date, name }: Holiday): string {
  return `${date} ${name}`.trim();
}

function toHoliday(text: string): Holiday {
  return { date: text.slice(0, 10), name: text.slice(10).trim() };
}
