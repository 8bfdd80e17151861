import * as v from 'valibot';
import { storage } from '#imports';
import type { StorageError } from '@/domain/storage-error';

const ProblemSchema = v.variant('kind', [
  v.object({ kind: v.literal('full') }),
  v.object({ kind: v.literal('unavailable'), detail: v.string() }),
  v.object({ kind: v.literal('upgrade-failed'), detail: v.string() }),
]);

/** In memory, so that a full disk cannot keep it from being told; forgotten with the browser's end. */
const stored = storage.defineItem<unknown>('session:recording-problem', { fallback: null });

/** Notes why the last waits could not be recorded, or with null that they were. Never fails: it is told for advice only. */
export async function noteRecordingProblem(problem: StorageError | null): Promise<void> {
  try {
    const known = await stored.getValue();
    if (problem !== null) await stored.setValue(problem);
    else if (known !== null) await stored.removeValue();
  } catch {
    // A browser without session storage leaves it to the toolbars to say so.
  }
}

/**
 * Calls back with why waits are not being recorded now (null while they are), at once and with each change; returns the
 * function that ends it.
 */
export function watchRecordingProblem(changed: (problem: StorageError | null) => void): () => void {
  const tell = (value: unknown): void => changed(parse(value));
  void stored.getValue().then(tell, () => undefined);
  return stored.watch(tell);
}

function parse(value: unknown): StorageError | null {
  const checked = v.safeParse(ProblemSchema, value);
  return checked.success ? checked.output : null;
}
