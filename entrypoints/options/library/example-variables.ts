import { directMessageLink } from '@/domain/direct-message-invitation';
import type { ReplyVariables } from '@/domain/replies/render-reply';
import type { Settings } from '@/storage/settings';

/** A customer who does not exist, answered by the agent for her brand: what previews are filled with. */
export function exampleVariables(settings: Settings): ReplyVariables {
  return {
    customer: { first_name: 'Alex', handle: 'alex' },
    agent: { first_name: settings.agentFirstName, signature: settings.agentSignature },
    brand: { name: settings.brandName, dm_link: directMessageLink('1234567890') },
  };
}
