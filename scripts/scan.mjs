// @ts-check
// `node scripts/scan.mjs IN.jsonl OUT.jsonl`: what the scanner would warn of in many texts. See `scan-rows.ts`.
import { resolve } from 'node:path';
import { installPackages, run } from './prepare.mjs';

const files = process.argv.slice(2);
if (files.length !== 2) {
  console.error('Usage: node scripts/scan.mjs IN.jsonl OUT.jsonl');
  process.exit(2);
}
installPackages();
// Product code runs in the project's own Node, from the project's folder.
run('node', [
  '--import',
  './scripts/product-modules.mjs',
  'scripts/scan-rows.ts',
  ...files.map((file) => resolve(file)),
]);
