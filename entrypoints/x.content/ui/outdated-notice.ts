import { browser, type ContentScriptContext } from '#imports';
import { i18n } from '#i18n';
import type { Theme } from '../page/x-page';
import { hostMaker, setTheme } from './host';

/** False once the extension was updated, reloaded or removed while this page stayed open. */
export function isExtensionAlive(): boolean {
  return (browser.runtime as { id?: string } | undefined)?.id !== undefined;
}

/**
 * Says once, when this instance ends, that the page must be loaded again. The one place that speaks of it: everything
 * else of the overlay has left the page by then. Plain elements, prepared early: without the extension there are no texts
 * to be had any more. `theme`: X's, at that moment.
 *
 * It ends when the extension is gone, when drawing failed as a whole, and when a newer instance starts. That one takes the
 * notice away again; the page, which could imitate its event, does not, so that nothing ends in silence.
 */
export function noticeOutdated(
  script: ContentScriptContext,
  document: Document,
  theme: () => Theme,
): void {
  const host = hostMaker(document, () => true)('overlay');
  const { element, shadow } = host;
  const message = document.createElement('p');
  message.className = 'notice-message';
  message.textContent = i18n.t('overlay.notice.outdated');
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'button';
  close.textContent = i18n.t('overlay.notice.close');
  close.addEventListener('click', () => element.remove());
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.role = 'alert';
  notice.append(message, close);
  const layer = document.createElement('div');
  layer.className = 'notice-layer';
  layer.popover = 'manual';
  layer.append(notice);
  shadow.append(layer);

  document.addEventListener('visibilitychange', () => endWithExtension(script), {
    signal: script.signal,
  });
  script.signal.addEventListener('abort', () => {
    setTheme(host, theme());
    document.documentElement.append(element);
    layer.showPopover();
  });
}

/** Nobody tells a content script that its extension is gone: it has to look. Ends `script.signal` then. */
function endWithExtension(script: ContentScriptContext): void {
  if (!isExtensionAlive()) script.notifyInvalidated();
}
