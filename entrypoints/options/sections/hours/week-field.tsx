import { useId } from 'react';
import { i18n } from '#i18n';
import field from '@/components/text-field/text-field.module.css';
import { WEEKDAYS } from '@/domain/sla/business-hours';
import { DayRow } from './day-row';
import type { HoursFieldProps } from './hours-section';
import styles from './hours.module.css';

/** The opening hours, a row a weekday. */
export function WeekField({ hours, onSave }: HoursFieldProps) {
  const id = useId();
  return (
    <div className={field.field} role="group" aria-labelledby={`${id}-label`}>
      <span id={`${id}-label`} className={field.label}>
        {i18n.t('options.hours.week')}
      </span>
      <p className={field.hint}>{i18n.t('options.hours.weekHint')}</p>
      <ul className={styles.week}>
        {WEEKDAYS.map((day) => (
          <DayRow key={day} day={day} hours={hours} onSave={onSave} />
        ))}
      </ul>
    </div>
  );
}
