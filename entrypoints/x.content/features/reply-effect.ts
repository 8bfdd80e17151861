import { isBrandHandle } from '@/domain/brand';
import { offerToSave, withdrawOffer } from '../save-offer';
import type { FeatureFactory } from './feature';

/**
 * Notes which of the library's replies the agent posted, and whether she changed them before. What she wrote herself, she
 * may keep for the next time.
 */
export const replyEffect: FeatureFactory = (context) => {
  context.page.onReplySent((reply) => {
    if (!isBrandHandle(context.brand(), reply.account)) return;
    const inDraft = context.replyUses.posted(reply);
    if (!inDraft.includes('kept')) offerToSave(context, reply);
  });
  context.page.onChange(() => withdrawOffer(context));
  return {
    id: 'reply-effect',
    onComposer: (composer) => composer.onChange(() => withdrawOffer(context)),
  };
};
