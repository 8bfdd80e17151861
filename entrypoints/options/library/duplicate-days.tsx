import { i18n } from '#i18n';
import field from '@/components/text-field/text-field.module.css';
import { DUPLICATE_DAYS } from '@/storage/settings';
import type { SectionProps } from '../options-page';
import { Select } from '@/components/select/select';

/** How long replies are remembered, as numbers without words, for the warning about repetition. */
export function DuplicateDays({ settings, save }: SectionProps) {
  return (
    <div className={field.field}>
      <label className={field.field}>
        <span className={field.label}>{i18n.t('options.duplicates.label')}</span>
        <Select
          value={settings.duplicateDays}
          onChange={(event) => {
            const days = DUPLICATE_DAYS.find((choice) => String(choice) === event.target.value);
            if (days !== undefined) void save({ duplicateDays: days });
          }}
        >
          {DUPLICATE_DAYS.map((days) => (
            <option key={days} value={days}>
              {days === 0
                ? i18n.t('options.duplicates.never')
                : i18n.t('options.duplicates.days', days)}
            </option>
          ))}
        </Select>
      </label>
      <p className={field.hint}>{i18n.t('options.duplicates.hint')}</p>
    </div>
  );
}
