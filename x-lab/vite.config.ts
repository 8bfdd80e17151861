import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Draft.js lives in the root's node_modules, beside React 19; X runs it on React 17. The aliases give
 * every importer, Draft.js included, the lab's own React.
 */
export default defineConfig({
  root: here('.'),
  base: '/',
  // Draft.js was written for Node-like globals.
  define: { global: 'globalThis' },
  resolve: {
    alias: {
      'react-dom': here('./node_modules/react-dom'),
      react: here('./node_modules/react'),
    },
  },
  css: { modules: { generateScopedName: 'r-[hash:base64:6]' } },
  build: {
    outDir: here('../.lab'),
    emptyOutDir: true,
    assetsDir: 'x-lab-assets',
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        entryFileNames: 'x-lab-assets/lab.js',
        assetFileNames: 'x-lab-assets/lab[extname]',
      },
    },
  },
});
