import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReply } from '@/domain/replies/check-reply';
import { starterReplies } from '@/storage/database/canned-replies';
import { anyReply, cannedReply } from '../../support/canned-replies';

describe('checkReply', () => {
  it('finds nothing wrong with the starter library', () => {
    expect(starterReplies().flatMap(checkReply)).toEqual([]);
  });

  it('takes names in any script, with markup and emoji as plain text', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        expect(checkReply(reply)).toEqual([]);
      }),
    );
  });

  it.each([
    [{ name: '  ' }, { kind: 'empty', field: 'name' }],
    [{ name: 'two\nlines' }, { kind: 'malformed', field: 'name' }],
    [{ name: 'turned \u202Earound' }, { kind: 'malformed', field: 'name' }],
    [{ name: 'x'.repeat(101) }, { kind: 'too-long', field: 'name', max: 100 }],
    [{ shortcut: '' }, { kind: 'malformed', field: 'shortcut' }],
    [{ shortcut: 'two words' }, { kind: 'malformed', field: 'shortcut' }],
    [{ shortcut: '-x' }, { kind: 'malformed', field: 'shortcut' }],
    [{ shortcut: 'x'.repeat(41) }, { kind: 'too-long', field: 'shortcut', max: 40 }],
    [{ tags: ['ok', 'a,b'] }, { kind: 'malformed', field: 'tags', value: 'a,b' }],
    [{ tags: [' padded'] }, { kind: 'malformed', field: 'tags' }],
    [{ tags: Array.from({ length: 21 }, (_, i) => `t${i}`) }, { kind: 'too-many', field: 'tags' }],
    [{ bodies: {} }, { kind: 'empty', field: 'bodies' }],
    [{ bodies: { en: ' \n' } }, { kind: 'empty', field: 'bodies.en' }],
    [{ bodies: { 'not a tag': 'x' } }, { kind: 'malformed', field: 'bodies' }],
    [{ bodies: { de: 'x'.repeat(30_001) } }, { kind: 'too-long', field: 'bodies.de' }],
    [{ bodies: { en: 'a\u0000b' } }, { kind: 'malformed', field: 'bodies.en' }],
    [{ notes: 'x'.repeat(2_001) }, { kind: 'too-long', field: 'notes', max: 2_000 }],
  ])('%j', (change, problem) => {
    expect(checkReply(cannedReply(change as object))).toMatchObject([problem]);
  });

  it('says everything that is wrong at once', () => {
    const wrong = cannedReply({ name: '', shortcut: '?', bodies: {} });
    expect(checkReply(wrong).map(({ field }) => field)).toEqual(['name', 'shortcut', 'bodies']);
  });
});
