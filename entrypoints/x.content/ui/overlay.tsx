import { createRoot } from 'react-dom/client';
import { useShallow } from 'zustand/react/shallow';
import type { OverlayHost, OverlayStore } from '../store';
import { ComposerPortal } from './composer-portal';
import { CustomerListPortal } from './customer-list-portal';
import { DetailsPortal } from './details-portal';
import { createOnGesture, GestureContext } from './gesture';
import { HeldDraftPortal } from './held-draft-portal';
import { hostMaker } from './host';
import { NoticePortal } from './notice-portal';
import { OverlayStoreContext, useOverlay } from './overlay-store';
import { PickerPortal } from './picker-portal';
import { drawToolbars } from './toolbar/draw-toolbars';

export interface OverlayOptions {
  readonly document: Document;
  readonly store: OverlayStore;
  readonly signal: AbortSignal;
  /** False once the extension was updated or removed under the open page. */
  readonly isAlive: () => boolean;
  /** Called when nothing can be drawn any more. */
  readonly giveUp: () => void;
}

export interface RunningOverlay {
  readonly createToolbarHost: (tweetId: string) => OverlayHost;
  readonly createComposerHost: () => OverlayHost;
}

/**
 * Starts drawing: plain elements on the tweets, and one React root for what opens from them and for the composers. When `signal` aborts, all of it leaves the page.
 */
export function startOverlay(options: OverlayOptions): RunningOverlay {
  const { document, store, signal, isAlive, giveUp } = options;
  const createHost = hostMaker(document, isAlive);
  const host = createHost('overlay');
  document.documentElement.append(host.element);
  const onGesture = createOnGesture(isAlive);
  const onFailure = (error: unknown): void => {
    reportFailure(error);
    // A part fails too when its texts are gone with the extension.
    queueMicrotask(isAlive);
  };
  drawToolbars({ store, onGesture, onFailure, signal });
  const root = createRoot(document.createElement('div'), {
    onCaughtError: onFailure,
    onUncaughtError: (error) => {
      reportFailure(error);
      queueMicrotask(giveUp);
    },
  });
  root.render(
    <OverlayStoreContext value={store}>
      <GestureContext value={onGesture}>
        <Overlay host={host} />
      </GestureContext>
    </OverlayStoreContext>,
  );
  signal.addEventListener('abort', () => {
    const { toolbars, composerBars } = store.getState();
    root.unmount();
    for (const { host } of [...toolbars.values(), ...composerBars.values()]) host.element.remove();
    host.element.remove();
  });

  return {
    createToolbarHost: (tweetId) => {
      const toolbarHost = createHost('toolbar');
      toolbarHost.element.dataset['tweetId'] = tweetId;
      return toolbarHost;
    },
    createComposerHost: () => createHost('composer'),
  };
}

/** What failed, without the error's own words: they may quote the page. */
function reportFailure(error: unknown): void {
  const kind = (error as { readonly name?: string } | null)?.name ?? typeof error;
  reportError(new Error(`Reply Desk could not draw a part of itself (${kind}).`));
}

function Overlay({ host }: { readonly host: OverlayHost }) {
  const composers = useOverlay(useShallow((state) => [...state.composerBars.keys()]));
  return (
    <>
      {composers.map((row) => (
        <ComposerPortal key={row} row={row} />
      ))}
      <DetailsPortal />
      <PickerPortal overlayHost={host} />
      <CustomerListPortal overlayHost={host} />
      <HeldDraftPortal overlayHost={host} />
      <NoticePortal overlayHost={host} />
    </>
  );
}
