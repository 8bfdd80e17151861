import { describe, expect, it } from 'vitest';
import { productFiles } from './source-files';

/**
 * The promises to X and to the agent that can be read off the source; tests/built reads them off the built extension, and
 * tests/e2e proves the rest in a running browser. Each row: what is forbidden, and the one file that may, if any.
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
