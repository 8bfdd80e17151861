// @ts-check
// `node --import ./scripts/product-modules.mjs x.ts`: lets Node itself run product code, which is written for a bundler.
// Imports come as `@/domain/period` and `./period`: here they are led to the file, whose types Node strips itself.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('..', import.meta.url);
const NO_TEXTS = new URL('tests/bench/no-texts.ts', ROOT).href;
const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];
const HAS_ENDING = /\.[cm]?[jt]sx?$/;

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier === '#i18n') return nextResolve(NO_TEXTS, context);
    const base = specifier.startsWith('@/')
      ? new URL(specifier.slice(2), ROOT)
      : /^\.{1,2}\//.test(specifier) && context.parentURL?.startsWith(ROOT.href)
        ? new URL(specifier, context.parentURL)
        : null;
    if (base === null || base.pathname.includes('/node_modules/')) {
      return nextResolve(specifier, context);
    }
    const file = ENDINGS.map((ending) => new URL(base.href + ending)).find(
      (url) => HAS_ENDING.test(url.pathname) && existsSync(fileURLToPath(url)),
    );
    return nextResolve(file?.href ?? specifier, context);
  },
});
