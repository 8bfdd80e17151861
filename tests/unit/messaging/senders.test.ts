import { describe, expect, it } from 'vitest';
import { isBackground, maySend, type Sender } from '@/messaging/senders';

const extension = { id: 'reply-desk', root: 'chrome-extension://reply-desk/' };
const from = (url: string | undefined, id: string | undefined = extension.id) => ({ id, url });
const CALLS = [
  'recordSightings',
  'trackTweet',
  'untrackTweet',
  'judgeWait',
  'recordReplyUses',
  'listCustomersWhoMayCome',
  'noteThatCustomerCame',
  'editHandedReply',
  'readCannedReply',
  'readCannedReplies',
  'openSettings',
  'changeLibrary',
  'triageWait',
  'deleteEverything',
] as const;
const allowed = (sender: Sender) => CALLS.filter((name) => maySend(name, sender, extension));

describe('maySend', () => {
  it.each(['https://x.com/home', 'https://twitter.com/anna_k/status/1', 'https://x.com/'])(
    'lets our script on %s tell what the agent saw and said there, and read replies, but no more',
    (url) => {
      expect(allowed(from(url))).toEqual(CALLS.slice(0, 11));
    },
  );

  it('lets pages of the extension do all but report what X showed', () => {
    expect(allowed(from('chrome-extension://reply-desk/options.html'))).toEqual(CALLS.slice(9));
  });

  it.each([
    ['another site', from('https://example.org/')],
    ['a site that looks like X', from('https://x.com.example.org/')],
    ['an address with X as user name', from('https://x.com@example.org/')],
    ['another scheme', from('http://x.com/home')],
    ['another extension', from('chrome-extension://other/popup.html', 'other')],
    ['another extension that names our page', from(`${extension.root}popup.html`, 'other')],
    ['a page whose address begins like ours', from('chrome-extension://reply-desk-2/')],
    ['nobody', { id: undefined, url: undefined }],
    ['us without an address', from(undefined)],
    ['an address that is none', from('about:blank')],
    ['an address that cannot be read', from('no address')],
  ])('lets %s do nothing', (_, sender) => {
    expect(allowed(sender)).toEqual([]);
  });
});

describe('isBackground', () => {
  const extension = { id: 'us', root: 'chrome-extension://us/' };
  const worker = { id: 'us', url: 'chrome-extension://us/background.js' };

  it('is true for the worker alone', () => {
    expect(isBackground(worker, extension)).toBe(true);
  });

  it.each([
    [{ ...worker, id: 'other' }],
    [{ ...worker, url: 'https://x.com/home' }],
    [{ id: 'us' }],
    [{ ...worker, tab: { id: 1 } }],
  ])('is false for %j', (sender) => {
    expect(isBackground(sender, extension)).toBe(false);
  });
});
