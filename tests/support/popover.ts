/** jsdom knows no popovers; ours need only be shown and say when they close. */
export function stubPopovers(): void {
  Object.assign(HTMLElement.prototype, { showPopover() {}, hidePopover() {} });
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}
