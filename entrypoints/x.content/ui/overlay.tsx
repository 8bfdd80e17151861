import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { useShallow } from 'zustand/react/shallow';
import type { OverlayHost, OverlayStore } from '../store';
import { ComposerPortal } from './composer-portal';
import { createOnGesture, GestureContext } from './gesture';
import { hostMaker } from './host';
import { NoticePortal } from './notice-portal';
import { OverlayStoreContext, useOverlay } from './overlay-store';
import { PickerPortal } from './picker-portal';
import { ToolbarPortal } from './toolbar-portal';

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
  /** Draws what changed, now: in the turn in which X drew the rows, so that both appear together. */
  readonly flush: () => void;
}

/** Starts the one React root that draws into all our hosts. When `signal` aborts, all of them leave the page. */
export function startOverlay(options: OverlayOptions): RunningOverlay {
  const { document, store, signal, isAlive, giveUp } = options;
  const createHost = hostMaker(document, isAlive);
  const host = createHost('overlay');
  document.documentElement.append(host.element);
  const container = document.createElement('div');
  host.shadow.append(container);
  const root = createRoot(container, {
    onCaughtError: (error) => {
      reportFailure(error);
      // A portal fails too when its texts are gone with the extension.
      queueMicrotask(isAlive);
    },
    onUncaughtError: (error) => {
      reportFailure(error);
      queueMicrotask(giveUp);
    },
  });
  root.render(
    <OverlayStoreContext value={store}>
      <GestureContext value={createOnGesture(isAlive)}>
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
    flush: () => flushSync(() => undefined),
  };
}

/** What failed, without the error's own words: they may quote the page. */
function reportFailure(error: unknown): void {
  const kind = (error as { readonly name?: string } | null)?.name ?? typeof error;
  reportError(new Error(`Reply Desk could not draw a part of itself (${kind}).`));
}

function Overlay({ host }: { readonly host: OverlayHost }) {
  const toolbars = useOverlay(useShallow((state) => [...state.toolbars.keys()]));
  const composers = useOverlay(useShallow((state) => [...state.composerBars.keys()]));
  return (
    <>
      {toolbars.map((row) => (
        <ToolbarPortal key={row} row={row} />
      ))}
      {composers.map((row) => (
        <ComposerPortal key={row} row={row} />
      ))}
      <PickerPortal overlayHost={host} />
      <NoticePortal overlayHost={host} />
    </>
  );
}
