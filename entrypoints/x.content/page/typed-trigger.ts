/** The part of an editor that is watched. */
export interface WatchedEditor {
  readonly element: HTMLElement;
  readonly signal: AbortSignal;
  onChange(changed: () => void): void;
  /** What stands before the agent's caret on its line; null while she is elsewhere or has something selected. */
  beforeCaret(): string | null;
}

/**
 * Calls `typed` when the agent's own keys completed the trigger at her caret, with the trigger and whatever she typed
 * behind it in the meantime. What is pasted, inserted or brought back by undoing is not typed; nor is a row of the same
 * sign, as in `;;;;`. An empty trigger is none.
 */
export function watchTrigger(
  editor: WatchedEditor,
  trigger: () => string,
  typed: (text: string) => void,
): void {
  const { element, signal } = editor;
  /** True while the draft's next change is a letter of the agent's. */
  let isTyping = false;
  const options = { capture: true, signal };
  element.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted) isTyping = writesLetter(event);
    },
    options,
  );
  element.addEventListener(
    'compositionend',
    (event) => {
      if (event.isTrusted) isTyping = true;
    },
    options,
  );

  editor.onChange(() => {
    const isTyped = isTyping;
    isTyping = false;
    const wanted = trigger();
    if (!isTyped || wanted === '') return;
    const before = editor.beforeCaret();
    if (before?.endsWith(wanted) !== true) return;
    const start = before.length - wanted.length;
    if (start > 0 && before[start - 1] === wanted[0]) return;
    // In a task of its own: the editor may be in the middle of taking the letter in, and must not lose the focus then.
    setTimeout(() => {
      const text = editor.beforeCaret()?.slice(start);
      if (!signal.aborted && text?.startsWith(wanted) === true) typed(text);
    });
  });
}

/** Input methods and dead keys name no letter; AltGr reads as Ctrl and Alt together. */
function writesLetter({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (metaKey || (ctrlKey && !altKey)) return false;
  return key.length === 1 || key === 'Process' || key === 'Dead' || key === 'Unidentified';
}
