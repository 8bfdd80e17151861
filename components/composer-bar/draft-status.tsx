import { i18n } from '#i18n';
import type { SyntheticEvent } from 'react';
import type { LanguageNote } from '@/domain/replies/language-note';
import type { SensitiveKind } from '@/domain/sensitive-data/finding';
import { languageNoteText } from '../format/language-note-text';
import { Icon } from '../icon/icon';
import { namesOfKinds } from '../sensitive-warning/kind-names';

export interface DraftStatusProps {
  /** True for a message, which others cannot read. */
  readonly isPrivate: boolean;
  /** Kinds of personal data in the draft, and kinds it asks for; empty for none. */
  readonly shown: readonly SensitiveKind[];
  readonly asked: readonly SensitiveKind[];
  /** What was last done to the draft. */
  readonly outcome: 'inserted' | 'moved' | 'moved-uncopied' | 'redacted' | 'lifted' | null;
  /** What there is to know of the language of the text that was put there. */
  readonly languageNote: LanguageNote | null;
  readonly onUndo: (event: SyntheticEvent) => void;
}

/** What the agent should know of her draft before she presses Post, and the way back from what was done about it. */
export function DraftStatus(props: DraftStatusProps) {
  const { isPrivate, shown, asked, outcome, languageNote, onUndo } = props;
  const warnings = [
    ...(shown.length > 0 ? [showsText(isPrivate, namesOfKinds(shown))] : []),
    ...(asked.length > 0 ? [i18n.t('overlay.guard.asks', { kinds: namesOfKinds(asked) })] : []),
  ];
  return (
    <div className="draft-status">
      {/* Always there, so that screen readers notice when its content changes. */}
      <div className="draft-lines" role="status">
        {warnings.map((text) => (
          <p key={text} className="draft-warning">
            <Icon name="warning" />
            <span>{text}</span>
          </p>
        ))}
        {outcome !== null && <p>{outcomeText(outcome, isPrivate)}</p>}
        {languageNote && <p>{languageNoteText(languageNote)}</p>}
      </div>
      {outcome !== null && (
        <button type="button" className="action" onClick={onUndo}>
          {i18n.t('overlay.guard.undo')}
        </button>
      )}
    </div>
  );
}

function showsText(isPrivate: boolean, kinds: string): string {
  return isPrivate
    ? i18n.t('overlay.sensitive.message', { kinds })
    : i18n.t('overlay.sensitive.draft', { kinds });
}

function outcomeText(
  outcome: NonNullable<DraftStatusProps['outcome']>,
  isPrivate: boolean,
): string {
  switch (outcome) {
    case 'inserted':
      return i18n.t('overlay.guard.inserted');
    case 'moved':
      return i18n.t('overlay.guard.moved');
    case 'moved-uncopied':
      return i18n.t('overlay.guard.movedUncopied');
    case 'redacted':
      return i18n.t('overlay.guard.redacted');
    case 'lifted':
      return isPrivate ? i18n.t('overlay.guard.liftedPrivate') : i18n.t('overlay.guard.lifted');
  }
}
