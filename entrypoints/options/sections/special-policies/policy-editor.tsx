import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { Checkbox } from '@/components/checkbox/checkbox';
import { SaveStatus, type SaveState } from '@/components/save-status/save-status';
import { TextField } from '@/components/text-field/text-field';
import field from '@/components/text-field/text-field.module.css';
import { takesEverything, type SpecialPolicy } from '@/domain/sla/special-policies';
import type { Settings } from '@/storage/settings';
import options from '../../options.module.css';
import { checkName } from '../field-checks';
import { TargetFields } from '../target-fields';
import { ConditionFields } from './condition-fields';
import { PolicyHoursField } from './policy-hours-field';

/** What a field of a policy gets. */
export interface PolicyFieldProps {
  readonly policy: SpecialPolicy;
  readonly settings: Settings;
  /** Stores what `change` makes of the stored policy; answers why not, in plain words, or null when it is stored. */
  readonly onSave: (change: PolicyChange) => Promise<string | null>;
}

export type PolicyChange = (stored: SpecialPolicy) => Partial<SpecialPolicy>;

/** Everything about one policy. Each field saves itself, once what it says is right. */
export function PolicyEditor(props: PolicyFieldProps) {
  const { policy, onSave } = props;
  return (
    <>
      <TextField
        autoFocus
        label={i18n.t('options.special.name')}
        hint={i18n.t('options.special.nameHint')}
        value={policy.name}
        onSave={async (text) => {
          const name = checkName(text);
          return name.ok ? onSave(() => ({ name: name.value })) : name.error;
        }}
      />
      <ConditionFields {...props} />
      <TargetFields targets={policy} onSave={(change) => onSave(() => change)} />
      <PolicyHoursField {...props} />
      <InUseField {...props} />
    </>
  );
}

/** Whether the policy takes posts. */
function InUseField({ policy, onSave }: PolicyFieldProps) {
  const id = useId();
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });
  async function choose(inUse: boolean) {
    const problem = await onSave(() => ({ inUse }));
    setState(problem === null ? { kind: 'saved' } : { kind: 'problem', text: problem });
  }
  return (
    <div className={field.field}>
      <Checkbox
        checked={policy.inUse}
        describedBy={`${id}-hint ${id}-status`}
        onChange={(inUse) => void choose(inUse)}
      >
        <strong>{i18n.t('options.special.inUse')}</strong>
      </Checkbox>
      <p id={`${id}-hint`} className={takesEverything(policy) ? options.problem : field.hint}>
        {takesEverything(policy)
          ? i18n.t('options.special.takesEverything')
          : i18n.t('options.special.inUseHint')}
      </p>
      <SaveStatus id={`${id}-status`} state={state} />
    </div>
  );
}
