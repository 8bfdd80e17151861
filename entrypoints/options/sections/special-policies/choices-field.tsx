import { useId, useState } from 'react';
import { Checkbox } from '@/components/checkbox/checkbox';
import { SaveStatus, type SaveState } from '@/components/save-status/save-status';
import field from '@/components/text-field/text-field.module.css';

interface ChoicesFieldProps<Choice extends string> {
  readonly label: string;
  readonly hint: string;
  readonly choices: readonly Choice[];
  readonly nameOf: (choice: Choice) => string;
  readonly isChosen: (choice: Choice) => boolean;
  /** Stores the choice or takes it back; answers why not, in plain words, or null when it is stored. */
  readonly onChoose: (choice: Choice, isChosen: boolean) => Promise<string | null>;
}

/** Any number of some choices. */
export function ChoicesField<Choice extends string>(props: ChoicesFieldProps<Choice>) {
  const { label, hint, choices, nameOf, isChosen, onChoose } = props;
  const id = useId();
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });

  async function choose(choice: Choice, chosen: boolean) {
    const problem = await onChoose(choice, chosen);
    setState(problem === null ? { kind: 'saved' } : { kind: 'problem', text: problem });
  }

  return (
    <div role="group" className={field.field} aria-labelledby={`${id}-label`}>
      <span id={`${id}-label`} className={field.label}>
        {label}
      </span>
      <p id={`${id}-hint`} className={field.hint}>
        {hint}
      </p>
      {choices.map((choice) => (
        <Checkbox
          key={choice}
          checked={isChosen(choice)}
          describedBy={`${id}-hint ${id}-status`}
          onChange={(chosen) => void choose(choice, chosen)}
        >
          {nameOf(choice)}
        </Checkbox>
      ))}
      <SaveStatus id={`${id}-status`} state={state} />
    </div>
  );
}
