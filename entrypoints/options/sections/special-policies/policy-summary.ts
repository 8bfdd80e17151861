import { i18n } from '#i18n';
import { languageName } from '@/components/format/language-name';
import type { WaitingRule } from '@/domain/brand';
import { takesEverything, type SpecialPolicy } from '@/domain/sla/special-policies';

/** Why a post waits, as a condition. */
export function conditionName(rule: WaitingRule): string {
  switch (rule) {
    case 'mention':
      return i18n.t('options.special.rule.mention');
    case 'answers-brand':
      return i18n.t('options.special.rule.answersBrand');
    case 'watched-phrase':
      return i18n.t('options.special.rule.watchedPhrase');
    case 'tracked':
      return i18n.t('options.special.rule.tracked');
  }
}

/** What a policy promises to whom, in a line: "Not in use · 15 / 60 min · French · @LumenParcel". */
export function policySummary(policy: SpecialPolicy): string {
  const { match, firstResponseMinutes: first, nextResponseMinutes: next, hours } = policy;
  return [
    ...(policy.inUse ? [] : [i18n.t('options.special.notInUse')]),
    i18n.t('options.special.minutes', { first, next }),
    ...(takesEverything(policy) ? [i18n.t('options.special.everything')] : []),
    ...(match.languages ?? []).map(languageName),
    ...(match.brandHandles ?? []).map((handle) => `@${handle}`),
    ...(match.rules ?? []).map(conditionName),
    ...(match.watchedPhrases ?? []).map((phrase) => i18n.t('shared.phrase', { phrase })),
    ...(hours === 'same' ? [] : [hoursName(hours === '24x7' ? 'always' : 'own')]),
  ].join(' · ');
}

/** How a policy's hours are chosen. */
export type HoursChoice = 'same' | 'always' | 'own';

export function hoursName(choice: HoursChoice): string {
  switch (choice) {
    case 'same':
      return i18n.t('options.special.hours.same');
    case 'always':
      return i18n.t('options.hours.always');
    case 'own':
      return i18n.t('options.special.hours.own');
  }
}
