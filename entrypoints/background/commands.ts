import { browser } from '#imports';
import { sendToPage } from '@/messaging/messenger';

/** As in the manifest; the browser shows it, and lets the agent change its key, among its extensions' shortcuts. */
const OPEN_PICKER = 'open-picker';

/** Hands the agent's key on to the page she is on; pages that are not X's have nobody who listens. */
export function openPickerOnCommand(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== OPEN_PICKER || tab?.id === undefined) return;
    void sendToPage('openPicker', undefined, tab.id).catch(() => undefined);
  });
}
