import { i18n } from '#i18n';
import { TextField } from '@/components/text-field/text-field';
import type { Settings } from '@/storage/settings';
import type { SectionProps } from '../options-page';
import { checkHours } from './field-checks';
import { Section } from './section';
import { SettingCheckbox } from './setting-checkbox';
import { TargetFields, type Targets } from './target-fields';

/** When a customer has waited too long. */
export function TargetsSection({ settings, save }: SectionProps) {
  return (
    <Section name="targets" intro={i18n.t('options.targets.intro')}>
      <TargetFields
        targets={{
          firstResponseMinutes: settings.firstResponseTargetMinutes,
          nextResponseMinutes: settings.nextResponseTargetMinutes,
          atRisk: settings.atRisk,
        }}
        onSave={(change) => save(settingsOf(change))}
      />
      <TextField
        label={i18n.t('options.targets.newCycle')}
        hint={i18n.t('options.targets.newCycleHint')}
        size="short"
        inputMode="numeric"
        value={String(settings.newCycleHours)}
        onSave={async (text) => {
          const hours = checkHours(text);
          return hours.ok ? save({ newCycleHours: hours.value }) : hours.error;
        }}
      />
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

/** The same under the names that the settings have for it; what did not change is not among them. */
function settingsOf(change: Partial<Targets>): Partial<Settings> {
  const { firstResponseMinutes: first, nextResponseMinutes: next, atRisk } = change;
  return {
    ...(first !== undefined && { firstResponseTargetMinutes: first }),
    ...(next !== undefined && { nextResponseTargetMinutes: next }),
    ...(atRisk !== undefined && { atRisk }),
  };
}
