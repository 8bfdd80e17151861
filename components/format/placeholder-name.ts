import { i18n } from '#i18n';
import { isFillIn } from '@/domain/replies/placeholders';

/**
 * A placeholder in words: the field of the settings that fills it, what it stands for, or what a fill-in field is called
 * (`ask.order_problem` → `order problem`); else as it is written.
 */
export function placeholderName(name: string): string {
  switch (name) {
    case 'customer.first_name':
      return i18n.t('shared.placeholder.customerFirstName');
    case 'customer.handle':
      return i18n.t('shared.placeholder.customerHandle');
    case 'agent.first_name':
      return i18n.t('options.you.firstName');
    case 'agent.signature':
      return i18n.t('options.you.signature');
    case 'brand.name':
      return i18n.t('options.brand.name');
    case 'brand.dm_link':
      return i18n.t('shared.placeholder.messageLink');
    case 'greeting':
      return i18n.t('shared.placeholder.greeting');
    case 'eta':
      return i18n.t('shared.placeholder.eta');
    default:
      return isFillIn(name) ? name.slice('ask.'.length).replaceAll('_', ' ') : name;
  }
}
