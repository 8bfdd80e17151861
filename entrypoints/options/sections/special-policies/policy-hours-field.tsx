import { useState } from 'react';
import { i18n } from '#i18n';
import { SegmentedControl } from '@/components/segmented-control/segmented-control';
import type { SpecialPolicy } from '@/domain/sla/special-policies';
import options from '../../options.module.css';
import { DaysOffField } from '../hours/days-off-field';
import type { HoursFieldProps } from '../hours/hours-section';
import { WeekField } from '../hours/week-field';
import { ZoneField } from '../hours/zone-field';
import type { PolicyFieldProps } from './policy-editor';
import { hoursName, type HoursChoice } from './policy-summary';

const CHOICES: readonly HoursChoice[] = ['same', 'always', 'own'];

/** When the policy's clocks run. Own hours begin as the ones for everybody. */
export function PolicyHoursField({ policy, settings, onSave }: PolicyFieldProps) {
  const [problem, setProblem] = useState<string | null>(null);
  /** The last own hours, so that switching over and back loses nothing. */
  const [lastOwn, setLastOwn] = useState(settings.businessHours);
  const own = ownHours(policy);

  const choose = (choice: HoursChoice) => {
    if (own !== null) setLastOwn(own);
    const hours = choice === 'own' ? lastOwn : choice === 'always' ? '24x7' : 'same';
    void onSave(() => ({ hours })).then(setProblem);
  };
  return (
    <div className={options.group}>
      <h3>{i18n.t('options.hours.mode')}</h3>
      <SegmentedControl
        label={i18n.t('options.hours.mode')}
        options={CHOICES.map((value) => ({ value, label: hoursName(value) }))}
        value={own !== null ? 'own' : policy.hours === 'same' ? 'same' : 'always'}
        onChange={choose}
      />
      {problem !== null && (
        <p role="alert" className={options.problem}>
          {problem}
        </p>
      )}
      {own !== null && <OwnHours hours={own} onSave={onSave} />}
    </div>
  );
}

function OwnHours({
  hours,
  onSave,
}: Pick<PolicyFieldProps, 'onSave'> & Pick<HoursFieldProps, 'hours'>) {
  const field: HoursFieldProps = {
    hours,
    onSave: (change) => onSave((stored) => ({ hours: change(ownHours(stored) ?? hours) })),
  };
  return (
    <>
      <ZoneField {...field} />
      <WeekField {...field} />
      <DaysOffField {...field} />
    </>
  );
}

function ownHours({ hours }: SpecialPolicy): HoursFieldProps['hours'] | null {
  return typeof hours === 'string' ? null : hours;
}
