import type { CannedReply } from '@/domain/replies/canned-reply';
import type { LibraryChange } from '@/domain/replies/library-change';
import { expect } from 'vitest';
import type { Desk } from '../../scripts/desk.ts';

/** An extension's own page, as far as it is needed to ask the worker. */
interface ExtensionPage {
  readonly chrome: {
    readonly runtime: { sendMessage(message: unknown): Promise<{ readonly res?: unknown }> };
  };
}

/** Adds an English reply to the library of the running extension, by the message the library's editor sends. */
export async function saveReply(desk: Desk, name: string, body: string): Promise<void> {
  const now = Date.now();
  const reply: CannedReply = {
    id: crypto.randomUUID(),
    name,
    shortcut: null,
    tags: [],
    channel: 'public',
    bodies: { en: body },
    favourite: false,
    notes: '',
    useCount: 0,
    lastUsedAt: null,
    changedAt: now,
  };
  const data: LibraryChange = { save: [{ reply, basedOn: null }], remove: [] };
  const page = await desk.openPage('options.html');
  const answer = await page.evaluate(
    (message) => (globalThis as unknown as ExtensionPage).chrome.runtime.sendMessage(message),
    { id: 1, type: 'changeLibrary', data, timestamp: now },
  );
  await page.close();
  expect(answer.res).toMatchObject({ ok: true });
}
