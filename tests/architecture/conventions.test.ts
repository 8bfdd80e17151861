import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { productFiles, ROOT } from './source-files';

const files = productFiles();

describe('conventions', () => {
  it('keeps files short enough to read in one go', () => {
    const long = files.filter(({ text }) => text.split('\n').length > 350);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('names files in kebab case', () => {
    const odd = files.filter(({ path }) => !/^[a-z0-9./-]+$/.test(path));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it('switches no check off', () => {
    const holes = files.filter(({ text }) =>
      /eslint-disable|@ts-(ignore|expect-error|nocheck)|\bas any\b/.test(text),
    );
    expect(holes.map(({ path }) => path)).toEqual([]);
  });

  it('registers every feature of the overlay', () => {
    const folder = join(ROOT, 'entrypoints/x.content/features');
    const registry = readFileSync(join(folder, 'registry.ts'), 'utf8');
    const features = readdirSync(folder)
      .filter((name) => /\.tsx?$/.test(name) && !['registry.ts', 'feature.ts'].includes(name))
      .map((name) => name.replace(/\.tsx?$/, ''));
    expect(features.length).toBeGreaterThan(3);
    expect(features.filter((name) => !registry.includes(`'./${name}'`))).toEqual([]);
  });

  it('needs nothing from outside the repository', () => {
    const outside = files.filter(({ text }) => /\.\.\/shared|\/work\//.test(text));
    expect(outside.map(({ path }) => path)).toEqual([]);
  });
});
