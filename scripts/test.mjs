// @ts-check
// `npm test`: everything that must hold, from a fresh clone, in one command.
import { installPackages, run } from './prepare.mjs';
import { requireBrowser } from './browsers.mjs';

installPackages();
try {
  await requireBrowser('chromium');
  await requireBrowser('firefox');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** @type {readonly (readonly [string, ...string[]])[]} */
const steps = [
  ['wxt', 'prepare'],
  ['npm', 'run', '--silent', 'format:check'],
  ['npm', 'run', '--silent', 'lint'],
  ['npm', 'run', '--silent', 'types'],
  ['wxt', 'build'],
  ['wxt', 'build', '-b', 'firefox'],
  ['npm', 'run', '--silent', 'lint:extension'],
  ['npm', 'run', '--silent', 'build:lab'],
  // One run for every kind of test, so that one line at the end counts them all.
  ['vitest', 'run', '--config', 'tests/vitest.config.ts'],
];
for (const [command, ...parameters] of steps) {
  const started = Date.now();
  console.log(`\n▸ ${[command, ...parameters].join(' ')}`);
  run(command, parameters);
  console.log(`  ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
