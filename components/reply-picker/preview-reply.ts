import type { CannedReply } from '@/domain/replies/canned-reply';
import { chooseBody } from '@/domain/replies/choose-body';
import { fillInReply, type FilledReply } from '@/domain/replies/fill-in-reply';
import { momentWords, type ReplyMoment } from '@/domain/replies/moment-words';
import type { Answers, RenderError, ReplyVariables } from '@/domain/replies/render-reply';
import type { Result } from '@/domain/result';
import { fillInGap } from '../format/reply-example';

/** Whom a reply is for, and who writes it. */
export interface ReplySituation {
  readonly variables: ReplyVariables;
  /** X's tag for the customer's language, or null when it is not known. */
  readonly language: string | null;
  /** Where the words that depend on the moment come from. */
  readonly moment: ReplyMoment;
  /** How long the text may be there, in weighted characters. */
  readonly maxLength: number;
  /** Languages to take in turn when a reply has no text in the customer's. */
  readonly fallbackLanguages: readonly string[];
}

export interface ReplyPreview {
  /** The tag of the text chosen. */
  readonly language: string;
  /** The tags of all its texts. */
  readonly languages: readonly string[];
  /** True when there is none in the customer's language. */
  readonly fellBack: boolean;
  /** What would be inserted and what is still to be filled in, or why nothing can be inserted. */
  readonly filled: Result<FilledReply, RenderError>;
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
  const { body, language, fellBack } =
    chosen === null || own === undefined
      ? chooseBody(reply.bodies, situation.language, situation.fallbackLanguages)
      : { body: own, language: chosen, fellBack: false };
  const variables = { ...situation.variables, ...momentWords(language, situation.moment) };
  const filled = fillInReply(body, variables, answers, fillInGap);
  return { language, languages: Object.keys(reply.bodies), fellBack, filled, template: body };
}
