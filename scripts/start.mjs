// @ts-check
// `npm start`: from a fresh clone to a browser with the extension on the lab. `--real-x` opens x.com itself.
import { installPackages, run } from './prepare.mjs';
import { requireBrowser } from './browsers.mjs';

installPackages();
try {
  await requireBrowser('chromium');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
console.log('Building the extension and the lab …');
run('wxt', ['build']);
run('vite', ['build', '--config', 'x-lab/vite.config.ts', '--logLevel', 'warn']);

const realX = process.argv.includes('--real-x');
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
if (hasDisplay && !process.argv.includes('--headless')) {
  run('node', ['scripts/open-browser.ts', ...(realX ? ['--real-x'] : [])]);
} else if (realX) {
  console.error('Real x.com needs a window: run this on a machine with a display.');
  process.exit(1);
} else {
  run('node', ['scripts/guided-tour.ts']);
}
