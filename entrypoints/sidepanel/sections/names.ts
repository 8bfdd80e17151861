import { i18n } from '#i18n';
import type { QueueGroup } from '@/domain/sla/queue';
import type { TriageTag } from '@/domain/sla/triage';

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
