import { i18n } from '#i18n';
import { inDigits } from '@/components/format/digits';
import { languageName } from '@/components/format/language-name';
import { parseHandle } from '@/domain/handle';
import { failure, success, type Result } from '@/domain/result';
import { TWEET_LANGUAGES } from '@/domain/tweet-languages';
import { isPickerTrigger, isWebAddress, SETTING_LIMITS } from '@/storage/settings';

/** What a text field means, or what is wrong with it, in plain words. */
type Checked<Value> = Result<Value, string>;

export function checkText(text: string): Checked<string> {
  return text.length <= SETTING_LIMITS.textLength
    ? success(text)
    : failure(i18n.t('options.problem.tooLong', { max: SETTING_LIMITS.textLength }));
}

/** A name that must not be missing. */
export function checkName(text: string): Checked<string> {
  return text === '' ? failure(i18n.t('options.problem.noName')) : checkText(text);
}

export function checkHandle(text: string): Checked<string> {
  const handle = parseHandle(text);
  return handle === null
    ? failure(i18n.t('options.problem.handle', { value: text }))
    : success(handle);
}

export function checkMinutes(text: string): Checked<number> {
  return checkWhole(text, SETTING_LIMITS.targetMinutes, 'options.problem.minutes');
}

export function checkHours(text: string): Checked<number> {
  return checkWhole(text, SETTING_LIMITS.newCycleHours, 'options.problem.hours');
}

function checkWhole(
  text: string,
  most: number,
  problem: 'options.problem.minutes' | 'options.problem.hours',
): Checked<number> {
  const number = /^\d+$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= most) return success(number);
  return failure(i18n.t(problem, { max: inDigits(most) }));
}

/** Whole percent, of which 0 and 100 say nothing. */
export function checkPercent(text: string): Checked<number> {
  const percent = /^\d+$/.test(text) ? Number(text) : 0;
  return percent >= 1 && percent <= 99
    ? success(percent)
    : failure(i18n.t('options.problem.percent'));
}

/** X's language tag for a tag, or for a language's name in the interface's language. */
export function checkLanguage(text: string): Checked<string> {
  const wanted = text.toLocaleLowerCase();
  const tag = TWEET_LANGUAGES.find(
    (known) => known === wanted || languageName(known).toLocaleLowerCase() === wanted,
  );
  return tag === undefined
    ? failure(i18n.t('options.problem.language', { value: text }))
    : success(tag);
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
