import type { CannedReply } from '@/domain/replies/canned-reply';
import { chooseBody } from '@/domain/replies/choose-body';
import { renderReply, type RenderError, type ReplyVariables } from '@/domain/replies/render-reply';
import type { Result } from '@/domain/result';

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
  /** Exactly what would be inserted, or why nothing can be. */
  readonly text: Result<string, RenderError>;
  /** The text with its placeholders, as the library holds it. */
  readonly template: string;
}

export function previewReply(reply: CannedReply, situation: ReplySituation): ReplyPreview {
  const { body, language, fellBack } = chooseBody(
    reply.bodies,
    situation.language,
    situation.fallbackLanguages,
  );
  return { language, fellBack, text: renderReply(body, situation.variables), template: body };
}
