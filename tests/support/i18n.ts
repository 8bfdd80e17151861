import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { resolve } from 'node:path';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The languages of the interface, as the files in `locales/` are named. */
export const INTERFACE_LANGUAGES = ['en', 'de', 'fr', 'es', 'it'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** The browser's messages of one language, by the key the browser knows (`popup.answered` → `popup_answered`). */
export async function readMessages(language: InterfaceLanguage): Promise<Map<string, string>> {
  const file = resolve(import.meta.dirname, '../../locales', `${language}.json`);
  const messages = generateChromeMessages(await parseMessagesFile(file));
  return new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

/**
 * Lets `i18n.t` of `#i18n` answer in the given language, from the same messages that the build writes to `_locales`.
 * A missing key throws, so that a test cannot pass on an empty label.
 */
export async function setInterfaceLanguage(language: InterfaceLanguage): Promise<void> {
  const messages = await readMessages(language);
  fakeBrowser.i18n.getMessage = (
    key: string,
    substitutions?: string | number | (string | number)[],
  ) => {
    const message = messages.get(key);
    if (message === undefined) throw new Error(`locales/${language}.json has no "${key}"`);
    return fillIn(message, [substitutions ?? []].flat());
  };
}

/** `$1` … `$9` as the browser fills them in; `$$` stands for a dollar sign. */
function fillIn(message: string, substitutions: readonly (string | number)[]): string {
  return message.replaceAll(/\$(\$|[1-9])/g, (_, mark: string) =>
    mark === '$' ? '$' : String(substitutions[Number(mark) - 1] ?? ''),
  );
}
