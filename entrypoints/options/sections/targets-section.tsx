import { i18n } from '#i18n';
import { TextField } from '@/components/text-field/text-field';
import type { SectionProps } from '../options-page';
import { AtRiskField } from './at-risk-field';
import { checkMinutes } from './field-checks';
import { Section } from './section';
import { SettingCheckbox } from './setting-checkbox';

/** When a customer has waited too long. */
export function TargetsSection({ settings, save }: SectionProps) {
  function saveMinutes(field: 'firstResponseTargetMinutes' | 'nextResponseTargetMinutes') {
    return async (text: string) => {
      const minutes = checkMinutes(text);
      return minutes.ok ? save({ [field]: minutes.value }) : minutes.error;
    };
  }
  return (
    <Section name="targets" intro={i18n.t('options.targets.intro')}>
      <TextField
        label={i18n.t('options.targets.first')}
        hint={i18n.t('options.targets.firstHint')}
        size="short"
        inputMode="numeric"
        value={String(settings.firstResponseTargetMinutes)}
        onSave={saveMinutes('firstResponseTargetMinutes')}
      />
      <TextField
        label={i18n.t('options.targets.next')}
        hint={i18n.t('options.targets.nextHint')}
        size="short"
        inputMode="numeric"
        value={String(settings.nextResponseTargetMinutes)}
        onSave={saveMinutes('nextResponseTargetMinutes')}
      />
      <AtRiskField atRisk={settings.atRisk} onSave={(atRisk) => save({ atRisk })} />
      <SettingCheckbox
        settings={settings}
        save={save}
        field="notifyOverdue"
        label={i18n.t('options.targets.notify')}
        hint={i18n.t('options.targets.notifyHint')}
      />
      <SettingCheckbox
        settings={settings}
        save={save}
        field="notifyDueSoon"
        label={i18n.t('options.targets.notifySoon')}
        hint={i18n.t('options.targets.notifySoonHint')}
      />
    </Section>
  );
}
