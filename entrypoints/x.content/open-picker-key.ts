import { browser } from '#imports';
import { onPageMessage } from '@/messaging/messenger';
import { isBackground, type Sender } from '@/messaging/senders';

/**
 * Calls back when the agent pressed the extension's key for the picker, which the browser tells the background alone.
 * `signal` ends it.
 */
export function listenForPickerKey(signal: AbortSignal): (pressed: () => void) => void {
  const callbacks = new Set<() => void>();
  const stop = onPageMessage('openPicker', ({ sender }: { sender: Sender }) => {
    const extension = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
    if (!isBackground(sender, extension)) return;
    for (const pressed of callbacks) pressed();
  });
  signal.addEventListener('abort', stop);
  return (pressed) => void callbacks.add(pressed);
}
