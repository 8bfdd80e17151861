import { i18n } from '#i18n';
import { inDigits } from '@/components/format/digits';
import { storageProblemText } from '@/components/storage-problem/storage-problem-text';
import type { LibraryError } from '@/messaging/protocol';

/** Why a change of the library was not made, and what to do, in the agent's language. */
export function libraryErrorText(error: LibraryError): string {
  switch (error.kind) {
    case 'shortcut-taken':
      return i18n.t('options.library.taken', { shortcut: error.shortcut, name: error.name });
    case 'outdated':
      return i18n.t('options.library.outdated', { name: error.name });
    case 'library-full':
      return i18n.t('options.library.full', { max: inDigits(error.max) });
    case 'unavailable':
    case 'upgrade-failed':
    case 'full':
    case 'invalid':
    case 'forbidden':
      return storageProblemText(error);
  }
}
