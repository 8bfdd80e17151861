import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, productFiles, ROOT } from './source-files';

const documents = [
  join(ROOT, 'README.md'),
  join(ROOT, 'x-lab/README.md'),
  ...filesBelow(join(ROOT, 'docs')).filter((path) => path.endsWith('.md')),
];

describe('documents', () => {
  it('are there when a comment or another document names them', () => {
    const texts = [...productFiles().map(({ text }) => text), ...documents.map(textOf)];
    const named = new Set(texts.flatMap((text) => text.match(/\bdocs\/[\w/-]+\.md\b/g) ?? []));
    expect(named.size).toBeGreaterThan(0);
    expect([...named].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('link to documents and sources that exist', () => {
    const dead = documents.flatMap((path) =>
      [...textOf(path).matchAll(/(?<!!)\[[^\]]*\]\((?!https?:|#)([^)#\s]+)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !existsSync(join(dirname(path), target)))
        .map((target) => `${relative(ROOT, path)} → ${target}`),
    );
    expect(dead).toEqual([]);
  });
});

function textOf(path: string): string {
  return readFileSync(path, 'utf8');
}
