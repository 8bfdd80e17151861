import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { SaveStatus, type SaveState } from '@/components/save-status/save-status';
import field from '@/components/text-field/text-field.module.css';
import type { SectionProps } from '../../options-page';

/** Whether answers that took no open time count in the figures. */
export function OutsideHoursField({ settings, save }: SectionProps) {
  const id = useId();
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });

  async function choose(countOutsideHours: boolean) {
    const problem = await save({ countOutsideHours });
    setState(problem === null ? { kind: 'saved' } : { kind: 'problem', text: problem });
  }

  return (
    <div className={field.field}>
      <label>
        <input
          type="checkbox"
          checked={settings.countOutsideHours}
          aria-describedby={`${id}-hint ${id}-status`}
          onChange={(event) => void choose(event.target.checked)}
        />{' '}
        {i18n.t('options.hours.outside')}
      </label>
      <p id={`${id}-hint`} className={field.hint}>
        {i18n.t('options.hours.outsideHint')}
      </p>
      <SaveStatus id={`${id}-status`} state={state} />
    </div>
  );
}
