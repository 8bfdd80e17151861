import { i18n } from '#i18n';
import type { WaitingRule } from '@/domain/brand';
import type { QueueGroup } from '@/domain/sla/queue';
import type { NoReplyReason, TriageTag } from '@/domain/sla/triage';

export function groupName(group: QueueGroup): string {
  switch (group) {
    case 'overdue':
      return i18n.t('queue.group.overdue');
    case 'at-risk':
      return i18n.t('queue.group.atRisk');
    case 'on-track':
      return i18n.t('queue.group.onTrack');
    case 'snoozed':
      return i18n.t('queue.group.snoozed');
  }
}

/** Why a tweet is in the queue. */
export function ruleName(rule: WaitingRule): string {
  switch (rule) {
    case 'mention':
      return i18n.t('queue.rule.mention');
    case 'answers-brand':
      return i18n.t('queue.rule.answersBrand');
    case 'watched-phrase':
      return i18n.t('queue.rule.watchedPhrase');
  }
}

export function tagName(tag: TriageTag): string {
  switch (tag) {
    case 'question':
      return i18n.t('queue.tag.question');
    case 'complaint':
      return i18n.t('queue.tag.complaint');
    case 'praise':
      return i18n.t('queue.tag.praise');
    case 'other':
      return i18n.t('queue.tag.other');
  }
}

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
