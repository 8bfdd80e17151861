import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replyEffects, type FollowedUse } from '@/domain/replies/reply-effect';
import { mergeReplyUses, type ReplyUse } from '@/domain/replies/reply-use';
import { replyUse } from '../../support/reply-uses';
import { DAY, HOUR, MORNING, tweetIdAt } from '../../support/sightings';

const NOW = MORNING + 10 * DAY;

/** Posted at `at`, with the customer's next post after so many hours. */
function use(
  at: number,
  known: { edited?: boolean; after?: number; thanks?: boolean; cameAt?: number } = {},
) {
  const { edited = false, after, thanks = false, cameAt } = known;
  return {
    ...replyUse({ insertedAt: at - 1, posted: { tweetId: tweetIdAt(at), edited } }),
    next: after === undefined ? null : { at: at + after * HOUR, thanks },
    ...(cameAt !== undefined && { cameAt }),
  } satisfies FollowedUse;
}
const effectOf = (...uses: readonly FollowedUse[]) => replyEffects(uses, NOW).get('apology');

describe('the effect of a reply', () => {
  it('is nothing while it was inserted and never posted', () => {
    expect(effectOf({ ...replyUse(), next: null })).toBeUndefined();
  });

  it('counts posts, edits and what followed', () => {
    const uses = [
      use(MORNING, { edited: true, after: 1, thanks: true }),
      use(MORNING + DAY, { after: 24 }),
      use(MORNING + 2 * DAY),
    ];
    expect(effectOf(...uses)).toEqual({
      posted: 3,
      edited: 1,
      followed: 3,
      wroteAgain: 2,
      thanked: 1,
      came: 0,
    });
  });

  it('counts at once, and of all posts, after which the customer came to direct messages', () => {
    const young = use(NOW - 1, { cameAt: NOW });
    expect(effectOf(young, use(MORNING))).toMatchObject({ posted: 2, followed: 1, came: 1 });
  });

  it('leaves out what the customer wrote a day later', () => {
    const late = use(MORNING, { after: 24.01, thanks: true });
    expect(effectOf(late)).toMatchObject({ followed: 1, wroteAgain: 0, thanked: 0 });
  });

  it('waits for the day to be over, also where the customer was quick', () => {
    const young = use(NOW - DAY + 1, { after: 1, thanks: true });
    expect(effectOf(young)).toMatchObject({ posted: 1, followed: 0, wroteAgain: 0, thanked: 0 });
    expect(effectOf(use(NOW - DAY, { after: 1 }))).toMatchObject({ followed: 1, wroteAgain: 1 });
  });

  it('keeps replies apart', () => {
    const other = { ...use(MORNING), replyId: 'thanks' };
    const effects = replyEffects([use(MORNING), other, other], NOW);
    expect(effects.get('apology')?.posted).toBe(1);
    expect(effects.get('thanks')?.posted).toBe(2);
  });
});

describe('mergeReplyUses', () => {
  const anyUse = fc.record({
    id: fc.constant('one'),
    replyId: fc.constantFrom('a', 'b'),
    insertedAt: fc.constantFrom(1, 2, 3),
    posted: fc.option(
      fc.record({ tweetId: fc.constantFrom('10', '11', '9'), edited: fc.boolean() }),
    ),
  }) satisfies fc.Arbitrary<ReplyUse>;

  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(anyUse, anyUse, anyUse, (a, b, c) => {
        expect(mergeReplyUses(a, a)).toEqual(a);
        expect(mergeReplyUses(a, b)).toEqual(mergeReplyUses(b, a));
        expect(mergeReplyUses(mergeReplyUses(a, b), c)).toEqual(
          mergeReplyUses(a, mergeReplyUses(b, c)),
        );
      }),
    );
  });
});
