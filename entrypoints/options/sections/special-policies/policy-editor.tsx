import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { SaveStatus, type SaveState } from '@/components/save-status/save-status';
import { TextField } from '@/components/text-field/text-field';
import field from '@/components/text-field/text-field.module.css';
import { takesEverything, type SpecialPolicy } from '@/domain/sla/special-policies';
import type { Settings } from '@/storage/settings';
import options from '../../options.module.css';
import { AtRiskField } from '../at-risk-field';
import { checkMinutes, checkName } from '../field-checks';
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
  const saveMinutes =
    (name: 'firstResponseMinutes' | 'nextResponseMinutes') => async (text: string) => {
      const minutes = checkMinutes(text);
      return minutes.ok ? onSave(() => ({ [name]: minutes.value })) : minutes.error;
    };
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
      <TextField
        label={i18n.t('options.targets.first')}
        hint={i18n.t('options.targets.firstHint')}
        size="short"
        inputMode="numeric"
        value={String(policy.firstResponseMinutes)}
        onSave={saveMinutes('firstResponseMinutes')}
      />
      <TextField
        label={i18n.t('options.targets.next')}
        hint={i18n.t('options.targets.nextHint')}
        size="short"
        inputMode="numeric"
        value={String(policy.nextResponseMinutes)}
        onSave={saveMinutes('nextResponseMinutes')}
      />
      <AtRiskField atRisk={policy.atRisk} onSave={(atRisk) => onSave(() => ({ atRisk }))} />
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
      <label className={field.label}>
        <input
          type="checkbox"
          checked={policy.inUse}
          aria-describedby={`${id}-hint ${id}-status`}
          onChange={(event) => void choose(event.target.checked)}
        />{' '}
        {i18n.t('options.special.inUse')}
      </label>
      <p id={`${id}-hint`} className={takesEverything(policy) ? options.problem : field.hint}>
        {takesEverything(policy)
          ? i18n.t('options.special.takesEverything')
          : i18n.t('options.special.inUseHint')}
      </p>
      <SaveStatus id={`${id}-status`} state={state} />
    </div>
  );
}
