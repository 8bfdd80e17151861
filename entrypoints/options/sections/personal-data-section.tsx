import { i18n } from '#i18n';
import { ListField } from '@/components/list-field/list-field';
import { SETTING_LIMITS } from '@/storage/settings';
import type { SectionProps } from '../options-page';
import { checkText } from './field-checks';
import { GuardLevelsField } from './guard-levels-field';
import { PrivateChannelField } from './private-channel-field';
import { Section } from './section';

/** What counts as personal data, what happens when a draft shows some, and where to continue instead. */
export function PersonalDataSection({ settings, save }: SectionProps) {
  return (
    <Section name="personalData" intro={i18n.t('options.personalData.intro')}>
      <ListField
        label={i18n.t('options.personalData.own')}
        hint={i18n.t('options.personalData.ownHint')}
        emptyText={i18n.t('options.personalData.ownEmpty')}
        addLabel={i18n.t('options.personalData.ownAdd')}
        items={settings.ownContacts}
        parse={checkText}
        maxItems={SETTING_LIMITS.ownContacts}
        onSave={(change) => save(({ ownContacts }) => ({ ownContacts: change(ownContacts) }))}
      />
      <PrivateChannelField settings={settings} save={save} />
      <GuardLevelsField settings={settings} save={save} />
    </Section>
  );
}
