import type { BrowserName } from '../../scripts/browsers.mjs';

/** Which browser this run of the end-to-end tests drives; set by the Vitest project. */
export const BROWSER = (process.env['REPLY_DESK_BROWSER'] ?? 'chromium') as BrowserName;
