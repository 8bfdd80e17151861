import { i18n } from '#i18n';
import { useEffect, useRef, type MouseEvent } from 'react';

export interface CopyTextProps {
  readonly text: string;
  /** `refused`: the browser did not let us write to the clipboard; the text is offered for copying by hand. */
  readonly state: 'idle' | 'copied' | 'refused';
  readonly onCopy: (event: MouseEvent) => void;
}

/** The text that could not be inserted, for the agent to take along. */
export function CopyText({ text, state, onCopy }: CopyTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (state === 'refused') field.current?.select();
  }, [state]);

  return (
    <>
      {state === 'refused' && (
        <label className="notice-by-hand">
          {i18n.t('overlay.notice.copyByHand')}
          <textarea ref={field} readOnly rows={4} value={text} dir="auto" />
        </label>
      )}
      <button type="button" className="button" onClick={onCopy}>
        {state === 'copied' ? i18n.t('overlay.notice.copied') : i18n.t('overlay.notice.copy')}
      </button>
    </>
  );
}
