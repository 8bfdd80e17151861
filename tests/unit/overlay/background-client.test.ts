import { beforeEach, expect, it, vi } from 'vitest';
import { failure, success } from '@/domain/result';
import { background } from '@/entrypoints/x.content/background-client';
import { sendMessage } from '@/messaging/messenger';
import { cannedReply } from '../../support/canned-replies';

vi.mock('@/messaging/messenger', () => ({ sendMessage: vi.fn() }));
const send = vi.mocked(sendMessage);

const [a, b] = [cannedReply({ id: 'a' }), cannedReply({ id: 'b' })];

beforeEach(() => send.mockReset());

it('reads the library part by part, and tells how far that is', async () => {
  send.mockResolvedValueOnce(success({ replies: [a], total: 2, next: 'a' }));
  send.mockResolvedValueOnce(success({ replies: [b], total: null, next: null }));
  const onPart = vi.fn();
  expect(await background.listCannedReplies(onPart)).toEqual(success([a, b]));
  expect(send.mock.calls).toEqual([
    ['readCannedReplies', { after: null }],
    ['readCannedReplies', { after: 'a' }],
  ]);
  expect(onPart.mock.calls).toEqual([[{ read: 1, total: 2 }], [{ read: 2, total: 2 }]]);
});

it('reads nothing where a part cannot be read', async () => {
  send.mockResolvedValueOnce(success({ replies: [a], total: 2, next: 'a' }));
  send.mockResolvedValueOnce(failure({ kind: 'full' }));
  expect(await background.listCannedReplies()).toEqual(failure({ kind: 'full' }));
});
