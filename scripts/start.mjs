// @ts-check
// `npm start`: from a fresh clone to a browser with the extension on the lab. `--real-x` opens x.com itself; without a
// display, `--language=de` walks the main job in that language.
import { installPackages, run } from './prepare.mjs';
import { requireBrowser } from './browsers.mjs';

const parameters = process.argv.slice(2);
const realX = parameters.includes('--real-x');
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = !hasDisplay || parameters.includes('--headless');
if (realX && headless) {
  console.error('Real x.com needs a window: run this on a machine with a display.');
  process.exit(1);
}

installPackages();
try {
  await requireBrowser('chromium');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
console.log(realX ? 'Building the extension …' : 'Building the extension and the lab …');
run('wxt', ['build']);
if (!realX) run('vite', ['build', '--config', 'x-lab/vite.config.ts', '--logLevel', 'warn']);

if (headless)
  console.log('\nNo window: the main job is walked on the lab, with a screenshot of each step.');
run('node', [headless ? 'scripts/guided-tour.ts' : 'scripts/open-browser.ts', ...parameters]);
