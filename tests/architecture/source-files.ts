import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** Path from the repository's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The text without comments, for rules about code. */
  readonly code: string;
}

const PRODUCT_FOLDERS = ['components', 'domain', 'entrypoints', 'messaging', 'storage'];

/** Every TypeScript file that goes into the extension. */
export function productFiles(): readonly SourceFile[] {
  return PRODUCT_FOLDERS.flatMap((folder) => filesBelow(join(ROOT, folder)))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return {
        path: relative(ROOT, path).replaceAll('\\', '/'),
        text,
        code: withoutComments(text),
      };
    });
}

/** The modules a file imports, type-only ones included. */
export function importsOf(file: SourceFile): readonly string[] {
  const statements = file.code.matchAll(/^(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]/gm);
  const bare = file.code.matchAll(/^import\s*['"]([^'"]+)['"]/gm);
  const dynamic = file.code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g);
  return [...statements, ...bare, ...dynamic].map((match) => match[1] ?? '');
}

/** Files below a folder, at any depth. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}(,])\/\/.*$/gm, '$1');
}
