import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPostAfter, type ReplyUse } from '@/domain/replies/reply-use';
import { listCannedReplies } from '@/storage/database/canned-replies';
import type { ReplyDeskDatabase } from '@/storage/database/database';
import { removeOld } from '@/storage/database/retention';
import {
  listCustomersWhoMayCome,
  listReplyUses,
  noteThatCustomerCame,
  recordReplyUses,
} from '@/storage/database/reply-uses';
import { recordSightings } from '@/storage/database/sightings';
import { anySighting } from '../../support/any-sighting';
import { contentsOf, newDatabase } from '../../support/database';
import { replyUse } from '../../support/reply-uses';
import {
  brandTweet,
  customerTweet,
  DAY,
  HOUR,
  MINUTE,
  MORNING,
  policyTerms,
} from '../../support/sightings';

const NOW = MORNING + 2 * DAY;
const question = customerTweet(MORNING);
const threadId = question.tweetId;
const answer = brandTweet(MORNING + HOUR, { answers: threadId, threadId, sentHere: true });
const thanks = customerTweet(MORNING + 2 * HOUR, { threadId, thanks: true });
const inserted = replyUse({ insertedAt: MORNING + 59 * MINUTE });
const posted = { ...inserted, posted: { tweetId: answer.tweetId, edited: true } };

type Step = (database: ReplyDeskDatabase) => Promise<unknown>;
const see =
  (...sightings: Parameters<typeof recordSightings>[1]): Step =>
  (database) =>
    recordSightings(database, sightings, [policyTerms()], NOW);
const tell =
  (...uses: readonly ReplyUse[]): Step =>
  (database) =>
    recordReplyUses(database, uses, NOW);

const countOf = async (database: ReplyDeskDatabase, id = inserted.replyId) =>
  (await listCannedReplies(database)).find((reply) => reply.id === id)?.useCount;

