import type { KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import { closeComposer } from '../state/router';
import { testId } from '../state/settings';
import { useWorld } from '../state/world';
import { box, line, span } from '../styles/class-names';
import s from '../styles/layers.module.css';
import { word } from '../text/words';
import { Composer } from './composer';
import { useFocusTrap } from './focus-trap';
import { Icon } from './icon';
import { ReplyingTo, Tweet } from './tweet';

interface ComposeModalProps {
  readonly inReplyTo: string | undefined;
  readonly text: string;
}

export function ComposeModal({ inReplyTo, text }: ComposeModalProps) {
  const dialog = useRef<HTMLDivElement>(null);
  const parent = useWorld((state) => state.posts.get(inReplyTo ?? ''));
  const [draft, setDraft] = useState(text);
  const [asks, setAsks] = useState(false);
  useFocusTrap(dialog);
  const close = () => (draft.trim() === '' ? closeComposer() : setAsks(true));
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  return (
    <div className={box(s.layer)}>
      <div className={box(s.mask)} data-testid={testId('mask')} onClick={close} />
      <div className={box(s.sheetArea)}>
        <div
          ref={dialog}
          aria-labelledby="modal-header"
          aria-modal="true"
          role="dialog"
          className={box(s.dialog)}
          onKeyDown={closeOnEscape}
        >
          <div className={box(s.dialogHead)}>
            <button
              aria-label={word('close')}
              role="button"
              type="button"
              data-testid={testId('app-bar-close')}
              className={box(s.round)}
              onClick={close}
            >
              <Icon name="close" />
            </button>
            <h2 id="modal-header" className={s.hiddenHeading}>
              {word(inReplyTo === undefined ? 'post' : 'reply')}
            </h2>
          </div>
          <div className={box(s.dialogBody)}>
            {parent && (
              <>
                <Tweet post={parent} hasActions={false} goesOn />
                <div className={box(s.replyingTo)}>
                  <ReplyingTo post={{ ...parent, replyTo: parent.id }} />
                </div>
              </>
            )}
            <Composer
              placement="modal"
              inReplyTo={inReplyTo}
              initialText={text}
              onText={setDraft}
              onSent={closeComposer}
            />
          </div>
        </div>
      </div>
      {asks && <SaveSheet onKeepWriting={() => setAsks(false)} />}
    </div>
  );
}

/** Leaving with words in the field: X asks whether to keep them. */
function SaveSheet({ onKeepWriting }: { readonly onKeepWriting: () => void }) {
  return (
    <div className={box(s.layer)}>
      <div className={box(s.mask)} data-testid={testId('mask')} onClick={onKeepWriting} />
      <div className={box(s.sheetArea, s.centred)}>
        <div
          role="alertdialog"
          aria-modal="true"
          aria-labelledby="confirmation-title"
          data-testid={testId('confirmationSheetDialog')}
          className={box(s.sheet)}
        >
          <h1 id="confirmation-title" dir="auto" className={line(s.sheetTitle)}>
            <span className={span()}>{word('saveTitle')}</span>
          </h1>
          <div dir="auto" className={line(s.sheetText)}>
            <span className={span()}>{word('saveText')}</span>
          </div>
          <button
            type="button"
            role="button"
            data-testid={testId('confirmationSheetConfirm')}
            className={box(s.sheetButton, s.strong)}
            onClick={closeComposer}
          >
            {word('save')}
          </button>
          <button
            type="button"
            role="button"
            data-testid={testId('confirmationSheetCancel')}
            className={box(s.sheetButton)}
            onClick={closeComposer}
          >
            {word('discard')}
          </button>
        </div>
      </div>
    </div>
  );
}
