import type { CannedReply } from '@/domain/replies/canned-reply';
import { chooseBody } from '@/domain/replies/choose-body';
import { fillInReply, type FilledReply } from '@/domain/replies/fill-in-reply';
import type { Answers, RenderError, ReplyVariables } from '@/domain/replies/render-reply';
import type { Result } from '@/domain/result';
import { fillInGap } from '../format/fill-in-sample';

/** Whom a reply is for, and who writes it. */
export interface ReplySituation {
  readonly variables: ReplyVariables;
  /** X's tag for the customer's language, or null when it is not known. */
  readonly language: string | null;
  /** Languages to take in turn when a reply has no text in the customer's. */
  readonly fallbackLanguages: readonly string[];
}

export interface ReplyPreview {
  /** The tag of the text chosen. */
  readonly language: string;
  /** True when there is none in the customer's language. */
  readonly fellBack: boolean;
  /** What would be inserted and what is still to be filled in, or why nothing can be inserted. */
  readonly filled: Result<FilledReply, RenderError>;
  /** The text with its placeholders, as the library holds it. */
  readonly template: string;
}

/** A reply as it will stand; `answers` by the whole name of their placeholders. */
export function previewReply(
  reply: CannedReply,
  situation: ReplySituation,
  answers: Answers = {},
): ReplyPreview {
  const { body, language, fellBack } = chooseBody(
    reply.bodies,
    situation.language,
    situation.fallbackLanguages,
  );
  const filled = fillInReply(body, situation.variables, answers, fillInGap);
  return { language, fellBack, filled, template: body };
}
