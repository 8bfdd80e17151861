import { i18n } from '#i18n';
import type { SensitiveKind } from '@/domain/sensitive-data/finding';

/** Made once for each language: making one takes longer than everything else a warning needs. */
const lists = new Map<string, Intl.ListFormat>();

/** "an e-mail address and a card number", in the interface's language. */
export function namesOfKinds(kinds: readonly SensitiveKind[]): string {
  const language = i18n.t('shared.languageTag');
  const list = lists.get(language) ?? new Intl.ListFormat(language, { type: 'conjunction' });
  lists.set(language, list);
  return list.format(kinds.map((kind) => i18n.t(`overlay.sensitive.kind.${kind}`)));
}