describe('what is told of a reply', () => {
  it('gives the same whatever the order, repetition and batches', async () => {
    const steps = [see(question), see(answer), see(thanks), tell(inserted), tell(posted)];
    const expected = newDatabase();
    for (const step of steps) await step(expected);
    expect(await listReplyUses(expected)).toEqual([
      { ...posted, next: { at: thanks.postedAt, thanks: true } },
    ]);
    expect(await countOf(expected)).toBe(1);

    const orders = fc
      .tuple(
        fc.shuffledSubarray(steps, { minLength: steps.length }),
        fc.array(fc.constantFrom(...steps), { maxLength: 5 }),
      )
      .map(([once, again]) => [...again, ...once]);
    await fc.assert(
      fc.asyncProperty(orders, async (told) => {
        const database = newDatabase();
        for (const step of told) await step(database);
        expect(await contentsOf(database)).toEqual(await contentsOf(expected));
      }),
      { numRuns: 40 },
    );
  });

  it('is followed as the sightings say, however they contradict each other', async () => {
    const told = fc.record({
      sightings: fc.array(anySighting({ tweets: 6 }), { maxLength: 12 }),
      when: fc.nat({ max: 12 }),
      about: fc.nat({ max: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(told, async ({ sightings, when, about }) => {
        const tweetId = sightings[about]?.tweetId ?? answer.tweetId;
        const database = newDatabase();
        await see(...sightings.slice(0, when))(database);
        await tell({ ...inserted, posted: { tweetId, edited: false } })(database);
        for (const sighting of sightings.slice(when)) await see(sighting)(database);
        const rows = await database.sightings.toArray();
        const own = rows.find((row) => row.tweetId === tweetId);
        const thread = rows.filter((row) => row.threadId === own?.threadId);
        expect((await listReplyUses(database))[0]?.next).toEqual(nextPostAfter(tweetId, thread));
      }),
      { numRuns: 60 },
    );
  });

  it('counts each insertion once, also from two tabs at once, and remembers the latest', async () => {
    const database = newDatabase();
    const other = newDatabase(database.name);
    const later = replyUse({ id: crypto.randomUUID(), insertedAt: NOW });
    await Promise.all([tell(later)(database), tell(inserted)(other), tell(inserted)(database)]);
    expect(await countOf(database)).toBe(2);
    expect(await database.cannedReplies.get(inserted.replyId)).toMatchObject({ lastUsedAt: NOW });
  });

  it('is kept also when the reply was deleted meanwhile', async () => {
    const database = newDatabase();
    await tell(replyUse({ replyId: 'gone' }))(database);
    expect(await database.cannedReplies.get('gone')).toBeUndefined();
    expect(await listReplyUses(database)).toHaveLength(1);
  });

  it('holds no word, whatever a page sends along', async () => {
    const database = newDatabase();
    await tell({ ...posted, text: 'SECRET' } as ReplyUse)(database);
    expect(JSON.stringify(await contentsOf(database))).not.toContain('SECRET');
  });

  it('is forgotten after 90 days, and not taken when it is older', async () => {
    const database = newDatabase();
    await tell(inserted)(database);
    await removeOld(database, inserted.insertedAt + 90 * DAY);
    expect(await listReplyUses(database)).toHaveLength(1);
    await removeOld(database, inserted.insertedAt + 90 * DAY + 1);
    expect(await listReplyUses(database)).toEqual([]);
    await recordReplyUses(database, [inserted], inserted.insertedAt + 90 * DAY + 1);
    expect(await listReplyUses(database)).toEqual([]);
  });
});

describe('what followed an answer', () => {
  const next = async (...sightings: Parameters<typeof recordSightings>[1]) => {
    const database = newDatabase();
    await tell(posted)(database);
    await see(question, answer, ...sightings)(database);
    return (await listReplyUses(database))[0]?.next;
  };
  const at = (minutes: number, known = {}) =>
    customerTweet(MORNING + HOUR + minutes * MINUTE, { threadId, ...known });
  const brandAt = (minutes: number, known = {}) =>
    brandTweet(MORNING + HOUR + minutes * MINUTE, { threadId, ...known });

  it('is nothing while the customer is silent, or somebody else writes', async () => {
    expect(await next()).toBeNull();
    expect(await next(at(5, { authorHandle: 'ben', thanks: true }))).toBeNull();
  });

  it('is the first post after it, not a later one', async () => {
    const first = at(5);
    expect(await next(at(9, { thanks: true }), first)).toEqual({
      at: first.postedAt,
      thanks: false,
    });
  });

  it('belongs to the last answer before it', async () => {
    const later = brandAt(10, { answers: threadId });
    expect(await next(later, at(20, { thanks: true }))).toBeNull();
  });

  it('belongs to an answer that goes on over two posts', async () => {
    const second = brandAt(1, { answers: answer.tweetId });
    const third = brandAt(2, { answers: second.tweetId });
    expect(await next(second, third, at(20, { thanks: true }))).toMatchObject({ thanks: true });
  });

  it('is not ended by an answer to somebody else', async () => {
    const ben = at(1, { authorHandle: 'ben' });
    const toBen = brandAt(2, { answers: ben.tweetId });
    expect(await next(ben, toBen, at(20, { thanks: true }))).toMatchObject({ thanks: true });
  });
});

describe('who came to direct messages', () => {
  async function answered(): Promise<ReplyDeskDatabase> {
    const database = newDatabase();
    await see(question, answer)(database);
    await tell(posted)(database);
    return database;
  }
  const mayCome = async (database: ReplyDeskDatabase, now = NOW) =>
    (await listCustomersWhoMayCome(database, now)).map(({ handle }) => handle);

  it('may be everybody a canned reply answered in the last seven days', async () => {
    const database = await answered();
    expect(await listCustomersWhoMayCome(database, NOW)).toEqual([
      { handle: 'anna_k', answerId: answer.tweetId, answeredAt: answer.postedAt },
    ]);
    expect(await mayCome(database, posted.insertedAt + 7 * DAY)).toEqual(['anna_k']);
    expect(await mayCome(database, answer.postedAt + 7 * DAY + 1)).toEqual([]);
  });

  it('is nobody whose answer was not posted, or not seen', async () => {
    const database = newDatabase();
    await see(question, answer)(database);
    await tell(inserted)(database);
    expect(await mayCome(database)).toEqual([]);
    const unseen = newDatabase();
    await tell(posted)(unseen);
    expect(await mayCome(unseen)).toEqual([]);
  });

  it('is noted with each reply of the post, once, and can be taken back', async () => {
    const database = await answered();
    const second = { ...posted, id: crypto.randomUUID(), replyId: 'thanks' };
    await tell(second)(database);
    await noteThatCustomerCame(database, answer.tweetId, NOW);
    await noteThatCustomerCame(database, answer.tweetId, NOW + 1);
    const cameAt = async () => (await listReplyUses(database)).map((use) => use.cameAt);
    expect(await cameAt()).toEqual([NOW, NOW]);
    expect(await mayCome(database)).toEqual([]);
    await noteThatCustomerCame(database, answer.tweetId, null);
    expect(await cameAt()).toEqual([undefined, undefined]);
    expect(await mayCome(database)).toEqual(['anna_k']);
  });

  it('stays noted when pages tell again of the reply and its thread', async () => {
    const database = await answered();
    await noteThatCustomerCame(database, answer.tweetId, NOW);
    await tell(posted)(database);
    await see(thanks)(database);
    expect(await listReplyUses(database)).toEqual([
      { ...posted, cameAt: NOW, next: { at: thanks.postedAt, thanks: true } },
    ]);
  });

  it('changes nothing for a post that is not known', async () => {
    const database = await answered();
    const before = await contentsOf(database);
    await noteThatCustomerCame(database, question.tweetId, NOW);
    expect(await contentsOf(database)).toEqual(before);
  });
});
