import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, productFiles, ROOT } from './source-files';

const files = productFiles();
/** All of x-lab/ but its packages. */
const LAB_FOLDERS = readdirSync(join(ROOT, 'x-lab'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
  .map(({ name }) => `x-lab/${name}`);

describe('conventions', () => {
  it('keeps files short enough to read in one go', () => {
    const long = files.filter(({ text }) => text.split('\n').length > 350);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('names files in kebab case', () => {
    const others = ['scripts', 'tests', ...LAB_FOLDERS].flatMap((folder) =>
      filesBelow(join(ROOT, folder)).map((path) => relative(ROOT, path).replaceAll('\\', '/')),
    );
    const paths = [...files.map(({ path }) => path), ...others];
    expect(paths.filter((path) => !/^[a-z0-9./-]+$/.test(path))).toEqual([]);
  });

  it('switches no check off', () => {
    const holes = files.filter(({ text }) =>
      /eslint-disable|@ts-(ignore|expect-error|nocheck)|\bas any\b/.test(text),
    );
    expect(holes.map(({ path }) => path)).toEqual([]);
  });

  it('spells out in one place what a handle looks like', () => {
    const spelt = files.filter(({ code }) => /(?:\\w|[zZ9]_\])\{1,(?:15|20)\}/.test(code));
    expect(spelt.map(({ path }) => path)).toEqual(['domain/handle.ts']);
  });

  it('has no character beyond Latin-1 in a pattern of the scanner, which reads no other', () => {
    const beyond = files.filter(
      ({ path, code }) => path.startsWith('domain/sensitive-data/') && /[^\0-\xff]/.test(code),
    );
    expect(beyond.map(({ path }) => path).toSorted()).toEqual([
      // What a redacted text shows, what the characters become, and folding, which is for other texts, too.
      'domain/sensitive-data/index.ts',
      'domain/sensitive-data/latin-text.ts',
      'domain/sensitive-data/words.ts',
    ]);
  });

  it('needs nothing from outside the repository', () => {
    const outside = files.filter(({ text }) => /\.\.\/shared|\/work\//.test(text));
    expect(outside.map(({ path }) => path)).toEqual([]);
  });
});
