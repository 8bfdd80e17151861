import { failure, success, type Result } from '@/domain/result';
import { MAX_IMPORT_BYTES } from './decode-text';
import type { FileProblem } from './imported-file';

/** The bytes of a file that the agent chose; of one that is too large, no more than it takes to see that. */
export async function readFile(file: Blob): Promise<Result<Uint8Array, FileProblem>> {
  try {
    const readable = file.slice(0, MAX_IMPORT_BYTES + 1);
    return success(new Uint8Array(await readable.arrayBuffer()));
  } catch {
    // The browser says no more: it was moved, deleted or written to since, or another program keeps it.
    return failure({ kind: 'unreadable' });
  }
}
