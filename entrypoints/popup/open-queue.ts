import { browser } from '#imports';

/** Firefox's sidebar, which the types of Chrome's interface do not know. */
interface WithSidebar {
  readonly sidebarAction?: { readonly open: () => Promise<void> };
}

/**
 * Shows the queue beside the page: in Chrome's side panel or in Firefox's sidebar, and as a page of its own where the
 * browser has neither. To be called in the turn of the agent's click, or the browsers refuse; that is why `windowId`, the
 * window of the popup, has to be known before.
 */
export async function openQueue(windowId: number | undefined): Promise<void> {
  const { sidebarAction }: WithSidebar = browser as WithSidebar;
  if (sidebarAction !== undefined) await sidebarAction.open();
  else if (hasSidePanel() && windowId !== undefined) await browser.sidePanel.open({ windowId });
  else await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
}

function hasSidePanel(): boolean {
  return 'sidePanel' in browser && 'open' in browser.sidePanel;
}
