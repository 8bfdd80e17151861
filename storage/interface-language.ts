import { i18n } from '#i18n';

/**
 * The language our texts are in, a BCP 47 tag, as these texts say themselves. `navigator.language` is another thing, the first of
 * the languages that web pages are asked for in; and where a browser has no texts of ours in its own, it takes others.
 */
export function interfaceLanguage(): string {
  return i18n.t('shared.languageTag');
}
