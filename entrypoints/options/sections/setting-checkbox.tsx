import { useId, useState } from 'react';
import { Checkbox } from '@/components/checkbox/checkbox';
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
      <Checkbox
        checked={settings[name]}
        describedBy={`${id}-hint ${id}-status`}
        onChange={(value) => void choose(value)}
      >
        {label}
      </Checkbox>
      <p id={`${id}-hint`} className={field.hint}>
        {hint}
      </p>
      <SaveStatus id={`${id}-status`} state={state} />
    </div>
  );
}
