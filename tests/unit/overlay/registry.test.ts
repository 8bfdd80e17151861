import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import * as registry from '@/entrypoints/x.content/features/registry';

it('lists every feature file', async () => {
  const folder = new URL('../../../entrypoints/x.content/features/', import.meta.url);
  const files = (await readdir(folder)).filter((file) => !/^(feature|registry)\.ts$/.test(file));
  expect(registry.FEATURES).toHaveLength(files.length);
  const exported = await Promise.all(
    files.map((file) => import(/* @vite-ignore */ new URL(file, folder).href) as Promise<object>),
  );
  for (const module of exported) expect(registry.FEATURES).toContain(Object.values(module)[0]);
});
