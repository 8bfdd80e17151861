import { i18n } from '#i18n';
import type { SensitiveKind } from '@/domain/sensitive-data/finding';

/** "an e-mail address and a card number", in the interface's language. */
export function namesOfKinds(kinds: readonly SensitiveKind[]): string {
  const list = new Intl.ListFormat(i18n.t('shared.languageTag'), { type: 'conjunction' });
  return list.format(kinds.map((kind) => i18n.t(`overlay.sensitive.kind.${kind}`)));
}
