import { i18n } from '#i18n';
import type { StorageError } from '@/domain/storage-error';

/** What happened and what to do, in the agent's language. */
export function storageProblemText(error: StorageError): string {
  switch (error.kind) {
    case 'unavailable':
      return i18n.t('shared.storageProblem.unavailable');
    case 'upgrade-failed':
      return i18n.t('shared.storageProblem.upgradeFailed', { detail: error.detail });
    case 'full':
      return i18n.t('shared.storageProblem.full');
    case 'invalid':
      return i18n.t('shared.storageProblem.other', { detail: error.detail });
    case 'forbidden':
      return i18n.t('shared.storageProblem.other', { detail: error.kind });
  }
}
