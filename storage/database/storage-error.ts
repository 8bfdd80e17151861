import Dexie from 'dexie';
import { failure, success, type Result } from '@/domain/result';
import type { StorageError } from '@/domain/storage-error';

/** Runs a read or write and turns a failure of the storage into a value. Our own mistakes still throw. */
export async function attempt<Value>(
  operation: () => Promise<Value>,
): Promise<Result<Value, StorageError>> {
  try {
    return success(await operation());
  } catch (error) {
    return failure(toStorageError(error));
  }
}

/** What a failure of the database means to people. Throws `error` again when it is none of the database. */
export function toStorageError(error: unknown): StorageError {
  if (!isOfDatabase(error)) throw error;
  const causes = reasons(error);
  if (causes.some(isQuotaError)) return { kind: 'full' };
  const detail = `${error.name}: ${error.message}`;
  // The one code of ours that runs while the database opens is an upgrade: the browser then rolled it back.
  const opening = error.name === Dexie.errnames.DatabaseClosed;
  const isUpgrade = opening && causes.some((cause) => !isOfDatabase(cause));
  return { kind: isUpgrade ? 'upgrade-failed' : 'unavailable', detail };
}

function isOfDatabase(error: unknown): error is Error {
  return error instanceof Dexie.DexieError || error instanceof DOMException;
}

/** The error and those it wraps: Dexie reports a full disk as an aborted transaction or a failed bulk write. */
function reasons(error: unknown): readonly unknown[] {
  if (!(error instanceof Error)) return [];
  const inner = 'inner' in error ? reasons(error.inner) : [];
  const failures = 'failures' in error && Array.isArray(error.failures) ? error.failures : [];
  return [error, ...inner, ...failures.flatMap(reasons)];
}

function isQuotaError(error: unknown): boolean {
  return error instanceof Error && error.name === Dexie.errnames.QuotaExceeded;
}
