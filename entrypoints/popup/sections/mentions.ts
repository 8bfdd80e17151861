/** Where customers' posts to the brand are found. Opened by the agent's own click only. */
export const MENTIONS_ADDRESS = 'https://x.com/notifications/mentions';
