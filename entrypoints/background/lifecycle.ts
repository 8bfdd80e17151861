import { browser } from '#imports';

/** On the first day the agent is asked for her name and brand; an update opens nothing. */
export function openSettingsOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
}
