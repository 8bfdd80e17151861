import { useEffect, useEffectEvent } from 'react';
import { TRIAGE_KEYS, type TriageStep } from './sections/triage-panel';

interface QueueKeys {
  /** Whether letters are keys too: who dictates, or hits keys by accident, switches them off (WCAG 2.1.4). */
  readonly hasLetterKeys: boolean;
  /** What the agent is asked for now; the keys of the list rest meanwhile. */
  readonly step: TriageStep | null;
  readonly onMove: (step: 1 | -1) => void;
  readonly onOpen: () => void;
  readonly onStep: (step: TriageStep) => void;
  readonly onEnd: () => void;
  readonly onUndo: () => void;
}

/** The keys of the queue, wherever on the page the keyboard is, except where a key writes or chooses something. */
export function useQueueKeys(keys: QueueKeys): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (keys.step !== null) {
      if (event.key === 'Escape') keys.onEnd();
      return;
    }
    const rests = isField(event.target) || (!keys.hasLetterKeys && event.key.length === 1);
    const action = rests ? undefined : actionOf(event, keys);
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => pressed(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

function actionOf({ key, target }: KeyboardEvent, keys: QueueKeys): (() => void) | undefined {
  switch (key) {
    case 'j':
    case 'ArrowDown':
      return () => keys.onMove(1);
    case 'k':
    case 'ArrowUp':
      return () => keys.onMove(-1);
    case 'o':
      return keys.onOpen;
    case 'Enter':
      // On a button or a link, Enter presses that.
      return isControl(target) ? undefined : keys.onOpen;
    case 'u':
      return keys.onUndo;
  }
  const step = TRIAGE_KEYS.get(key);
  return step && (() => keys.onStep(step));
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, select, textarea');
}

/** Rows are buttons too, but there Enter opens the tweet. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, summary, button:not([data-row])') !== null;
}
