import type { CDPSession, Page } from 'puppeteer-core';
import { launchExtension, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { startLabNetwork, type LabNetwork } from '../../x-lab/network.ts';
import { traceOwnScript, type OwnScript } from './own-script.ts';

/**
 * What the overlay costs the page: the same 1,000 tweets are scrolled through with and without the extension, in turn, in the
 * same run, so that the machine's moods hit both. Prints medians and spreads in processor time; then what of it our own script
 * took, from a trace; then the leak after going three times up and down.
 *
 *   npm run bench:overlay            5 rounds
 *   npm run bench:overlay -- 15      more
 */
const TWEETS = 1_000;
const ROUNDS = Number(process.argv[2] ?? 5);
/** Pixels per animation frame, about three tweets: a fast flick, still less than a screen, so that no tweet is skipped. */
const STEP = 600;

interface Cost {
  /** Processor time of the page's main thread, ms: what other programs take from it does not count. */
  readonly task: number;
  readonly script: number;
  readonly layout: number;
  readonly style: number;
  /** JavaScript heap in use after garbage collection, MB. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Tasks that took over 50 ms by the clock, whoever made them long. */
  readonly longTasks: number;
  readonly longestTask: number;
  readonly toolbars: number;
}

const network = await startLabNetwork();
const browsers = {
  without: await launch(network, false),
  with: await launch(network, true),
};
const costs: Record<keyof typeof browsers, Cost[]> = { without: [], with: [] };
console.log(`${TWEETS} tweets, ${ROUNDS} rounds, ${await browsers.with.browser.version()}`);
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const variant of ['without', 'with'] as const) {
    const cost = await scrollOnce(browsers[variant]);
    // The first round warms caches up and is not counted.
    if (round > 0) costs[variant].push(cost);
  }
}
printCosts();
await printOwnScript();
await printLeak();
await Promise.all(Object.values(browsers).map((browser) => browser.close()));
await network.close();

function launch({ port }: LabNetwork, withExtension: boolean): Promise<ExtensionBrowser> {
  return launchExtension('chromium', { proxy: { host: '127.0.0.1', port }, withExtension });
}

/** One new page, scrolled from top to bottom. */
async function scrollOnce(extension: ExtensionBrowser): Promise<Cost> {
  const { page, session } = await openTimeline(extension);
  const before = await metrics(session);
  await scroll(page, 'down');
  const after = await metrics(session);
  const tasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
  const toolbars = await page.$$eval('reply-desk-toolbar', (hosts) => hosts.length);
  await page.close();
  const spent = (name: string) => ((after[name] ?? 0) - (before[name] ?? 0)) * 1_000;
  return {
    task: spent('TaskDuration'),
    script: spent('ScriptDuration'),
    layout: spent('LayoutDuration'),
    style: spent('RecalcStyleDuration'),
    heap: (after['JSHeapUsedSize'] ?? 0) / 1_048_576,
    nodes: after['Nodes'] ?? 0,
    listeners: after['JSEventListeners'] ?? 0,
    longTasks: tasks.length,
    longestTask: Math.max(0, ...tasks),
    toolbars,
  };
}

async function openTimeline(
  extension: ExtensionBrowser,
): Promise<{ page: Page; session: CDPSession }> {
  const page = await extension.browser.newPage();
  await page.goto(`https://x.com/home?lab-many=${TWEETS}`);
  await page.waitForSelector('article[data-testid=tweet]');
  if (extension.extensionOrigin) await page.waitForSelector('reply-desk-toolbar');
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(() => {
    const longTasks: number[] = [];
    (window as unknown as { longTasks: number[] }).longTasks = longTasks;
    new PerformanceObserver((list) => {
      longTasks.push(...list.getEntries().map((entry) => entry.duration));
    }).observe({ type: 'longtask' });
  });
  return { page, session };
}

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  await session.send('HeapProfiler.collectGarbage');
  const answer = await session.send('Performance.getMetrics');
  return Object.fromEntries(answer.metrics.map(({ name, value }) => [name, value]));
}

/** A step each animation frame, until the list's end (which may move while rows are measured). */
async function scroll(page: Page, direction: 'down' | 'up'): Promise<void> {
  await page.evaluate(
    (step) =>
      new Promise<void>((done) => {
        let stuck = 0;
        const frame = () => {
          const before = window.scrollY;
          window.scrollBy(0, step);
          stuck = window.scrollY === before ? stuck + 1 : 0;
          if (stuck > 10) done();
          else requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
    direction === 'down' ? STEP : -STEP,
  );
}

function printCosts(): void {
  const row = (name: string, pick: (cost: Cost) => number, digits = 0) => {
    const [without, withIt] = [costs.without.map(pick), costs.with.map(pick)];
    return {
      figure: name,
      without: spread(without, digits),
      with: spread(withIt, digits),
      added: (median(withIt) - median(without)).toFixed(digits),
    };
  };
  console.log(`\nper ${TWEETS} tweets, median (min–max)`);
  console.table([
    row('main thread, ms', (cost) => cost.task),
    row('script, ms', (cost) => cost.script),
    row('layout, ms', (cost) => cost.layout),
    row('style, ms', (cost) => cost.style),
    row('script + layout + style, ms', (cost) => cost.script + cost.layout + cost.style),
    row('heap, MB', (cost) => cost.heap, 1),
    row('nodes', (cost) => cost.nodes),
    row('listeners', (cost) => cost.listeners),
    row('tasks over 50 ms', (cost) => cost.longTasks),
    row('longest task, ms', (cost) => cost.longestTask),
    row('toolbars at the end', (cost) => cost.toolbars),
  ]);
}

/** Tracing costs time itself, so it has rounds of its own. */
async function printOwnScript(): Promise<void> {
  const rounds: OwnScript[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { page } = await openTimeline(browsers.with);
    rounds.push(await traceOwnScript(page, () => scroll(page, 'down')));
    await page.close();
  }
  console.log('\nour own script, ms of processor time, median (min–max)');
  console.table([
    {
      figure: `per ${TWEETS} tweets`,
      ms: spread(
        rounds.map(({ total }) => total),
        0,
      ),
    },
    {
      figure: 'the most in one task',
      ms: spread(
        rounds.map(({ longestInOneTask }) => longestInOneTask),
        1,
      ),
    },
  ]);
}

/** Goes three times down and up again; what stays beyond the first time is a leak. */
async function printLeak(): Promise<void> {
  const rows = [];
  for (const variant of ['without', 'with'] as const) {
    const { page, session } = await openTimeline(browsers[variant]);
    for (let pass = 1; pass <= 3; pass += 1) {
      await scroll(page, 'down');
      await scroll(page, 'up');
      const after = await metrics(session);
      rows.push({
        variant,
        pass,
        'heap, MB': ((after['JSHeapUsedSize'] ?? 0) / 1_048_576).toFixed(2),
        nodes: after['Nodes'],
        listeners: after['JSEventListeners'],
      });
    }
    await page.close();
  }
  console.log('\nafter each time down and up (growth from pass 1 to 3 beyond “without” is ours)');
  console.table(rows);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function spread(values: readonly number[], digits: number): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return `${median(values).toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}
