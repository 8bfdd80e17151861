import { useId, useState } from 'react';
import { SaveStatus, type SaveState } from '@/components/save-status/save-status';
import field from '@/components/text-field/text-field.module.css';
import type { SectionProps } from '../options-page';

interface SettingCheckboxProps extends SectionProps {
  readonly field: 'countOutsideHours' | 'notifyOverdue' | 'notifyDueSoon' | 'offerToSave';
  readonly label: string;
  readonly hint: string;
}

/** A setting that is on or off. */
export function SettingCheckbox({
  settings,
  save,
  field: name,
  label,
  hint,
}: SettingCheckboxProps) {
  const id = useId();
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });

  async function choose(value: boolean) {
    const problem = await save({ [name]: value });
    setState(problem === null ? { kind: 'saved' } : { kind: 'problem', text: problem });
  }

  return (
    <div className={field.field}>
      <label>
        <input
          type="checkbox"
          checked={settings[name]}
          aria-describedby={`${id}-hint ${id}-status`}
          onChange={(event) => void choose(event.target.checked)}
        />{' '}
        {label}
      </label>
      <p id={`${id}-hint`} className={field.hint}>
        {hint}
      </p>
      <SaveStatus id={`${id}-status`} state={state} />
    </div>
  );
}
