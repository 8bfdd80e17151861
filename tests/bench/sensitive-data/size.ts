import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { INVENTED_LANGUAGES } from './invented-rows.ts';

/** Kilobytes, gzip, of the scanner as Vite bundles and minifies it: what it adds to every page. */
export interface Sizes {
  readonly all: number;
  /** Without noticing requests. */
  readonly withoutAsks: number;
  /** Detectors and what they share, with the words of English alone, and without requests. */
  readonly core: number;
  /** What each further language adds: its words, and how it asks. */
  readonly languages: ReadonlyMap<string, { readonly words: number; readonly asks: number }>;
}

const FURTHER_LANGUAGES = INVENTED_LANGUAGES.filter((language) => language !== 'en');

export async function measureSizes(): Promise<Sizes> {
  const all = await bundleSize([]);
  const furtherWords = FURTHER_LANGUAGES.map((language) => `/phrases/${language}.ts`);
  const languages = new Map<string, { words: number; asks: number }>();
  for (const language of FURTHER_LANGUAGES) {
    languages.set(language, {
      words: all - (await bundleSize([`/phrases/${language}.ts`])),
      asks: all - (await bundleSize([`/asks/${language}.ts`])),
    });
  }
  return {
    all,
    withoutAsks: await bundleSize(['/asked.ts']),
    core: await bundleSize(['/asked.ts', ...furtherWords]),
    languages,
  };
}

/** The size without what some modules hold: their exports are there, and empty. */
async function bundleSize(leftOut: readonly string[]): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'left-out',
        transform: (code, id) =>
          leftOut.some((module) => id.endsWith(module)) ? emptied(code) : null,
      },
    ],
    build: {
      write: false,
      minify: true,
      rolldownOptions: {
        input: 'domain/sensitive-data/index.ts',
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const code = 'output' in built ? built.output[0].code : '';
  return gzipSync(code, { level: 9 }).length / 1_024;
}

function emptied(code: string): string {
  const exported = Array.from(code.matchAll(/^export (const|function) (\w+)/gm));
  return exported
    .map(([, kind, name = '']) =>
      kind === 'function' ? `export const ${name} = () => [];` : `export const ${name} = {};`,
    )
    .join('\n');
}
