import { i18n } from '#i18n';

/** A number as the agent's language groups it. */
export function inDigits(number: number): string {
  return number.toLocaleString(i18n.t('shared.languageTag'));
}
