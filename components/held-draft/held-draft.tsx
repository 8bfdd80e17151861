import { i18n } from '#i18n';
import { useId, useLayoutEffect, useRef, useState, type SyntheticEvent } from 'react';
import { POST_ANYWAY_REASONS, type PostAnywayReason } from '@/domain/posted-anyway';
import type { PrivateChannel } from '@/domain/private-channel';
import type { SensitiveKind } from '@/domain/sensitive-data/finding';
import { namesOfKinds } from '../sensitive-warning/kind-names';
import { reasonName } from './reason-name';

type Press = (event: SyntheticEvent) => void;

export interface HeldDraftProps {
  readonly shown: readonly SensitiveKind[];
  readonly asked: readonly SensitiveKind[];
  /** True for a message, which others cannot read. */
  readonly isPrivate: boolean;
  /** Where *Move* leads. */
  readonly channel: PrivateChannel['kind'];
  /** Which of the posts that would go out together it is about, from 1; null where there is one only. */
  readonly postNumber: number | null;
  /** Null for what cannot be done. */
  readonly onMove: Press | null;
  readonly onRedact: Press | null;
  readonly onEdit: Press;
  readonly onPostAnyway: (reason: PostAnywayReason, event: SyntheticEvent) => void;
}

/**
 * Asks before a draft with personal data goes out: which kinds, never the values, and what can be done. Nothing behind
 * it can be reached while it is open; Escape means *Edit*.
 */
export function HeldDraft(props: HeldDraftProps) {
  const { isPrivate, channel, postNumber, onMove, onRedact, onEdit, onPostAnyway } = props;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isReasoning, setReasoning] = useState(false);

  useLayoutEffect(() => {
    dialog.current?.showModal();
    // Not on a button: a key that is still held down would press it.
    dialog.current?.focus();
  }, []);

  /** Closes first: what is behind the dialog can take the focus again. */
  const leaveBy = (act: Press): Press => {
    return (event) => {
      if (event.nativeEvent.isTrusted) dialog.current?.close();
      act(event);
    };
  };

  return (
    <dialog
      ref={dialog}
      className="held"
      role="alertdialog"
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onClickCapture={(event) => {
        // The second half of a double click was meant for what stood there before.
        if (event.detail > 1) event.stopPropagation();
      }}
      onCancel={(event) => {
        event.preventDefault();
        leaveBy(onEdit)(event);
      }}
    >
      <h2 id={`${id}-title`}>
        {isPrivate ? i18n.t('overlay.guard.titlePrivate') : i18n.t('overlay.guard.title')}
      </h2>
      <div id={`${id}-text`}>
        {postNumber !== null && <p>{i18n.t('overlay.guard.post', { number: postNumber })}</p>}
        {reasonsToHold(props).map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p className="held-note">{i18n.t('overlay.guard.nothingSent')}</p>
      </div>
      {isReasoning ? (
        <Reasons
          onChoose={(reason, event) => leaveBy(() => onPostAnyway(reason, event))(event)}
          onBack={() => {
            setReasoning(false);
            dialog.current?.focus();
          }}
        />
      ) : (
        <div className="held-actions">
          {onMove && (
            <button type="button" className="button button-strong" onClick={leaveBy(onMove)}>
              {moveName(channel)}
            </button>
          )}
          {onRedact && (
            <button type="button" className="button" onClick={leaveBy(onRedact)}>
              {i18n.t('overlay.guard.redact')}
            </button>
          )}
          <button type="button" className="button" onClick={leaveBy(onEdit)}>
            {i18n.t('overlay.guard.edit')}
          </button>
          <button type="button" className="button button-plain" onClick={() => setReasoning(true)}>
            {isPrivate ? i18n.t('overlay.guard.sendAnyway') : i18n.t('overlay.guard.postAnyway')}
          </button>
        </div>
      )}
    </dialog>
  );
}

interface ReasonsProps {
  readonly onChoose: (reason: PostAnywayReason, event: SyntheticEvent) => void;
  readonly onBack: () => void;
}

function Reasons({ onChoose, onBack }: ReasonsProps) {
  const group = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => group.current?.focus(), []);
  return (
    <div
      ref={group}
      tabIndex={-1}
      role="group"
      aria-label={i18n.t('overlay.guard.why')}
      className="held-reasons"
    >
      <p>{i18n.t('overlay.guard.why')}</p>
      {POST_ANYWAY_REASONS.map((reason) => (
        <button
          key={reason}
          type="button"
          className="button"
          onClick={(event) => onChoose(reason, event)}
        >
          {reasonName(reason)}
        </button>
      ))}
      <button type="button" className="button button-plain" onClick={onBack}>
        {i18n.t('overlay.guard.back')}
      </button>
      <p className="held-note">{i18n.t('overlay.guard.kept')}</p>
    </div>
  );
}

function moveName(channel: PrivateChannel['kind']): string {
  switch (channel) {
    case 'direct-message':
      return i18n.t('overlay.guard.move.directMessage');
    case 'messenger':
      return i18n.t('overlay.guard.move.messenger');
    case 'form':
      return i18n.t('overlay.guard.move.form');
  }
}

function reasonsToHold({ shown, asked, isPrivate }: HeldDraftProps): readonly string[] {
  const kinds = namesOfKinds(shown);
  const shows = isPrivate
    ? i18n.t('overlay.sensitive.message', { kinds })
    : i18n.t('overlay.guard.shows', { kinds });
  return [
    ...(shown.length > 0 ? [shows] : []),
    ...(asked.length > 0 ? [i18n.t('overlay.guard.asks', { kinds: namesOfKinds(asked) })] : []),
  ];
}
