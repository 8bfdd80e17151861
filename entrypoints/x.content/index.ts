import { defineContentScript } from '#imports';
import { bootstrap } from './bootstrap';

export default defineContentScript({
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  // X's own scripts could read a window message; a newer instance of ours is noticed by an event all the same.
  noScriptStartedPostMessage: true,
  main: (context) => bootstrap(context),
});
