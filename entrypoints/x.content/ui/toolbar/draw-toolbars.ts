import { i18n } from '#i18n';
import type { ToolbarButton } from '../../features/feature';
import type { TrustedGesture } from '../../page/x-page';
import { stillPublicIn } from '../../still-public';
import type { DetailsItem, OverlayState, OverlayStore, RowKey, Toolbar } from '../../store';
import type { OnGesture } from '../gesture';
import { setTheme } from '../host';
import { watchRoom } from './room-for-words';
import { toolbarItems } from './toolbar-items';
import { ToolbarView } from './toolbar-view';

export interface ToolbarDrawing {
  readonly store: OverlayStore;
  readonly onGesture: OnGesture;
  /** Called with what one toolbar could not be drawn for; the others are drawn all the same. */
  readonly onFailure: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/**
 * Draws the toolbars of the tweets with the store's every change, at once: in the turn in which X drew the rows, so that
 * both appear together. Only toolbars that look different are touched.
 */
export function drawToolbars({ store, onGesture, onFailure, signal }: ToolbarDrawing): void {
  const views = new Map<Toolbar['host'], ToolbarView>();
  const room = watchRoom(signal);

  const press = (row: RowKey, item: string, gesture: TrustedGesture, anchor: HTMLElement): void => {
    const toolbar = store.getState().toolbars.get(row);
    if (toolbar === undefined) return;
    const pressed = buttonOf(toolbar, item);
    if (pressed !== undefined) pressed.press(gesture, anchor, toolbar.host);
    else if (item === 'clock' || item === 'warning') toggleDetails(store, row, item, anchor);
  };
  const viewOf = (row: RowKey, { host }: Toolbar): ToolbarView => {
    const known = views.get(host);
    if (known !== undefined) return known;
    const view = new ToolbarView({
      root: host.shadow,
      onPress: (event, item, button) =>
        onGesture(event, (gesture) => press(row, item, gesture, button)),
      onReach: (item, anchor) => {
        // Details only: what a button does is done when it is pressed.
        if (item === 'clock' && !buttonOf(store.getState().toolbars.get(row), item)) {
          store.setState({ details: { row, item, anchor } });
        }
      },
      onLeave: (item) => {
        const { details } = store.getState();
        if (details?.row === row && details.item === item) store.setState({ details: null });
      },
      onOwnEvent: onGesture,
    });
    views.set(host, view);
    room.add(host);
    return view;
  };
  const draw = (row: RowKey, toolbar: Toolbar, state: OverlayState): void => {
    try {
      setTheme(toolbar.host, state.theme);
      const items = toolbarItems(row, toolbar, state);
      const label = i18n.t('overlay.toolbar.label', { name: toolbar.authorName });
      viewOf(row, toolbar).draw(label, items);
      const { details } = state;
      // What the open details belong to has gone.
      if (details?.row === row && !items.some(({ id }) => id === details.item)) {
        store.setState({ details: null });
      }
    } catch (error) {
      onFailure(error);
    }
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (state.toolbars !== before.toolbars) {
      for (const [row, { host }] of before.toolbars) {
        if (state.toolbars.has(row)) continue;
        views.delete(host);
        room.drop(host);
      }
    }
    for (const [row, toolbar] of state.toolbars) {
      const isNew = before.toolbars.get(row) !== toolbar;
      if (isNew || changed(row, toolbar, state, before)) draw(row, toolbar, state);
    }
  });
  signal.addEventListener('abort', unsubscribe);
}

/** Whether something beside the toolbar itself changed that it shows. */
function changed(
  row: RowKey,
  { tweetId, host }: Toolbar,
  state: OverlayState,
  before: OverlayState,
): boolean {
  const opens = ({ picker, details }: OverlayState): unknown =>
    picker?.openedFrom === host ? picker : details?.row === row ? details : null;
  return (
    state.theme !== before.theme ||
    state.recordingProblem !== before.recordingProblem ||
    stillPublicIn(tweetId, state) !== stillPublicIn(tweetId, before) ||
    state.clocks.get(tweetId) !== before.clocks.get(tweetId) ||
    (state.now !== before.now && state.clocks.has(tweetId)) ||
    opens(state) !== opens(before)
  );
}

function buttonOf(toolbar: Toolbar | undefined, item: string): ToolbarButton | undefined {
  return toolbar?.parts.find(({ button }) => button?.id === item)?.button;
}

function toggleDetails(
  store: OverlayStore,
  row: RowKey,
  item: DetailsItem,
  anchor: HTMLElement,
): void {
  const { details } = store.getState();
  const isOpen = details?.row === row && details.item === item;
  store.setState({ details: isOpen ? null : { row, item, anchor } });
}
