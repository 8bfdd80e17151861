import { replyIntentLink } from '@/domain/intent-link';
import type { LanguageNote } from '@/domain/replies/language-note';
import { success } from '@/domain/result';
import type { TweetId } from '@/domain/tweet';
import type { FeatureContext } from './features/feature';
import type { ComposerHandle, TrustedGesture, TweetHandle } from './page/x-page';

/** Where a reply goes: to a tweet, whose composer X opens when needed, or into a composer that is open. */
export type ReplyTarget =
  | { readonly kind: 'tweet'; readonly tweet: TweetHandle }
  | { readonly kind: 'composer'; readonly composer: ComposerHandle };

export interface InsertionOptions {
  /** The canned reply whose text it is, whose use counts then; null for a text from elsewhere. */
  readonly replyId?: string | null;
  /** What gives way to it: the whole draft, or what was typed to open the picker. */
  readonly instead?: { readonly typed: string } | 'draft';
  /** What the agent has not been told yet of the text's language. */
  readonly note?: LanguageNote | null;
}

/** The tweet that a text written there answers; null for a new post or a message. */
export function answeredBy(target: ReplyTarget): TweetId | null {
  return target.kind === 'tweet' ? target.tweet.tweet.id : target.composer.answers;
}

/**
 * Puts `text` into X's own composer and leaves the sending to the agent. True when it stands there; otherwise the
 * notice that says why, with the ways out, is shown. An account that is not the brand's gets nothing before the agent has
 * said that she means it.
 */
export async function insertReply(
  {
    page,
    store,
    accountCheck,
    draftMemory,
    replyUses,
  }: Pick<FeatureContext, 'page' | 'store' | 'accountCheck' | 'draftMemory' | 'replyUses'>,
  target: ReplyTarget,
  text: string,
  gesture: TrustedGesture,
  { replyId = null, instead = { typed: '' }, note = null }: InsertionOptions = {},
): Promise<boolean> {
  const opened =
    target.kind === 'tweet'
      ? await page.openReply(target.tweet, gesture)
      : success(target.composer);
  const account = opened.ok ? accountCheck.wrongAccountOf(opened.value) : null;
  if (account !== null) {
    // X's own window would post from the same account.
    const refused = { kind: 'not-inserted', text, intentLink: null } as const;
    store.setState({ notice: { ...refused, error: { kind: 'wrong-account', account } } });
    return false;
  }
  const write = (composer: ComposerHandle) =>
    instead === 'draft' ? composer.replace(text) : composer.insert(text, instead.typed);
  const former = opened.ok ? opened.value.text() : null;
  const inserted = opened.ok ? await write(opened.value) : opened;
  if (opened.ok && inserted.ok) {
    const result = opened.value.text();
    draftMemory(opened.value).note({ kind: 'inserted', former, result, language: note });
    const replacesDraft = instead === 'draft';
    replyUses.inserted({ replyId, text, answers: answeredBy(target), replacesDraft });
    // Unless she is choosing the next one already.
    if (store.getState().picker === null) opened.value.focus();
    return true;
  }
  if (!inserted.ok) {
    const answers = answeredBy(target);
    const intentLink = answers === null ? null : replyIntentLink(answers, text);
    store.setState({ notice: { kind: 'not-inserted', error: inserted.error, text, intentLink } });
  }
  return false;
}
