import 'fake-indexeddb/auto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { requireBrowser } from '../../scripts/browsers.mjs';
import { measureSla, type SlaFigures } from './sla-workload';

/**
 * What the worker takes to keep the clocks, at growing numbers of conversations: in Chromium, where it counts, and in
 * Node on an IndexedDB in memory, which shows how it grows without a disk.
 *
 *   npm run bench:sla                      1,000, 10,000 and 100,000 conversations
 *   npm run bench:sla -- 1000 5000         others
 *
 * The worker must answer within 100 ms at 100,000 conversations: `record` and `badge`. `queue` is read by the side panel.
 */
const SIZES =
  process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000, 100_000];
/** Node's stand-in for IndexedDB keeps everything in sorted arrays; beyond this it measures itself. */
const LARGEST_IN_NODE = 10_000;

print('Chromium', await inChromium());
const inNode = SIZES.filter((size) => size <= LARGEST_IN_NODE);
print('Node, in memory', await inTurn(inNode, measureSla));

async function inChromium(): Promise<readonly SlaFigures[]> {
  const script = await bundle();
  // IndexedDB needs an origin; the page is empty and asks for nothing else.
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end(),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await puppeteer.launch({
    executablePath: await requireBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    protocolTimeout: 3_600_000,
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.addScriptTag({ content: script });
    return await inTurn(SIZES, (size) =>
      page.evaluate(
        (conversations) =>
          (globalThis as unknown as { bench: { measureSla: typeof measureSla } }).bench.measureSla(
            conversations,
          ),
        size,
      ),
    );
  } finally {
    await browser.close();
    server.close();
  }
}

/** The workload and the product code it needs, as one script that defines `bench`. */
async function bundle(): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: {
      alias: { '@': root.replace(/\/$/, ''), '#i18n': `${root}tests/bench/no-texts.ts` },
    },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${root}tests/bench/sla-workload.ts`, formats: ['iife'], name: 'bench' },
    },
  });
  const [result] = [built].flat();
  if (result === undefined || !('output' in result)) throw new Error('Nothing was built');
  return result.output[0].code;
}

async function inTurn<Item, Outcome>(
  items: readonly Item[],
  work: (item: Item) => Promise<Outcome>,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const item of items) outcomes.push(await work(item));
  return outcomes;
}

function print(where: string, figures: readonly SlaFigures[]): void {
  console.log(`\n${where}`);
  console.table(
    figures.map(({ conversations, open, ingestPerSecond, ...times }) => ({
      conversations,
      open,
      'posts/s': ingestPerSecond,
      ...Object.fromEntries(
        Object.entries(times).map(([name, ms]) => [`${name} ms`, Math.round(ms * 10) / 10]),
      ),
    })),
  );
}
