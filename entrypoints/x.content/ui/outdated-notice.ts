import { browser, type ContentScriptContext } from '#imports';
import { i18n } from '#i18n';
import { createHost } from './host';

/** False once the extension was updated, reloaded or removed while this page stayed open. */
export function isExtensionAlive(): boolean {
  return (browser.runtime as { id?: string } | undefined)?.id !== undefined;
}

/**
 * Says once, when this instance finds itself cut off from the extension, that the page must be loaded again. The one
 * place that speaks of it: everything else of the overlay has left the page by then. Plain elements, prepared early:
 * without the extension there are no texts to be had any more.
 */
export function noticeOutdated(script: ContentScriptContext, document: Document): void {
  const { element, shadow } = createHost(document, 'overlay');
  const message = document.createElement('p');
  message.className = 'notice-message';
  message.textContent = i18n.t('overlay.notice.outdated');
  const close = document.createElement('button');
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

  document.addEventListener(
    'visibilitychange',
    () => {
      // Asking is what notices it; the signal below does the rest.
      if (script.isInvalid) return;
    },
    { signal: script.signal },
  );
  script.signal.addEventListener('abort', () => {
    if (isExtensionAlive()) return;
    document.documentElement.append(element);
    layer.showPopover();
  });
}
