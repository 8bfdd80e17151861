import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import * as registry from '@/entrypoints/x.content/features/registry';

it('lists every feature file', async () => {
  const folder = new URL('../../../entrypoints/x.content/features/', import.meta.url);
  const files = (await readdir(folder)).filter((file) => !/^(feature|registry)\.ts$/.test(file));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const module = (await import(/* @vite-ignore */ new URL(file, folder).href)) as object;
    expect(registry.FEATURES, `${file} is not in registry.ts`).toContain(Object.values(module)[0]);
  }
  expect(registry.FEATURES).toHaveLength(files.length);
});
