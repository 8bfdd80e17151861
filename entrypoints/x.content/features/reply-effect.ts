import { isBrandHandle } from '@/domain/brand';
import type { FeatureFactory } from './feature';

/** Notes which of the library's replies the agent posted, and whether she changed them before. */
export const replyEffect: FeatureFactory = (context) => {
  context.page.onReplySent((reply) => {
    if (isBrandHandle(context.brand(), reply.account)) context.replyUses.posted(reply);
  });
  return { id: 'reply-effect' };
};
