import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesBelow, ROOT } from '../architecture/source-files';

/** The promises to X and to the agent that can be read off the built extension, with what its packages brought. */
describe.each([
  ['chrome-mv3', 'npm run build'],
  ['firefox-mv3', 'npm run build:firefox'],
])('the charter, in the built extension (%s)', (folder, build) => {
  const built = join(ROOT, '.output', folder);
  beforeAll(() => {
    if (!existsSync(built)) throw new Error(`.output/${folder} is not there: ${build} makes it.`);
  });
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
      /XMLHttpRequest|new WebSocket|sendBeacon|\bimportScripts\(/.test(readFileSync(path, 'utf8')),
    );
    expect(offenders).toEqual([]);
  });
});
