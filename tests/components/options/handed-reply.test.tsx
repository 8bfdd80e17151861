import { storage } from '#imports';
import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { HandedReply } from '@/domain/replies/handed-reply';
import { useHandedReply } from '@/entrypoints/options/use-handed-reply';
import { handReplyOver } from '@/storage/handed-reply';

const words = (template: string): HandedReply => ({
  template,
  language: 'en',
  takenOut: [],
  holdsName: false,
});

/** Hands words over, and waits until the page has them. */
async function handOver(template: string): Promise<void> {
  await handReplyOver(words(template));
  await waitFor(async () => expect(await storage.getItem('session:handed-reply')).toBeNull());
}

afterEach(() => vi.restoreAllMocks());

it('gives out what was handed over, one after the other, and loses none', async () => {
  const { result } = renderHook(() => useHandedReply());
  const shown = () => result.current[0]?.template;
  await handOver('First');
  await handOver('Second');
  await handOver('Third');
  await waitFor(() => expect(shown()).toBe('First'));
  act(() => result.current[1]());
  expect(shown()).toBe('Second');
  act(() => result.current[1]());
  expect(shown()).toBe('Third');
  act(() => result.current[1]());
  expect(shown()).toBeUndefined();
});

it('leaves it to the tab that the agent sees', async () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  await handReplyOver(words('First'));
  const { result } = renderHook(() => useHandedReply());
  expect(result.current[0]).toBeNull();
  hidden.mockReturnValue(false);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  await waitFor(() => expect(result.current[0]?.template).toBe('First'));
});
