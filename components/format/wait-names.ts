import { i18n } from '#i18n';
import type { WaitingRule } from '@/domain/brand';
import type { SlaEvent } from '@/domain/sla/sla-event';
import type { NoReplyReason } from '@/domain/sla/triage';

/** Why a tweet waits. */
export function ruleName(rule: WaitingRule): string {
  switch (rule) {
    case 'mention':
      return i18n.t('queue.rule.mention');
    case 'answers-brand':
      return i18n.t('queue.rule.answersBrand');
    case 'watched-phrase':
      return i18n.t('queue.rule.watchedPhrase');
    case 'tracked':
      return i18n.t('queue.rule.tracked');
  }
}

/** The same in full: with the phrases, where they are the reason. */
export function whyWaits({ rule, watchedPhrases }: SlaEvent): string {
  if (rule !== 'watched-phrase' || watchedPhrases.length === 0) return ruleName(rule);
  const phrases = watchedPhrases.map((phrase) => i18n.t('shared.phrase', { phrase })).join(', ');
  return i18n.t('queue.rule.watchedPhrases', { phrases });
}

/** Why it needs no reply. */
export function reasonName(reason: NoReplyReason): string {
  switch (reason) {
    case 'spam':
      return i18n.t('queue.reason.spam');
    case 'not-for-us':
      return i18n.t('queue.reason.notForUs');
    case 'answered-elsewhere':
      return i18n.t('queue.reason.answeredElsewhere');
    case 'thanks-only':
      return i18n.t('queue.reason.thanksOnly');
    case 'other':
      return i18n.t('queue.reason.other');
  }
}
