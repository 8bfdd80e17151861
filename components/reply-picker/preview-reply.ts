import type { CannedReply } from '@/domain/replies/canned-reply';
import { chooseBody } from '@/domain/replies/choose-body';
import { fillInReply, type FilledReply } from '@/domain/replies/fill-in-reply';
import { languageNote, type LanguageNote } from '@/domain/replies/language-note';
import { momentWords, type ReplyMoment } from '@/domain/replies/moment-words';
import { takesPlaceholder } from '@/domain/replies/takes-placeholder';
import type { Answers, RenderError, ReplyVariables } from '@/domain/replies/render-reply';
import { weightedLength } from '@/domain/replies/weighted-length';
import type { Result } from '@/domain/result';
import { fillInGap } from '../format/reply-example';

/** Whom a reply is for, and who writes it. */
export interface ReplySituation {
  readonly variables: ReplyVariables;
  /** X's tag for the customer's language, or null when it is not known. */
  readonly language: string | null;
  /** True where it is not known because X shows its own translation. */
  readonly isTranslated: boolean;
  /** Where the words that depend on the moment come from. */
  readonly moment: ReplyMoment;
  /** True while it is still being asked what the moment allows to promise. */
  readonly isPromiseComing: boolean;
  /** The draft as it would stand with a text in it: all of it counts. */
  readonly wholeDraft: (text: string) => string;
  /** How long the draft may be there, in weighted characters. */
  readonly maxLength: number;
  /** Languages to take in turn when a reply has no text in the customer's. */
  readonly fallbackLanguages: readonly string[];
}

export interface ReplyPreview {
  /** The tag of the text chosen. */
  readonly language: string;
  /** The tags of all its texts. */
  readonly languages: readonly string[];
  /** What there is to know of the language; null once the agent chose it. */
  readonly languageNote: LanguageNote | null;
  /** What would be inserted and what is still to be filled in, or why nothing can be inserted. */
  readonly filled: Result<FilledReply, RenderError>;
  /** How long X would count the whole draft; null while something is missing in the reply. */
  readonly length: number | null;
  /** True where more than the reply is counted. */
  readonly joinsDraft: boolean;
  /** True where the text depends on what can be promised, and that is still being asked. */
  readonly awaitsPromise: boolean;
  /** The text with its placeholders, as the library holds it. */
  readonly template: string;
}

/**
 * A reply as it will stand; `answers` by the whole name of their placeholders. `chosen` is the language the agent chose,
 * or null for the customer's.
 */
export function previewReply(
  reply: CannedReply,
  situation: ReplySituation,
  answers: Answers = {},
  chosen: string | null = null,
): ReplyPreview {
  const own = chosen === null ? undefined : reply.bodies[chosen];
  const isOwnChoice = chosen !== null && own !== undefined;
  const picked = isOwnChoice
    ? { body: own, language: chosen, fellBack: false }
    : chooseBody(reply.bodies, situation.language, situation.fallbackLanguages);
  const { body, language } = picked;
  const note = languageNote(situation.language, situation.isTranslated, picked);
  const variables = { ...situation.variables, ...momentWords(language, situation.moment) };
  const filled = fillInReply(body, variables, answers, fillInGap);
  const text = filled.ok && filled.value.missing.length === 0 ? filled.value.text : null;
  const whole = text === null ? null : situation.wholeDraft(text);
  return {
    language,
    languages: Object.keys(reply.bodies),
    languageNote: isOwnChoice ? null : note,
    filled,
    length: whole === null ? null : weightedLength(whole),
    joinsDraft: whole !== null && whole !== text,
    awaitsPromise: situation.isPromiseComing && takesPlaceholder(body, 'eta'),
    template: body,
  };
}
