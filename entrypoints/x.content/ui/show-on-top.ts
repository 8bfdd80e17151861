/**
 * Shows a popover of ours. What is not on the page cannot be shown, and another script may have taken the element it stands
 * in away: then that comes back, at the end of the page.
 */
export function showOnTop(popover: HTMLElement): void {
  const root = popover.getRootNode();
  if (root instanceof ShadowRoot && !root.isConnected) {
    document.documentElement.append(root.host);
  }
  popover.showPopover();
}
