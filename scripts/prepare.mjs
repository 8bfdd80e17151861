// @ts-check
// Brings a fresh clone to the point where everything else runs: packages and a new enough Node.
// Plain JavaScript for Node 20 without packages: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = join(ROOT, 'node_modules', '.bin');

/** npm writes this after each install; older than the lock file means packages changed since. */
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
const LOCK = join(ROOT, 'package-lock.json');

/**
 * Installs the packages when they are missing or older than the lock file. Packages that another checkout shares with us
 * by a link are used as they are: installing would empty them under its feet.
 */
export function installPackages() {
  if (lstatSync(join(ROOT, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const current = existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs;
  if (current && existsSync(join(BIN, 'wxt'))) return;
  console.log('Installing packages …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/**
 * Runs a command with the project's own Node and tools first on the PATH; ends this process when it fails.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {NodeJS.ProcessEnv} [environment] added to ours
 */
export function run(command, parameters, environment = {}) {
  const { status } = spawnSync(command, parameters, { ...options(environment), stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * The same beside others: its words come when it has ended, so that they do not mix.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @returns {Promise<void>}
 */
export async function runBeside(command, parameters) {
  const child = spawn(command, parameters, { ...options(), stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const words = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => words.push(part));
  const [status] = await once(child, 'close');
  process.stdout.write(Buffer.concat(words));
  if (status !== 0) process.exit(status ?? 1);
}

/** @param {NodeJS.ProcessEnv} [environment] */
function options(environment = {}) {
  return {
    cwd: ROOT,
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: `${BIN}${delimiter}${process.env['PATH'] ?? ''}`, ...environment },
  };
}
