import { browser } from '#imports';
import { onPageMessage } from '@/messaging/messenger';
import { isExtensionPage, type Sender } from '@/messaging/senders';
import type { ComposerHandle, PageAdapter } from './page/x-page';

/**
 * Tells the queue, when it asks, whether something is written in this tab, so that it opens no other page over it; what is
 * written stays here. `signal` ends it.
 */
export function tellOfDrafts(page: PageAdapter, signal: AbortSignal): void {
  const composers = new Set<ComposerHandle>();
  page.onComposer((composer) => {
    composers.add(composer);
    composer.signal.addEventListener('abort', () => composers.delete(composer));
  });
  const stop = onPageMessage('hasDraft', ({ sender }: { sender: Sender }) => {
    const extension = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
    if (!isExtensionPage(sender, extension)) throw new Error('Only the extension itself may ask');
    return [...composers].some((composer) => composer.text().trim() !== '');
  });
  signal.addEventListener('abort', stop);
}
