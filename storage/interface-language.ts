import { browser } from '#imports';

/**
 * The language of the browser's own menus, a BCP 47 tag: the one our texts are in, where there are some in it.
 * `navigator.language` is another thing, the first of the languages that web pages are asked for in.
 */
export function interfaceLanguage(): string {
  return browser.i18n.getUILanguage();
}
