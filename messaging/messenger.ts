import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ProtocolMap } from './protocol';

/** The typed ends of {@link ProtocolMap}: `sendMessage` asks, `onMessage` answers (background only). */
export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
