import { i18n, type GeneratedI18nStructure as Texts } from '#i18n';

/** A number as the agent's language groups it. */
export function inDigits(number: number): string {
  return number.toLocaleString(i18n.t('shared.languageTag'));
}

/** The texts that tell of a count and of nothing else. */
type CountText = {
  [Key in keyof Texts]: Texts[Key] extends { plural: true; substitutions: 1 }
    ? Texts[Key] extends { namedSubstitutions: readonly string[] }
      ? never
      : Key
    : never;
}[keyof Texts];

/** Such a text, in the plural that `count` asks for and with its digits grouped. */
export function formatCount(text: CountText, count: number): string {
  return i18n.t(text, count, [inDigits(count)]);
}
