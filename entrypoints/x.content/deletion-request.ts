import type { CannedReply } from '@/domain/replies/canned-reply';
import { chooseBody } from '@/domain/replies/choose-body';
import { renderReply } from '@/domain/replies/render-reply';
import { starterReply } from '@/domain/replies/starter-library';
import type { StarterReplyId } from '@/domain/replies/starter/starter-language';
import type { FeatureContext } from './features/feature';
import type { TrustedGesture, TweetHandle } from './page/x-page';
import { insertReply } from './reply-insertion';
import { replyVariables } from './reply-variables';

const REPLY: StarterReplyId = 'delete-personal-data';
const STARTER = starterReply(REPLY);

/**
 * Inserts the reply that asks the customer to delete the post and to go on in private: as the agent's library has it,
 * else as every library begins, in the customer's language.
 */
export async function askToDelete(
  context: Pick<
    FeatureContext,
    'page' | 'store' | 'settings' | 'background' | 'replyUses' | 'accountCheck' | 'draftMemory'
  >,
  handle: TweetHandle,
  gesture: TrustedGesture,
): Promise<void> {
  const { page, store, settings, background } = context;
  const library = await background.listCannedReplies();
  const own = library.ok ? library.value.find(({ id }) => id === REPLY) : undefined;
  const { tweet } = handle;
  const fill = ({ bodies }: Pick<CannedReply, 'bodies'>) => {
    const { body } = chooseBody(bodies, tweet.language, settings().fallbackLanguages);
    return renderReply(body, replyVariables(tweet, settings(), page.account));
  };
  const ownText = own && fill(own);
  // What the agent made of it may ask for something; nobody is there to be asked.
  const text = ownText?.ok === true ? ownText : fill(STARTER);
  if (!text.ok) {
    const isOnX = settings().privateChannel.kind === 'direct-message';
    store.setState({ notice: { kind: isOnX ? 'account-id-missing' : 'private-link-missing' } });
    return;
  }
  const replyId = own && text === ownText ? own.id : null;
  await insertReply(context, { kind: 'tweet', tweet: handle }, text.value, gesture, { replyId });
}
