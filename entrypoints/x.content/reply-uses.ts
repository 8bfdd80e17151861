import { insertedReply, type InsertedReply } from '@/domain/replies/inserted-reply';
import type { ReplyUse } from '@/domain/replies/reply-use';
import type { TweetId } from '@/domain/tweet';
import type { Background } from './background-client';
import { createOutbox } from './outbox';
import type { SentReply } from './page/x-page';

/** A text from the library that was put into a draft. */
export interface InsertedText {
  /** Null for an invitation, which is none of the library's replies but not the agent's own words either. */
  readonly replyId: string | null;
  readonly text: string;
  /** The tweet that the draft answers; null for a new post or a message. */
  readonly answers: TweetId | null;
  /** True where it took the place of all that stood in the draft. */
  readonly replacesDraft: boolean;
}

/** Follows the library's replies from the draft to the post, and tells the background; never a word of them. */
export interface ReplyUses {
  inserted(inserted: InsertedText): void;
  /** Tells what became of the replies in a draft that was posted; answers the same. */
  posted(reply: SentReply): readonly InsertedReply[];
}

/** The texts themselves stay in the memory of this page, so many of them, to be compared with what is posted. */
const MOST_REMEMBERED = 50;

export function createReplyUses(options: {
  readonly background: Pick<Background, 'recordReplyUses'>;
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}): ReplyUses {
  const outbox = createOutbox<ReplyUse, unknown>({
    keyOf: ({ id }) => id,
    deliver: (uses) => options.background.recordReplyUses({ uses }),
    // A use that cannot be counted is no loss that the agent should be troubled with.
    taken: () => undefined,
    signal: options.signal,
  });
  let remembered: readonly (InsertedText & { readonly use: ReplyUse | null })[] = [];
  const tell = (use: ReplyUse): void => {
    outbox.add(use);
    outbox.sendNow();
  };

  return {
    inserted: (inserted) => {
      const { replyId, answers, replacesDraft } = inserted;
      const use = replyId === null ? null : newUse(replyId, options.now());
      if (use !== null) tell(use);
      // No other post is confirmed by X in a way that we could follow.
      if (answers === null) return;
      const others = remembered.filter((one) => !replacesDraft || one.answers !== answers);
      remembered = [...others, { ...inserted, use }].slice(-MOST_REMEMBERED);
    },
    posted: ({ id, answers, text }) => {
      const inDraft = remembered.filter((one) => one.answers === answers);
      remembered = remembered.filter((one) => one.answers !== answers);
      const outcomes = inDraft.map((one) => ({ ...one, is: insertedReply(one.text, text) }));
      for (const { use, is } of outcomes) {
        if (use === null || is === 'gone') continue;
        tell({ ...use, posted: { tweetId: id, edited: is === 'edited' } });
      }
      return outcomes.map(({ is }) => is);
    },
  };
}

function newUse(replyId: string, insertedAt: number): ReplyUse {
  return { id: crypto.randomUUID(), replyId, insertedAt, posted: null };
}
