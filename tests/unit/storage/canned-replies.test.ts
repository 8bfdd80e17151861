import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { starterLibrary } from '@/domain/replies/starter-library';
import {
  changeLibrary,
  listCannedReplies,
  readCannedReplies,
} from '@/storage/database/canned-replies';
import { deleteEverything } from '@/storage/database/delete-everything';
import { recordReplyUses } from '@/storage/database/reply-uses';
import { recordSightings } from '@/storage/database/sightings';
import { cannedReply } from '../../support/canned-replies';
import { contentsOf, newDatabase } from '../../support/database';
import { replyUse } from '../../support/reply-uses';
import { setInterfaceLanguage } from '../../support/i18n';
import { customerTweet, MORNING, policyTerms } from '../../support/sightings';

const STARTER_LIBRARY = starterLibrary('en');

const ids = (replies: readonly { readonly id: string }[]) => replies.map(({ id }) => id).sort();

describe('the library', () => {
  it('begins with the starter replies, never used', async () => {
    const replies = await listCannedReplies(newDatabase());
    expect(ids(replies)).toEqual(ids(STARTER_LIBRARY));
    expect(replies.every((reply) => reply.useCount === 0 && reply.lastUsedAt === null)).toBe(true);
  });

  it('is named in the interface’s language, not the one for web pages, also after everything was deleted', async () => {
    await setInterfaceLanguage('de');
    vi.stubGlobal('navigator', { language: 'fr' });
    onTestFinished(() => void vi.unstubAllGlobals());
    const database = newDatabase();
    const apology = async () => (await database.cannedReplies.get('apology'))?.name;
    expect(await apology()).toBe('Entschuldigung');
    await deleteEverything(database);
    expect(await apology()).toBe('Entschuldigung');
  });

  it('is read in parts that leave nothing out, also while it changes', async () => {
    const database = newDatabase();
    const many = Array.from({ length: 2_500 }, (_, at) => cannedReply({ id: `invented-${at}` }));
    await database.cannedReplies.bulkAdd(many);
    const all = await listCannedReplies(database);
    const first = await readCannedReplies(database, null);
    expect(first).toMatchObject({ total: all.length, replies: { length: 2_000 } });
    await database.cannedReplies.delete(first.next ?? '');
    const second = await readCannedReplies(database, first.next);
    expect(second).toMatchObject({ total: null, next: null });
    expect([...first.replies, ...second.replies]).toEqual(all);
  });

  it('keeps what the agent changed or deleted, however often it is opened', async () => {
    const database = newDatabase();
    const [first, second] = await listCannedReplies(database);
    if (first === undefined || second === undefined) throw new Error('There are starter replies');
    await database.cannedReplies.update(first.id, { name: 'My own name' });
    await database.cannedReplies.delete(second.id);
    database.close();

    const replies = await listCannedReplies(newDatabase(database.name));
    expect(replies.find(({ id }) => id === first.id)?.name).toBe('My own name');
    expect(ids(replies)).not.toContain(second.id);
  });
});

describe('changeLibrary', () => {
  it('adds, changes and deletes in one go, and keeps the count of uses', async () => {
    const database = newDatabase();
    const [kept, gone] = await listCannedReplies(database);
    if (kept === undefined || gone === undefined) throw new Error('There are starter replies');
    await recordReplyUses(database, [replyUse({ replyId: kept.id })], MORNING);

    const added = cannedReply({ id: 'new', shortcut: 'new' });
    const outcome = await changeLibrary(database, {
      save: [
        { reply: { ...kept, name: 'Renamed', changedAt: MORNING }, basedOn: kept.changedAt },
        { reply: added, basedOn: null },
      ],
      remove: [{ id: gone.id, basedOn: gone.changedAt }],
    });

    expect(outcome.ok).toBe(true);
    const replies = await listCannedReplies(database);
    expect(replies).toContainEqual(added);
    expect(replies).toContainEqual({
      ...kept,
      name: 'Renamed',
      changedAt: MORNING,
      useCount: 1,
      lastUsedAt: MORNING,
    });
    expect(ids(replies)).not.toContain(gone.id);
  });

  it('writes nothing when one part of it cannot be done', async () => {
    const database = newDatabase();
    const before = await listCannedReplies(database);
    const taken = before.find(({ shortcut }) => shortcut !== null);
    const outcome = await changeLibrary(database, {
      save: [
        { reply: cannedReply({ id: 'one', shortcut: null }), basedOn: null },
        { reply: cannedReply({ id: 'two', shortcut: taken?.shortcut ?? '' }), basedOn: null },
      ],
      remove: before.slice(3, 4).map(({ id, changedAt }) => ({ id, basedOn: changedAt })),
    });
    expect(outcome).toMatchObject({ error: { kind: 'shortcut-taken', name: taken?.name } });
    expect(await listCannedReplies(database)).toEqual(before);
  });
});

describe('deleteEverything', () => {
  it('leaves a database as new', async () => {
    const database = newDatabase();
    await recordSightings(database, [customerTweet(MORNING)], [policyTerms()], MORNING);
    await recordReplyUses(database, [replyUse()], MORNING);

    await deleteEverything(database);
    expect(await contentsOf(database)).toEqual(await contentsOf(newDatabase()));
  });
});
