import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDatabase } from '@/storage/database/database';
import { listCannedReplies } from '@/storage/database/canned-replies';
import { attempt, toStorageError } from '@/storage/database/storage-error';
import { removeDisk, replaceDisk } from '../../support/database';

afterEach(replaceDisk);

const read = () => attempt(() => listCannedReplies(createDatabase(`test-${crypto.randomUUID()}`)));

describe('attempt', () => {
  it('hands over what was read', async () => {
    expect(await attempt(() => Promise.resolve(7))).toEqual({ ok: true, value: 7 });
  });

  it('says unavailable where the browser has no IndexedDB', async () => {
    removeDisk();
    expect(await read()).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
  });

  it.each(['InvalidStateError', 'SecurityError'])(
    'says unavailable where opening fails with %s',
    async (name) => {
      vi.spyOn(Dexie.dependencies.indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('A mutation operation was attempted', name);
      });
      expect(await read()).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
    },
  );

  it('does not hide our own mistakes', async () => {
    const mistake = new TypeError('undefined is not a function');
    await expect(attempt(() => Promise.reject(mistake))).rejects.toBe(mistake);
  });
});

describe('toStorageError', () => {
  it('finds a full disk in whatever the database wraps it', () => {
    const quota = new Dexie.QuotaExceededError('disk full');
    expect(toStorageError(quota)).toEqual({ kind: 'full' });
    expect(toStorageError(new Dexie.AbortError(quota))).toEqual({ kind: 'full' });
    expect(toStorageError(new Dexie.BulkError('3 of 4 operations failed', [quota]))).toEqual({
      kind: 'full',
    });
    expect(toStorageError(new DOMException('disk full', 'QuotaExceededError'))).toEqual({
      kind: 'full',
    });
  });

  it('names the reason of everything else', () => {
    expect(toStorageError(new Dexie.MissingAPIError('IndexedDB API missing'))).toEqual({
      kind: 'unavailable',
      detail: 'MissingAPIError: IndexedDB API missing',
    });
  });
});
