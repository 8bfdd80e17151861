import { playwright } from '@vitest/browser-playwright';
import react from '@vitejs/plugin-react';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { requireBrowser } from '../scripts/browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const alias = { '@': root.replace(/\/$/, '') };
const labReact = {
  'react-dom': `${root}x-lab/node_modules/react-dom`,
  react: `${root}x-lab/node_modules/react`,
};

/** No test is about time: what fails after this long hangs. Milliseconds. */
const PATIENCE = 30_000;

/** Both of two cores: the tests wait more than they work. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

/**
 * `isolate: false`: the files of a worker run in one process after the other, which spares starting one, or a browser, for each. What must not pass
 * from file to file is told in tests/support/leave-nothing-behind.ts and desk-for-file.ts.
 *
 * One project a kind of test. `built` reads the built extension; `page` runs in a real Chromium without WXT, which is why the page adapter imports
 * nothing of it; `e2e-*` drive the built extension in both browsers with the same files.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'unit',
          isolate: false,
          maxWorkers,
          testTimeout: PATIENCE,
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/support/unit-setup.ts'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'architecture',
          isolate: false,
          maxWorkers,
          include: ['tests/architecture/**/*.test.ts'],
        },
      },
      {
        resolve: { alias },
        test: { name: 'built', isolate: false, maxWorkers, include: ['tests/built/**/*.test.ts'] },
      },
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'components',
          isolate: false,
          maxWorkers,
          testTimeout: PATIENCE,
          environment: 'jsdom',
          include: ['tests/components/**/*.test.tsx'],
          setupFiles: ['tests/support/component-setup.ts'],
        },
      },
      {
        root,
        plugins: [react()],
        // The lab's editor is X's generation of React; the adapter itself uses none.
        resolve: { alias: { ...alias, ...labReact } },
        define: { global: 'globalThis' },
        optimizeDeps: { include: ['draft-js', 'react', 'react-dom', 'react/jsx-dev-runtime'] },
        // Saved real pages may lie beside the project; they are only read.
        server: { fs: { allow: ['..'] } },
        test: {
          name: 'page',
          include: ['tests/page/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: await requireBrowser('chromium'),
                args: [
                  '--headless=new',
                  '--no-sandbox',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                  '--no-first-run',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'lab',
          maxWorkers,
          include: ['tests/lab/**/*.test.ts'],
          testTimeout: PATIENCE,
        },
      },
      ...(['chromium', 'firefox'] as const).map((browser) => ({
        resolve: { alias },
        test: {
          name: `e2e-${browser}`,
          include: ['tests/e2e/**/*.test.ts'],
          env: { REPLY_DESK_BROWSER: browser },
          // The files of a worker share a browser: tests/support/desk-for-file.ts.
          isolate: false,
          maxWorkers: Math.min(maxWorkers, 4),
          // After all others.
          sequence: { groupOrder: 1 },
          testTimeout: PATIENCE,
          hookTimeout: 60_000,
        },
      })),
    ],
  },
});
