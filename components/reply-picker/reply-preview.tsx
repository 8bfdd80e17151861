import { i18n } from '#i18n';
import { formatCount } from '../format/digits';
import type { MouseEvent } from 'react';
import type { RenderError } from '@/domain/replies/render-reply';
import { languageName } from '../format/language-name';
import { languageNoteText } from '../format/language-note-text';
import { placeholderName } from '../format/placeholder-name';
import type { ReplyPreview } from './preview-reply';

export interface ReplyPreviewPaneProps {
  readonly preview: ReplyPreview;
  /** How long it may be, in weighted characters. */
  readonly maxLength: number;
  readonly onLanguage: (language: string) => void;
  readonly onOpenSettings: (event: MouseEvent) => void;
}

/** The chosen reply as it will stand in X's composer, how long X counts it, and what is wrong with it. */
export function ReplyPreviewPane(props: ReplyPreviewPaneProps) {
  const { preview, maxLength, onLanguage, onOpenSettings } = props;
  const { filled, language, languages, languageNote, length } = preview;
  const over = length === null ? 0 : length - maxLength;
  return (
    <section className="preview" aria-label={i18n.t('overlay.picker.preview')}>
      <p className="preview-text" dir="auto" lang={language}>
        {filled.ok ? filled.value.text : preview.template}
      </p>
      <div className="preview-notes">
        {length !== null && (
          <span className={over > 0 ? 'preview-length preview-over' : 'preview-length'}>
            {length}/{maxLength}
            {preview.joinsDraft && ` ${i18n.t('overlay.picker.withDraft')}`}
          </span>
        )}
        {over > 0 && (
          <span className="preview-over">{formatCount('overlay.picker.tooLong', over)}</span>
        )}
        {languageNote && <span>{languageNoteText(languageNote)}</span>}
        {languages.length > 1 && (
          <span
            className="preview-languages"
            role="group"
            aria-label={i18n.t('overlay.picker.language')}
          >
            <kbd aria-hidden="true">F2</kbd>
            {languages.map((tag) => (
              <button
                key={tag}
                type="button"
                className="preview-language"
                aria-pressed={tag === language}
                aria-label={languageName(tag)}
                title={languageName(tag)}
                onClick={() => onLanguage(tag)}
              >
                {tag}
              </button>
            ))}
          </span>
        )}
      </div>
      {!filled.ok && (
        <div className="preview-problem" role="alert">
          <p>{explain(filled.error)}</p>
          <button type="button" className="button" onClick={onOpenSettings}>
            {i18n.t('overlay.picker.openSettings')}
          </button>
        </div>
      )}
    </section>
  );
}

function explain(error: RenderError): string {
  if (error.kind !== 'unresolved') return i18n.t('overlay.picker.syntax');
  return i18n.t('overlay.picker.unresolved', { names: listed(error.names.map(placeholderName)) });
}

/** Several names as the agent's language strings them together. */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat(i18n.t('shared.languageTag')).format(names);
}
