import { defineContentScript } from '#imports';

export default defineContentScript({
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  noScriptStartedPostMessage: true,
  main() {},
});
