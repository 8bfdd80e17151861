import { browser } from '#imports';
import { useEffect, useState } from 'react';
import type { PickerKey } from './library/picker-opening';

/** The key of the picker as the browser keeps it, read again when the agent comes back from changing it. */
export function usePickerKey(): PickerKey | null {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    const read = async (): Promise<void> => {
      const commands = await browser.commands.getAll();
      setKeys(commands.find(({ name }) => name === 'open-picker')?.shortcut ?? '');
    };
    void read();
    const readAgain = () => void read();
    window.addEventListener('focus', readAgain);
    return () => window.removeEventListener('focus', readAgain);
  }, []);
  return keys === null ? null : { keys, change: openShortcutPage };
}

/** Firefox has a call for it, Chrome and Edge an address that only an extension may open. */
async function openShortcutPage(): Promise<boolean> {
  try {
    if (import.meta.env.FIREFOX) await openInFirefox();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}

/** Not in the types yet. */
async function openInFirefox(): Promise<void> {
  const commands = browser.commands as unknown as { openShortcutSettings(): Promise<void> };
  await commands.openShortcutSettings();
}
