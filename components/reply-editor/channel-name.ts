import { i18n } from '#i18n';
import type { ReplyChannel } from '@/domain/replies/canned-reply';

/** Where a reply may be used, in the agent's language. */
export function channelName(channel: ReplyChannel): string {
  switch (channel) {
    case 'public':
      return i18n.t('options.replies.channel.public');
    case 'direct-message':
      return i18n.t('options.replies.channel.directMessage');
    case 'both':
      return i18n.t('options.replies.channel.both');
  }
}
