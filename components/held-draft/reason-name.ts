import { i18n } from '#i18n';
import type { PostAnywayReason } from '@/domain/posted-anyway';

export function reasonName(reason: PostAnywayReason): string {
  switch (reason) {
    case 'own-contact':
      return i18n.t('overlay.guard.reason.ownContact');
    case 'not-personal':
      return i18n.t('overlay.guard.reason.notPersonal');
    case 'agreed':
      return i18n.t('overlay.guard.reason.agreed');
    case 'other':
      return i18n.t('overlay.guard.reason.other');
  }
}
