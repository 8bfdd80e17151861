import { defineConfig } from 'wxt';

/** Hosts the overlay runs on; `twitter.com` still redirects to `x.com`, but old links and bookmarks live on. */
const X_HOSTS = ['https://x.com/*', 'https://twitter.com/*'];

/**
 * Extension pages and the worker may load nothing but their own files and may call nobody:
 * the promise "no network call" is kept by the browser, not only by our good will.
 */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false,
  manifestVersion: 3,
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'alarms',
      'notifications',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    host_permissions: X_HOSTS,
    commands: {
      'open-picker': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_extension_openPicker__',
      },
    },
    action: { default_title: '__MSG_extension_name__' },
    // The newest thing that is used, `RegExp.escape`, came with it; Firefox 134 had it.
    ...(browser === 'chrome' && { minimum_chrome_version: '136' }),
    ...(mode === 'production' && {
      content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'reply-desk@reply-desk.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  // LiquidJS brings a loader for templates from the network, which we never use: its means to do so is taken out.
  vite: () => ({ define: { XMLHttpRequest: 'undefined' } }),
  zip: { excludeSources: ['tests/**', 'docs/**', 'x-lab/**'] },
});
