import { useState } from 'react';
import { i18n } from '#i18n';
import { SegmentedControl } from '@/components/segmented-control/segmented-control';
import type { Result } from '@/domain/result';
import type { BusinessHours } from '@/domain/sla/business-hours';
import type { StorageError } from '@/domain/storage-error';
import type { SectionProps } from '../../options-page';
import styles from '../../options.module.css';
import { Section } from '../section';
import { SettingCheckbox } from '../setting-checkbox';
import { ApplyToWaiting } from './apply-to-waiting';
import { DaysOffField } from './days-off-field';
import { WeekField } from './week-field';
import { ZoneField } from './zone-field';

interface HoursSectionProps extends SectionProps {
  /** Gives open waits today's targets and hours; answers how many there are. */
  readonly onApplyToWaiting: () => Promise<Result<number, StorageError>>;
}

/** What a field of the hours gets. */
export interface HoursFieldProps {
  readonly hours: BusinessHours;
  /** Stores what `change` makes of the stored hours; answers why not, in plain words, or null when it is stored. */
  readonly onSave: (change: HoursChange) => Promise<string | null>;
}

export type HoursChange = (stored: BusinessHours) => BusinessHours;

/** When the clocks run: day and night, or in the hours set here. */
export function HoursSection({ settings, save, onApplyToWaiting }: HoursSectionProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const hours = settings.businessHours;
  const field: HoursFieldProps = {
    hours,
    onSave: (change) => save((stored) => ({ businessHours: change(stored.businessHours) })),
  };
  /** The hours are stored with it: until then they hang on the zone of this device, which may travel. */
  const choose = (mode: 'always' | 'business') =>
    save(({ businessHours }) => ({ alwaysOpen: mode === 'always', businessHours }));
  return (
    <Section name="hours" intro={i18n.t('options.hours.intro')}>
      <SegmentedControl
        label={i18n.t('options.hours.mode')}
        options={[
          { value: 'always', label: i18n.t('options.hours.always') },
          { value: 'business', label: i18n.t('options.hours.business') },
        ]}
        value={settings.alwaysOpen ? 'always' : 'business'}
        onChange={(mode) => void choose(mode).then(setProblem)}
      />
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {!settings.alwaysOpen && (
        <>
          <ZoneField {...field} />
          <WeekField {...field} />
          <DaysOffField {...field} />
          <SettingCheckbox
            settings={settings}
            save={save}
            field="countOutsideHours"
            label={i18n.t('options.hours.outside')}
            hint={i18n.t('options.hours.outsideHint')}
          />
        </>
      )}
      <ApplyToWaiting onApply={onApplyToWaiting} />
    </Section>
  );
}
