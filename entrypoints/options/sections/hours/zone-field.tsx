import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { SaveStatus, type SaveState } from '@/components/save-status/save-status';
import field from '@/components/text-field/text-field.module.css';
import { Select } from '@/components/select/select';
import type { HoursFieldProps } from './hours-section';

/** Where the clocks hang that the hours go by. */
export function ZoneField({ hours, onSave }: HoursFieldProps) {
  const id = useId();
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });

  async function choose(zone: string) {
    const problem = await onSave((stored) => ({ ...stored, zone }));
    setState(problem === null ? { kind: 'saved' } : { kind: 'problem', text: problem });
  }

  const zones = new Set([...Intl.supportedValuesOf('timeZone'), hours.zone]);
  return (
    <div className={field.field}>
      <label htmlFor={id} className={field.label}>
        {i18n.t('options.hours.zone')}
      </label>
      <p id={`${id}-hint`} className={field.hint}>
        {i18n.t('options.hours.zoneHint')}
      </p>
      <Select
        id={id}
        value={hours.zone}
        aria-describedby={`${id}-hint ${id}-status`}
        onChange={(event) => void choose(event.target.value)}
      >
        {[...zones].sort().map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </Select>
      <SaveStatus id={`${id}-status`} state={state} />
    </div>
  );
}
