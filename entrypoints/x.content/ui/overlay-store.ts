import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { OverlayState, OverlayStore } from '../store';

export const OverlayStoreContext = createContext<OverlayStore | null>(null);

export function useOverlayStore(): OverlayStore {
  const store = useContext(OverlayStoreContext);
  if (store === null) throw new Error('Draw this inside <Overlay>.');
  return store;
}

/** Part of the overlay's state; draws again when it changes. Wrap selectors that build something in `useShallow`. */
export function useOverlay<Part>(select: (state: OverlayState) => Part): Part {
  return useStore(useOverlayStore(), select);
}
