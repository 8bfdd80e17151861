import { i18n } from '#i18n';
import { ListField, type ListChange } from '@/components/list-field/list-field';
import { SETTING_LIMITS } from '@/storage/settings';
import type { SectionProps } from '../options-page';
import { checkHandle, checkText } from './field-checks';
import { Section } from './section';
import { SettingTextField } from './setting-text-field';

/** What the agent answers for: accounts, phrases, and who never waits. */
export function BrandSection({ settings, save }: SectionProps) {
  function saveList(field: 'brandHandles' | 'watchedPhrases' | 'ignoredHandles') {
    return (change: ListChange) => save((current) => ({ [field]: change(current[field]) }));
  }
  return (
    <Section name="brand">
      <SettingTextField
        settings={settings}
        save={save}
        field="brandName"
        label={i18n.t('options.brand.name')}
        hint={i18n.t('options.brand.nameHint')}
      />
      <ListField
        label={i18n.t('options.brand.handles')}
        hint={i18n.t('options.brand.handlesHint')}
        emptyText={i18n.t('options.brand.handlesEmpty')}
        addLabel={i18n.t('options.brand.handlesAdd')}
        prefix="@"
        items={settings.brandHandles}
        parse={checkHandle}
        maxItems={SETTING_LIMITS.brandHandles}
        onSave={saveList('brandHandles')}
      />
      <ListField
        label={i18n.t('options.brand.phrases')}
        hint={i18n.t('options.brand.phrasesHint')}
        emptyText={i18n.t('options.brand.phrasesEmpty')}
        addLabel={i18n.t('options.brand.phrasesAdd')}
        items={settings.watchedPhrases}
        parse={checkText}
        maxItems={SETTING_LIMITS.watchedPhrases}
        onSave={saveList('watchedPhrases')}
      />
      <ListField
        label={i18n.t('options.brand.ignored')}
        hint={i18n.t('options.brand.ignoredHint')}
        emptyText={i18n.t('options.brand.ignoredEmpty')}
        addLabel={i18n.t('options.brand.ignoredAdd')}
        prefix="@"
        items={settings.ignoredHandles}
        parse={checkHandle}
        maxItems={SETTING_LIMITS.ignoredHandles}
        onSave={saveList('ignoredHandles')}
      />
    </Section>
  );
}
