// @ts-check
// `npm test`: everything that must hold, from a fresh clone, in one command.
import { installPackages, run, runBeside } from './prepare.mjs';
import { requireBrowser } from './browsers.mjs';

installPackages();
try {
  await requireBrowser('chromium');
  await requireBrowser('firefox');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** @typedef {readonly [string, ...string[]]} Step */

/** Words are checked beside types and what is built; the tests have both cores to themselves. @type {readonly Step[][]} */
const lanes = [
  [['npm', 'run', '--silent', 'lint']],
  [
    ['npm', 'run', '--silent', 'format:check'],
    ['npm', 'run', '--silent', 'types'],
    ['wxt', 'build'],
    ['wxt', 'build', '-b', 'firefox'],
    ['npm', 'run', '--silent', 'lint:extension'],
    ['npm', 'run', '--silent', 'build:lab'],
  ],
];

await timed(['wxt', 'prepare'], run);
await Promise.all(
  lanes.map(async (lane) => {
    for (const step of lane) await timed(step, runBeside);
  }),
);
// One run for every kind of test, so that one line at the end counts them all.
await timed(['vitest', 'run', '--config', 'tests/vitest.config.ts'], run);

/**
 * @param {Step} step
 * @param {(command: string, parameters: readonly string[]) => void | Promise<void>} runner
 */
async function timed([command, ...parameters], runner) {
  const started = Date.now();
  const line = [command, ...parameters].join(' ');
  console.log(`\n▸ ${line}`);
  await runner(command, parameters);
  console.log(`  ${line}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
