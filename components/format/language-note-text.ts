import { i18n } from '#i18n';
import type { LanguageNote } from '@/domain/replies/language-note';
import { languageName } from './language-name';

/** What the agent should know of a text's language, in a sentence. */
export function languageNoteText(note: LanguageNote): string {
  const used = languageName(note.used);
  return note.kind === 'translated'
    ? i18n.t('overlay.picker.translated', { used })
    : i18n.t('overlay.picker.fellBack', { wanted: languageName(note.wanted), used });
}
