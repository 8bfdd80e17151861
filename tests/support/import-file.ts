import { readImport } from '@/storage/portability/read-import';
import type { ImportedFile } from '@/storage/portability/imported-file';

/** What a file with this text says; fails when it cannot be read. */
export function importFrom(text: string, language = 'en'): ImportedFile {
  const file = readImport(new TextEncoder().encode(text), language);
  if (!file.ok) throw new Error(`not read: ${JSON.stringify(file.error)}`);
  return file.value;
}
