import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, productFiles, type SourceFile } from './source-files';

/** For each layer, what it may import beside `domain/` and itself. Written apart from the lint rules, so that one proves the other. */
const LAYERS: readonly {
  readonly folder: string;
  readonly folders: readonly string[];
  readonly packages: readonly string[];
}[] = [
  {
    folder: 'domain/',
    folders: [],
    packages: ['liquidjs', 'valibot', 'temporal-polyfill/implementation'],
  },
  {
    folder: 'messaging/',
    folders: [],
    packages: ['@webext-core/messaging', 'valibot', '#imports'],
  },
  {
    folder: 'storage/database/',
    folders: ['storage/'],
    packages: ['dexie', 'dexie-react-hooks', 'react', 'valibot'],
  },
  {
    folder: 'storage/portability/',
    folders: [],
    packages: ['csv-parse/browser/esm/sync', 'ical.js', 'jsonc-parser', 'valibot', 'yaml'],
  },
  { folder: 'storage/', folders: [], packages: ['#i18n', '#imports', 'valibot'] },
  {
    folder: 'components/',
    folders: [],
    packages: ['react', 'react-dom', 'react-dom/client', 'react-window', '#i18n'],
  },
  { folder: 'entrypoints/x.content/page/', folders: [], packages: [] },
  {
    folder: 'entrypoints/x.content/features/',
    folders: ['messaging/', 'storage/settings', 'entrypoints/x.content/'],
    packages: ['#i18n', '#imports', 'zustand', 'zustand/vanilla'],
  },
  {
    folder: 'entrypoints/x.content/',
    folders: [
      'messaging/',
      'storage/settings',
      'storage/sent-replies',
      'storage/decided-tweets',
      'storage/tracked-tweets',
      'storage/ignored-accounts',
      'components/',
    ],
    packages: [
      '#i18n',
      '#imports',
      'react',
      'react-dom',
      'react-dom/client',
      'zustand',
      'zustand/vanilla',
      'zustand/react/shallow',
      'valibot',
    ],
  },
  {
    folder: 'entrypoints/background/',
    folders: ['messaging/', 'storage/'],
    packages: ['#i18n', '#imports', '@webext-core/messaging', 'valibot'],
  },
  {
    folder: 'entrypoints/',
    folders: ['messaging/', 'storage/', 'components/'],
    packages: [
      '#i18n',
      '#imports',
      'react',
      'react-dom',
      'react-dom/client',
      'react-window',
      'valibot',
    ],
  },
];

const files = productFiles();

describe('layers', () => {
  it('finds the files it judges', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it.each(files.map((file) => [file.path, file] as const))(
    '%s imports only what its layer may',
    (_path, file) => {
      const layer = LAYERS.find(({ folder }) => file.path.startsWith(folder));
      expect(layer, 'a folder that no layer owns').toBeDefined();
      if (!layer) return;
      const forbidden = importsOf(file).filter((specifier) => !isAllowed(file, specifier, layer));
      expect(forbidden).toEqual([]);
    },
  );

  it('keeps everything of the page adapter but its interface from the features', () => {
    const reached = files
      .filter(({ path }) => path.startsWith('entrypoints/x.content/features/'))
      .flatMap((file) => importsOf(file).map((specifier) => resolve(file, specifier)))
      .filter(
        (path) => path?.startsWith('entrypoints/x.content/page/') && !path.endsWith('/x-page'),
      );
    expect(reached).toEqual([]);
  });
});

function isAllowed(file: SourceFile, specifier: string, layer: (typeof LAYERS)[number]): boolean {
  const path = resolve(file, specifier);
  if (path === null) return layer.packages.includes(specifier);
  return ['domain/', layer.folder, ...layer.folders].some((folder) => path.startsWith(folder));
}

/** Path from the root for our own modules, null for packages. */
function resolve(file: SourceFile, specifier: string): string | null {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file.path), specifier);
  return null;
}
