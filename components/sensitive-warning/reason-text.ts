import { i18n } from '#i18n';
import type { FindingReason } from '@/domain/sensitive-data/finding';

/** Why something counts as personal data, in the interface's language. */
export function reasonText(reason: FindingReason): string {
  switch (reason) {
    case 'check-digits':
      return i18n.t('overlay.sensitive.reason.checkDigits');
    case 'form':
      return i18n.t('overlay.sensitive.reason.form');
    case 'word':
      return i18n.t('overlay.sensitive.reason.word');
    case 'alone':
      return i18n.t('overlay.sensitive.reason.alone');
  }
}
