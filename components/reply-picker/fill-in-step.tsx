import { i18n } from '#i18n';
import { useEffect, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import type { FilledReply } from '@/domain/replies/fill-in-reply';
import type { Answers } from '@/domain/replies/render-reply';
import { placeholderName } from '../format/placeholder-name';
import { FillInInput } from './fill-in-input';
import type { ReplyPreview } from './preview-reply';
import { listed, ReplyPreviewPane } from './reply-preview';

export interface FillInStepProps {
  /** The reply's. */
  readonly name: string;
  readonly preview: ReplyPreview;
  readonly filled: FilledReply;
  readonly maxLength: number;
  readonly onLanguage: (language: string) => void;
  readonly answers: Answers;
  readonly onAnswer: (name: string, answer: string) => void;
  readonly onBack: () => void;
  readonly onInsert: (text: string, event: SyntheticEvent) => void;
  readonly onOpenSettings: (event: SyntheticEvent) => void;
}

/**
 * Asks for what a reply needs before it can be inserted: its fill-in fields, and what is not known of the customer. Tab
 * leads from field to field, Enter inserts. No HTML form: a script of the page could send one off.
 */
export function FillInStep(props: FillInStepProps) {
  const { filled, answers, onInsert } = props;
  const fields = useRef<HTMLDivElement>(null);
  const [wasTried, setWasTried] = useState(false);
  const missing = filled.missing.map(({ name }) => name);
  const isForSettings = missing.some((name) => /^(?:agent|brand)\./.test(name));

  useEffect(() => focusInputIn(fields.current?.firstElementChild ?? null), []);

  const insert = (event: SyntheticEvent): void => {
    if (missing.length === 0) {
      onInsert(filled.text, event);
      return;
    }
    setWasTried(true);
    focusInputIn(fields.current?.querySelector('[data-missing]') ?? null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    insert(event);
  };

  return (
    <>
      <h2 className="fill-in-title" dir="auto">
        {props.name}
      </h2>
      <div ref={fields} className="fill-in-fields" onKeyDown={onKeyDown}>
        {filled.fields.map((field) => (
          <FillInInput
            key={field.name}
            field={field}
            answer={answers[field.name] ?? null}
            isMissing={missing.includes(field.name)}
            onAnswer={(answer) => props.onAnswer(field.name, answer)}
          />
        ))}
      </div>
      <p
        className={wasTried && missing.length > 0 ? 'fill-in-problem' : 'visually-hidden'}
        role="alert"
      >
        {wasTried &&
          missing.length > 0 &&
          i18n.t('overlay.picker.stillMissing', { names: listed(missing.map(placeholderName)) })}
      </p>
      <ReplyPreviewPane
        preview={props.preview}
        maxLength={props.maxLength}
        onLanguage={props.onLanguage}
        onOpenSettings={props.onOpenSettings}
      />
      <div className="fill-in-actions">
        <button type="button" className="button button-primary" onClick={insert}>
          {i18n.t('overlay.picker.insert')}
        </button>
        <button type="button" className="button" onClick={props.onBack}>
          {i18n.t('overlay.picker.back')}
        </button>
        {isForSettings && (
          <button type="button" className="button" onClick={props.onOpenSettings}>
            {i18n.t('overlay.picker.openSettings')}
          </button>
        )}
      </div>
    </>
  );
}

/** Leads the keyboard to the first input, or to what is chosen; what stands there gives way to what the agent types. */
function focusInputIn(box: Element | null): void {
  const input = box?.querySelector<HTMLInputElement>('input:checked, input');
  input?.focus();
  input?.select();
}
