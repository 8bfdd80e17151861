import { defineExtensionMessaging } from '@webext-core/messaging';
import type { PageProtocolMap, ProtocolMap } from './protocol';

/** The typed ends of {@link ProtocolMap}: `sendMessage` asks, `onMessage` answers (background only). */
export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();

/** The typed ends of {@link PageProtocolMap}: from the extension itself to the script on one page of X. */
export const { sendMessage: sendToPage, onMessage: onPageMessage } =
  defineExtensionMessaging<PageProtocolMap>();
