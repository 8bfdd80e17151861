import { i18n } from '#i18n';
import { languageName } from '@/components/format/language-name';
import { OrderedListField } from '@/components/ordered-list-field/ordered-list-field';
import { INVITATION_LANGUAGES } from '@/domain/direct-message-invitation';
import type { SectionProps } from '../options-page';
import { Section } from './section';

/** Which language a reply is taken in when it has none of the customer's. */
export function LanguagesSection({ settings, save }: SectionProps) {
  return (
    <Section name="languages" intro={i18n.t('options.languages.intro')}>
      <OrderedListField
        label={i18n.t('options.languages.list')}
        emptyText={i18n.t('options.languages.empty')}
        addLabel={i18n.t('options.languages.add')}
        chooseText={i18n.t('options.languages.choose')}
        items={settings.fallbackLanguages}
        choices={INVITATION_LANGUAGES}
        nameOf={languageName}
        onSave={(change) =>
          save(({ fallbackLanguages }) => ({ fallbackLanguages: change(fallbackLanguages) }))
        }
      />
    </Section>
  );
}
