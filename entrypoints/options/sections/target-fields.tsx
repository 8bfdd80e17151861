import { i18n } from '#i18n';
import { TextField } from '@/components/text-field/text-field';
import type { PolicyTerms } from '@/domain/sla/policy';
import { AtRiskField } from './at-risk-field';
import { checkMinutes } from './field-checks';

/** What is promised, apart from hours. */
export type Targets = Pick<PolicyTerms, 'firstResponseMinutes' | 'nextResponseMinutes' | 'atRisk'>;

interface TargetFieldsProps {
  readonly targets: Targets;
  /** Stores what changed; answers why not, in plain words, or null when it is stored. */
  readonly onSave: (change: Partial<Targets>) => Promise<string | null>;
}

/** How long customers may wait, and from when a reply is due soon. */
export function TargetFields({ targets, onSave }: TargetFieldsProps) {
  const saveMinutes =
    (name: 'firstResponseMinutes' | 'nextResponseMinutes') => async (text: string) => {
      const minutes = checkMinutes(text);
      return minutes.ok ? onSave({ [name]: minutes.value }) : minutes.error;
    };
  return (
    <>
      <TextField
        label={i18n.t('options.targets.first')}
        hint={i18n.t('options.targets.firstHint')}
        size="short"
        inputMode="numeric"
        value={String(targets.firstResponseMinutes)}
        onSave={saveMinutes('firstResponseMinutes')}
      />
      <TextField
        label={i18n.t('options.targets.next')}
        hint={i18n.t('options.targets.nextHint')}
        size="short"
        inputMode="numeric"
        value={String(targets.nextResponseMinutes)}
        onSave={saveMinutes('nextResponseMinutes')}
      />
      <AtRiskField atRisk={targets.atRisk} onSave={(atRisk) => onSave({ atRisk })} />
    </>
  );
}
