import { i18n } from '#i18n';
import { Callout } from '@/components/callout/callout';
import type { StorageError } from '@/messaging/protocol';

interface StorageProblemProps {
  /** What cannot be shown or done because of it. */
  readonly title: string;
  readonly error: StorageError;
}

export function StorageProblem({ title, error }: StorageProblemProps) {
  return (
    <Callout title={title} tone="problem">
      <p>{storageProblemText(error)}</p>
    </Callout>
  );
}

/** What happened and what to do, in the agent's language. */
export function storageProblemText(error: StorageError): string {
  switch (error.kind) {
    case 'unavailable':
      return i18n.t('shared.storageProblem.unavailable');
    case 'full':
      return i18n.t('shared.storageProblem.full');
    case 'invalid':
      return i18n.t('shared.storageProblem.other', { detail: error.detail });
    case 'forbidden':
      return i18n.t('shared.storageProblem.other', { detail: error.kind });
  }
}
