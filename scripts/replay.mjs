// @ts-check
// `node scripts/replay.mjs THREADS.jsonl [--policy FILE]`: what Reply Desk would have measured in recorded threads.
// Runs replay/main.ts, in which product code runs as it is, with the project's own Node.
import { resolve } from 'node:path';
import { installPackages, run } from './prepare.mjs';

installPackages();
// `run` works in the project's folder: paths are given from where the caller is.
const parameters = process.argv
  .slice(2)
  .map((word) => (word.startsWith('-') ? word : resolve(word)));
run('node', ['--import', './scripts/product-modules.mjs', 'scripts/replay/main.ts', ...parameters]);
