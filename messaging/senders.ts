import type { Call } from './validation';

/** Who can send messages: our script on a page of X, or a page of the extension itself. */
export type SenderKind = 'x-page' | 'extension-page';

/** Who may ask what. */
const MAY_ASK: { readonly [Name in Call]: readonly SenderKind[] } = {
  recordSightings: ['x-page'],
  recalculateOpenEvents: ['extension-page'],
  triageWait: ['extension-page'],
  judgeWait: ['x-page'],
  trackTweet: ['x-page'],
  untrackTweet: ['x-page'],
  listClocks: ['x-page'],
  readCannedReplies: ['x-page', 'extension-page'],
  readCannedReply: ['x-page'],
  expectedReply: ['x-page'],
  recordReplyUses: ['x-page'],
  listCustomersWhoMayCome: ['x-page'],
  noteThatCustomerCame: ['x-page'],
  changeLibrary: ['extension-page'],
  recordPostedAnyway: ['x-page'],
  recordMissing: ['x-page'],
  recordFindings: ['x-page'],
  editHandedReply: ['x-page'],
  openSettings: ['x-page', 'extension-page'],
  deleteEverything: ['extension-page'],
};

/** With the slash: without it, other people's hosts begin like ours. */
const X_ROOTS = ['https://x.com/', 'https://twitter.com/'];

/** The part of `runtime.MessageSender` that tells who it is. Filled in by the browser, so it can be trusted. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** The tab it stands in; the background has none. */
  readonly tab?: unknown;
}

/** This extension, as the browser names it. */
export interface Extension {
  readonly id: string;
  /** The address its own pages begin with: `chrome-extension://…/` or `moz-extension://…/`. */
  readonly root: string;
}

export function maySend(name: Call, sender: Sender, extension: Extension): boolean {
  const kind = senderKind(sender, extension);
  return kind !== null && MAY_ASK[name].includes(kind);
}

/** True when this extension's background speaks. */
export function isBackground(sender: Sender, extension: Extension): boolean {
  return sender.tab === undefined && isExtensionPage(sender, extension);
}

/** True when a page of this extension speaks, or its background. */
export function isExtensionPage(sender: Sender, extension: Extension): boolean {
  return senderKind(sender, extension) === 'extension-page';
}

function senderKind({ id, url }: Sender, extension: Extension): SenderKind | null {
  if (id !== extension.id || url === undefined) return null;
  if (url.startsWith(extension.root)) return 'extension-page';
  return X_ROOTS.some((root) => url.startsWith(root)) ? 'x-page' : null;
}
