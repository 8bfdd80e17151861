import { describe, expect, it } from 'vitest';
import { MAX_BATCH } from '@/messaging/protocol';
import { parseArgument } from '@/messaging/validation';
import { cannedReply } from '../../support/canned-replies';
import { triage } from '../../support/any-triage';
import { replyUse } from '../../support/reply-uses';
import { brandTweet, customerTweet, MORNING, tweetIdAt } from '../../support/sightings';

const sighting = customerTweet(MORNING, { threadId: tweetIdAt(MORNING - 1) });
const checked = (sightings: unknown) => {
  const result = parseArgument('recordSightings', { sightings });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe('parseArgument', () => {
  it('takes what the page reports', () => {
    const batch = { sightings: [sighting, brandTweet(MORNING, { sentHere: true })] };
    expect(checked(batch.sightings)).toEqual({ ...batch, refused: [] });
    expect(checked([])).toEqual({ sightings: [], refused: [] });
    const old = customerTweet(Date.UTC(2009, 0), { tweetId: '20' });
    expect(checked([old])).toEqual({ sightings: [old], refused: [] });
  });

  it('drops what nobody asked for', () => {
    const told = { ...sighting, text: 'My card is 4242 4242 4242 4242', authorName: 'Anna' };
    const result = parseArgument('recordSightings', { sightings: [told], from: 'page' });
    expect(result).toEqual({ ok: true, value: { sightings: [sighting], refused: [] } });
  });

  it.each([
    ['tweetId', '12x'],
    ['tweetId', 1990000000000000000],
    ['tweetId', '99999999999999999999'],
    ['authorHandle', '<b>anna</b>'],
    ['authorHandle', ''],
    ['postedAt', NaN],
    ['postedAt', -1],
    ['postedAt', '2026-11-20'],
    ['seenAt', 1.5],
    ['seenAt', 1e300],
    ['brandHandle', null],
    ['role', 'agent'],
    ['rule', null],
    ['rule', 'vip'],
    ['language', 'x'.repeat(36)],
    ['threadId', undefined],
    ['threadId', ''],
    ['answers', 5],
    ['answersHandles', 'anna_k'],
    ['answersHandles', Array.from({ length: 101 }, () => 'anna_k')],
    ['sentHere', 1],
    ['thanks', 'Thank you!'],
    ['watchedPhrases', undefined],
    ['watchedPhrases', ['x'.repeat(101)]],
    ['watchedPhrases', Array.from({ length: 51 }, (_, index) => `phrase ${index}`)],
  ])('refuses one sighting of a batch and names the field: %s = %j', (field, value) => {
    const other = customerTweet(MORNING + 1);
    expect(checked([sighting, { ...sighting, [field]: value }, other])).toEqual({
      sightings: [sighting, other],
      refused: [expect.stringContaining(`sightings.1.${field}`)],
    });
  });

  it.each([null, 7, [], 'tweet'])('refuses a sighting that is %j', (value) => {
    expect(checked([value, sighting])).toEqual({
      sightings: [sighting],
      refused: [expect.stringContaining('sightings.0')],
    });
  });

  it('names a wrong entry inside a list, and never repeats the value', () => {
    const { refused } = checked([{ ...sighting, answersHandles: ['ben', 'anna@example.org'] }]);
    expect(refused).toEqual([expect.stringContaining('sightings.0.answersHandles.1')]);
    expect(JSON.stringify(refused)).not.toContain('example.org');
  });

  it('refuses a tweet of the brand that waits for the brand', () => {
    expect(checked([{ ...brandTweet(MORNING), rule: 'mention' }]).sightings).toEqual([]);
  });

  it('limits a batch', () => {
    const batch = (length: number) => Array.from({ length }, () => sighting);
    expect(checked(batch(MAX_BATCH)).refused).toEqual([]);
    expect(parseArgument('recordSightings', { sightings: batch(MAX_BATCH + 1) })).toMatchObject({
      error: { kind: 'invalid' },
    });
  });

  it.each([undefined, null, 'all', 7, [], [sighting]])('refuses a batch that is %j', (value) => {
    expect(parseArgument('recordSightings', value)).toMatchObject({ error: { kind: 'invalid' } });
  });

  it('checks how a reply was used', () => {
    const use = replyUse();
    const isTaken = (told: object) =>
      parseArgument('recordReplyUses', { uses: [{ ...use, ...told }] }).ok;
    expect(isTaken({})).toBe(true);
    expect(isTaken({ posted: { tweetId: tweetIdAt(MORNING), edited: true } })).toBe(true);
    expect(isTaken({ id: 'one' })).toBe(false);
    expect(isTaken({ replyId: '' })).toBe(false);
    expect(isTaken({ insertedAt: Infinity })).toBe(false);
    expect(isTaken({ posted: { tweetId: 'x', edited: true } })).toBe(false);
    expect(isTaken({ posted: undefined })).toBe(false);
  });

  it('checks what is noted of a customer who came to direct messages, and keeps no more', () => {
    const note = { answerId: tweetIdAt(MORNING), came: true };
    const told = parseArgument('noteThatCustomerCame', { ...note, chat: '1-2', text: 'Hi' });
    expect(told).toEqual({ ok: true, value: note });
    const isTaken = (other: object) =>
      parseArgument('noteThatCustomerCame', { ...note, ...other }).ok;
    expect(isTaken({ answerId: '1-2' })).toBe(false);
    expect(isTaken({ came: 'yes' })).toBe(false);
  });

  it('checks words that are handed over to the editor', () => {
    const handed = { template: 'Hi!', language: 'pt-BR', takenOut: ['EMAIL'], holdsName: false };
    const isTaken = (told: object) => parseArgument('editHandedReply', { ...handed, ...told }).ok;
    expect(isTaken({})).toBe(true);
    expect(isTaken({ language: null, takenOut: [] })).toBe(true);
    expect(isTaken({ template: '' })).toBe(false);
    expect(isTaken({ template: 'x'.repeat(30_001) })).toBe(false);
    expect(isTaken({ language: 'x'.repeat(36) })).toBe(false);
    expect(isTaken({ takenOut: ['ana@example.com'] })).toBe(false);
    expect(isTaken({ holdsName: 'Ana' })).toBe(false);
  });

  describe('a change of the library', () => {
    const reply = cannedReply();
    const error = (change: object) => {
      const result = parseArgument('changeLibrary', {
        save: [{ reply: { ...reply, ...change }, basedOn: null }],
        remove: [],
      });
      return result.ok ? null : result.error;
    };

    it('is taken as the editor sends it', () => {
      expect(error({})).toBeNull();
      expect(error({ shortcut: null, lastUsedAt: MORNING, notes: 'Ask first' })).toBeNull();
      const remove = [{ id: reply.id, basedOn: MORNING }];
      expect(parseArgument('changeLibrary', { save: [], remove }).ok).toBe(true);
    });

    it.each([
      ['id', ''],
      ['id', 'x'.repeat(101)],
      ['channel', 'mail'],
      ['bodies', { en: 5 }],
      ['useCount', -1],
      ['lastUsedAt', 'yesterday'],
      ['changedAt', null],
      ['favourite', 'yes'],
    ])('names the field that is wrong: %s = %j', (field, value) => {
      expect(error({ [field]: value })).toMatchObject({
        kind: 'invalid',
        detail: expect.stringContaining(`save.0.reply.${field}`) as string,
      });
    });

    it.each([
      ['name', { name: ' ' }],
      ['shortcut', { shortcut: 'two words' }],
      ['tags', { tags: ['a, b'] }],
      ['bodies', { bodies: {} }],
      ['bodies.en', { bodies: { en: ' ' } }],
      ['notes', { notes: 'x'.repeat(2001) }],
    ])('keeps to the rules of the editor: %s', (field, change) => {
      expect(error(change)).toMatchObject({
        kind: 'invalid',
        detail: expect.stringContaining(field) as string,
      });
    });
  });

  it.each(['expectedReply', 'openSettings', 'deleteEverything'] as const)(
    '%s comes with nothing',
    (name) => {
      expect(parseArgument(name, undefined).ok).toBe(true);
      expect(parseArgument(name, { really: true }).ok).toBe(false);
    },
  );
});

describe('a lifted hold', () => {
  const decision = { kinds: ['EMAIL', 'ASKED'], reason: 'agreed', at: 1_795_165_500_000 };

  it('passes with kinds, reason and time', () => {
    expect(parseArgument('recordPostedAnyway', decision)).toMatchObject({ ok: true });
  });

  it('loses whatever else comes with it', () => {
    const parsed = parseArgument('recordPostedAnyway', { ...decision, draft: 'ana@example.com' });
    expect(JSON.stringify(parsed)).not.toContain('ana@');
  });

  it.each([{ kinds: [] }, { kinds: ['SHOE_SIZE'] }, { reason: 'Because ana@example.com' }])(
    'is refused with %j, without repeating it',
    (change) => {
      const parsed = parseArgument('recordPostedAnyway', { ...decision, ...change });
      expect(parsed.ok).toBe(false);
      expect(JSON.stringify(parsed)).not.toMatch(/ana@|SHOE/);
    },
  );
});

describe('a decision about a wait', () => {
  const decision = { tweetId: tweetIdAt(MORNING), coversUntil: MORNING, triage: triage({}) };

  it('is taken without a time of the page’s own', () => {
    const told = { ...decision, decidedAt: 0 };
    expect(parseArgument('triageWait', told)).toEqual({ ok: true, value: decision });
  });

  it.each([
    ['triage.note', { note: 'x'.repeat(501) }],
    ['triage.tags.0', { tags: ['vip'] }],
    ['triage.snoozedUntil', { snoozedUntil: 'tomorrow' }],
    ['triage.noReplyNeeded.reason', { noReplyNeeded: { reason: 'rude', at: MORNING } }],
  ])('is refused with the field %s', (field, wrong) => {
    const told = { ...decision, triage: { ...decision.triage, ...wrong } };
    expect(parseArgument('triageWait', told)).toMatchObject({
      error: { kind: 'invalid', detail: expect.stringContaining(field) as string },
    });
  });
});
