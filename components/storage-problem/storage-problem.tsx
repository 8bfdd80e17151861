import { Callout } from '@/components/callout/callout';
import type { StorageError } from '@/domain/storage-error';
import { storageProblemText } from './storage-problem-text';

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
