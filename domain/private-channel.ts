import { directMessageLink } from './direct-message-invitation';

/** Where a brand continues in private: X's direct messages, Facebook Messenger, or a form of its own. */
export const PRIVATE_CHANNELS = ['direct-message', 'messenger', 'form'] as const;

export interface PrivateChannel {
  readonly kind: (typeof PRIVATE_CHANNELS)[number];
  /** Address of the channel; unused for direct messages, empty while not given. */
  readonly link: string;
}

/**
 * The link a customer follows into private; null while it is not known. `accountId`: the brand account's numeric id, or
 * null when X does not show it.
 */
export function privateLink(channel: PrivateChannel, accountId: string | null): string | null {
  if (channel.kind !== 'direct-message') return channel.link || null;
  return accountId === null ? null : directMessageLink(accountId);
}
