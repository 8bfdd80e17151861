import { i18n } from '#i18n';

/** A language by its name in the interface's language: `pt-BR` → "Brazilian Portuguese". A tag that is none stays. */
export function languageName(tag: string): string {
  try {
    const names = new Intl.DisplayNames(i18n.t('shared.languageTag'), { type: 'language' });
    return names.of(tag) ?? tag;
  } catch {
    return tag; // X writes tags of its own that are no language tags.
  }
}
