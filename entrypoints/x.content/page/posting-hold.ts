import type { Composer } from './composer';
import { postButton, postControls } from './composer-scope';
import { SELECTORS } from './selectors';

type OpenComposer = Pick<Composer, 'element' | 'kind' | 'isHeld'>;

/**
 * Asks the editors before the agent's own press of Post or Send reaches X: her trusted click, Enter or Space on the
 * button, Ctrl/Cmd + Enter in a tweet's editor or beside it, Enter in a message's. A press that is held ends here, before X's own
 * handlers and ours; it is never made again by us.
 */
export function holdPresses(
  view: Window,
  composers: Iterable<OpenComposer>,
  signal: AbortSignal,
): void {
  const askFor = (
    find: (event: Event, open: readonly OpenComposer[]) => readonly OpenComposer[],
  ) => {
    return (event: Event): void => {
      if (!event.isTrusted) return;
      // One dialog is enough: the first editor that holds it answers for all.
      if (!find(event, [...composers]).some((composer) => composer.isHeld())) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
  };
  // The window's capture phase comes before everything in the page.
  const options = { capture: true, signal };
  view.addEventListener('click', askFor(ofClick), options);
  view.addEventListener('keydown', askFor(ofKey), options);
}

function ofClick(event: Event, open: readonly OpenComposer[]): readonly OpenComposer[] {
  const target = targetOf(event);
  return target instanceof Element ? ofButton(target, open) : [];
}

function ofKey(event: Event, open: readonly OpenComposer[]): readonly OpenComposer[] {
  const target = targetOf(event);
  if (!(event instanceof KeyboardEvent) || !(target instanceof Element)) return [];
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return ofShortcut(target, open);
  // Enter alone may only end a word of an input method.
  if (event.isComposing) return [];
  if (event.key === ' ') return ofButton(target, open);
  if (event.key !== 'Enter') return [];
  const composer = open.find(({ element }) => element.contains(target));
  if (composer === undefined) return ofButton(target, open);
  return composer.kind === 'direct-message' && !event.shiftKey ? [composer] : [];
}

/** The editors that Ctrl/Cmd + Enter posts, from the text or from what stands beside it: of a thread's several editors, all. */
function ofShortcut(target: Element, open: readonly OpenComposer[]): readonly OpenComposer[] {
  const composer = open.find(
    ({ element, kind }) =>
      element.contains(target) ||
      (kind !== 'direct-message' && postControls(element)?.contains(target)),
  );
  if (composer === undefined) return ofButton(target, open);
  return [composer, ...open.filter(({ element }) => isOfSamePost(element, composer.element))];
}

/** What the agent pressed. The event itself names only the element around the chat's own tree. */
function targetOf(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? null;
}

/** The editors a button posts or sends: of a thread's several editors, all. */
function ofButton(target: Element, open: readonly OpenComposer[]): readonly OpenComposer[] {
  const button = target.closest(`${SELECTORS.postButton}, ${SELECTORS.sendButton}`);
  return button === null ? [] : open.filter(({ element }) => postButton(element) === button);
}

function isOfSamePost(editor: Element, other: Element): boolean {
  const button = postButton(editor);
  return editor !== other && button !== null && button === postButton(other);
}
