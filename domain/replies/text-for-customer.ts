import { success, type Result } from '../result';
import { customerLanguage, type Tweet } from '../tweet';
import { chooseBody } from './choose-body';
import { languageNote, type LanguageNote } from './language-note';
import { renderReply, type RenderError, type ReplyVariables } from './render-reply';

/** A text as it will stand. */
export interface CustomerText {
  readonly text: string;
  /** What there is to know of its language. */
  readonly note: LanguageNote | null;
}

/**
 * A reply for the author of `tweet` (null for none) where nobody is asked which language, or what to fill in: in her own
 * language, else in the first of `fallbacks` there is, which the note then says.
 */
export function textForCustomer(
  bodies: Readonly<Record<string, string>>,
  tweet: Tweet | null,
  fallbacks: readonly string[],
  variables: ReplyVariables,
): Result<CustomerText, RenderError> {
  const wanted = tweet && customerLanguage(tweet);
  const chosen = chooseBody(bodies, wanted, fallbacks);
  const text = renderReply(chosen.body, variables);
  if (!text.ok) return text;
  const note = languageNote(wanted, tweet?.translated ?? false, chosen);
  return success({ text: text.value, note });
}
