import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, productFiles, ROOT } from './source-files';

/**
 * The promises to X and to the agent that can be read off the source and the built extension; tests/e2e proves the rest in a
 * running browser. Each row: what is forbidden, and the one file that may, if any.
 */
const FORBIDDEN: readonly (readonly [
  promise: string,
  pattern: RegExp,
  allowedIn: string | null,
])[] = [
  [
    'no click but the tweet’s own Reply button',
    /\.click\(\)|new (Mouse|Pointer)Event\(/,
    'entrypoints/x.content/page/open-reply.ts',
  ],
  ['no synthetic keys', /new KeyboardEvent\(/, null],
  ['no form submission', /\.(requestSubmit|submit)\(/, null],
  [
    'no network call',
    /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|sendBeacon/,
    null,
  ],
  [
    'no navigation',
    /location\.(assign|replace|reload)\(|location(\.href)?\s*=[^=]|window\.open\(|history\.(push|replace)State|history\.(back|forward|go)\(/,
    null,
  ],
  [
    'no other page in a tab but by the queue',
    /\btabs\.update\(/,
    'entrypoints/sidepanel/open-tweet.ts',
  ],
  [
    'no scrolling of the page',
    /\bwindow\.scroll|\bscrollTo\(|\bscrollBy\(|document\.\w+\.scrollTop\s*=/,
    null,
  ],
  ['no polling', /\bsetInterval\(/, null],
  [
    'no HTML from text',
    /dangerouslySetInnerHTML|\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write/,
    null,
  ],
  ['no code from text', /\beval\(|new Function\(/, null],
  ['no look into React', /__react|_reactRootContainer/, null],
  ['no patched page', /\bworld:\s*['"]MAIN['"]|\.prototype\.\w+\s*=/, null],
  ['nothing logged', /\bconsole\./, null],
];

const files = productFiles();

describe('the charter, in the source', () => {
  it.each(FORBIDDEN)('%s', (_promise, pattern, allowedIn) => {
    const offenders = files.filter(({ path, code }) => path !== allowedIn && pattern.test(code));
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });

  it('passes on exactly one click', () => {
    const clicks = files.flatMap(({ code }) => code.match(/\.click\(\)/g) ?? []);
    expect(clicks).toHaveLength(1);
  });

  it('names X’s parts in selectors.ts only', () => {
    const offenders = files.filter(
      ({ path, code }) =>
        path !== 'entrypoints/x.content/page/selectors.ts' && /data-testid/.test(code),
    );
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });

  it('selects by no generated class name', () => {
    const selectors = files.find(({ path }) => path === 'entrypoints/x.content/page/selectors.ts');
    expect(selectors?.code).toBeDefined();
    expect(selectors?.code).not.toMatch(/\.(css|r)-/);
  });
});

describe.each(['chrome-mv3', 'firefox-mv3'])(
  'the charter, in the built extension (%s)',
  (folder) => {
    const built = join(ROOT, '.output', folder);
    const read = (name: string) => readFileSync(join(built, name), 'utf8');

    it('asks for no more permissions than it needs', () => {
      const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;
      const sidePanel = folder === 'chrome-mv3' ? ['sidePanel'] : [];
      expect(manifest['permissions']).toEqual(['storage', 'alarms', 'notifications', ...sidePanel]);
      expect(manifest['host_permissions']).toEqual(['https://x.com/*', 'https://twitter.com/*']);
      expect(manifest['optional_permissions']).toBeUndefined();
      expect(manifest['web_accessible_resources'] ?? []).toEqual([]);
    });

    it('lets its own pages and worker connect to nobody', () => {
      const manifest = JSON.parse(read('manifest.json')) as {
        content_security_policy: { extension_pages: string };
      };
      expect(manifest.content_security_policy.extension_pages).toMatch(/connect-src 'none'/);
      expect(manifest.content_security_policy.extension_pages).toMatch(/script-src 'self';/);
    });

    it('keeps the database out of the content script', () => {
      const content = read('content-scripts/x.js');
      expect(content).not.toMatch(/indexedDB|DexieError|Dexie/);
      // The worker has it: the words above do find it where it is.
      expect(read('background.js')).toMatch(/indexedDB/);
    });

    it('carries no means to call anyone', () => {
      const scripts = filesBelow(built).filter((path) => path.endsWith('.js'));
      const offenders = scripts.filter((path) =>
        /XMLHttpRequest|new WebSocket|sendBeacon|\bimportScripts\(/.test(
          readFileSync(path, 'utf8'),
        ),
      );
      expect(offenders).toEqual([]);
    });
  },
);
