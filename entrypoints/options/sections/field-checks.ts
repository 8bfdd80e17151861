import { i18n } from '#i18n';
import { parseHandle } from '@/domain/handle';
import { failure, success, type Result } from '@/domain/result';
import { isPickerTrigger, isWebAddress, SETTING_LIMITS } from '@/storage/settings';

/** What a text field means, or what is wrong with it, in plain words. */
type Checked<Value> = Result<Value, string>;

export function checkText(text: string): Checked<string> {
  return text.length <= SETTING_LIMITS.textLength
    ? success(text)
    : failure(i18n.t('options.problem.tooLong', { max: SETTING_LIMITS.textLength }));
}

export function checkHandle(text: string): Checked<string> {
  const handle = parseHandle(text);
  return handle === null
    ? failure(i18n.t('options.problem.handle', { value: text }))
    : success(handle);
}

export function checkMinutes(text: string): Checked<number> {
  const minutes = /^\d+$/.test(text) ? Number(text) : 0;
  if (minutes >= 1 && minutes <= SETTING_LIMITS.targetMinutes) return success(minutes);
  const max = SETTING_LIMITS.targetMinutes.toLocaleString(i18n.t('shared.languageTag'));
  return failure(i18n.t('options.problem.minutes', { max }));
}

export function checkPickerTrigger(text: string): Checked<string> {
  return isPickerTrigger(text)
    ? success(text)
    : failure(i18n.t('options.problem.pickerTrigger', { value: text }));
}

export function checkLink(text: string): Checked<string> {
  return text === '' || (text.length <= SETTING_LIMITS.linkLength && isWebAddress(text))
    ? success(text)
    : failure(i18n.t('options.problem.link'));
}
