import type { CannedReply } from '@/domain/replies/canned-reply';
import { starterReply } from '@/domain/replies/starter-library';
import type { StarterReplyId } from '@/domain/replies/starter/starter-language';
import { textForCustomer } from '@/domain/replies/text-for-customer';
import type { FeatureContext } from './features/feature';
import type { TrustedGesture, TweetHandle } from './page/x-page';
import { insertReply } from './reply-insertion';
import { replyVariables } from './reply-variables';

const REPLY: StarterReplyId = 'delete-personal-data';
const STARTER = starterReply(REPLY);

/**
 * Inserts the reply that asks the customer to delete the post and to go on in private, in her language: as the agent's
 * library has it, else as every library begins.
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
  const own = await background.readCannedReply({ id: REPLY });
  const { tweet } = handle;
  const fill = ({ bodies }: Pick<CannedReply, 'bodies'>) => {
    const { fallbackLanguages } = settings();
    const variables = replyVariables(tweet, settings(), page.account);
    const filled = textForCustomer(bodies, tweet, fallbackLanguages, variables);
    return filled.ok ? filled.value : null;
  };
  // What the agent made of it may lack the customer's language, or ask for something: nobody is there to be asked.
  const ownText = own.ok && own.value ? fill(own.value) : null;
  const texts = [ownText, fill(STARTER)].filter((text) => text !== null);
  const text = texts.find(({ note }) => note?.kind !== 'fell-back') ?? texts[0];
  if (text === undefined) {
    const isOnX = settings().privateChannel.kind === 'direct-message';
    store.setState({ notice: { kind: isOnX ? 'account-id-missing' : 'private-link-missing' } });
    return;
  }
  await insertReply(context, { kind: 'tweet', tweet: handle }, text.text, gesture, {
    replyId: text === ownText ? REPLY : null,
    note: text.note,
  });
}
