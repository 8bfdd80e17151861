import { PendingPresses, type Press } from '@/entrypoints/x.content/page/pending-presses';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const account = 'lumenparcel';
const FIRST = '1990000000000000001';
const SECOND = '1990500000000000002';
const POSTED = 1_991_000_000_000_000_000n;
const posted = (index: number) => ({ handle: account, id: String(POSTED + BigInt(index)) });
const reply = (answers: string | null, text = 'Bonjour'): Press => ({ answers, account, text });

describe('presses of Post that X has not confirmed', () => {
  it('tells none of two replies when a toast fits both', () => {
    const presses = new PendingPresses();
    presses.add(reply(FIRST), [], 0);
    presses.add(reply(SECOND), [], 1);
    expect(presses.confirm(posted(0), 2)).toBeNull();
    // One of the two is still to come, and nobody can say which.
    expect(presses.confirm(posted(1), 3)).toBeNull();
  });

  it('takes the same words pressed again for one attempt', () => {
    const presses = new PendingPresses();
    presses.add(reply(FIRST), [], 0);
    presses.add(reply(FIRST), [], 1);
    expect(presses.confirm(posted(0), 2)).toMatchObject({ answers: FIRST });
    expect(presses.isEmpty).toBe(true);
  });

  it('knows a reply that was worded anew after X refused it', () => {
    const presses = new PendingPresses();
    presses.add(reply(FIRST, 'Much too long'), [], 0);
    presses.add(reply(FIRST, 'Shorter'), [], 1);
    expect(presses.confirm(posted(0), 2)).toMatchObject({ answers: FIRST });
  });

  it('judges every toast once, however often X draws it', () => {
    const presses = new PendingPresses();
    presses.add(reply(null), [], 0);
    expect(presses.confirm(posted(0), 1)).toBeNull();
    presses.add(reply(FIRST), [posted(0)], 2);
    expect(presses.confirm(posted(0), 3)).toBeNull();
    expect(presses.confirm(posted(1), 4)).toMatchObject({ id: posted(1).id, answers: FIRST });
  });

  it('forgets a press after two minutes', () => {
    const presses = new PendingPresses();
    presses.add(reply(FIRST), [], 0);
    expect(presses.confirm(posted(0), 120_001)).toBeNull();
    expect(presses.isEmpty).toBe(true);
  });

  it('never names a tweet that the agent did not answer', () => {
    const steps = fc.array(
      fc.record({
        answers: fc.constantFrom(FIRST, SECOND, null),
        /** How many presses later X confirms; null: never, and the agent may try again with the same words. */
        confirmedAfter: fc.option(fc.nat({ max: 4 })),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(steps, (all) => {
        const presses = new PendingPresses();
        for (const [now, { answers, confirmedAfter }] of all.entries()) {
          const text = confirmedAfter === null ? 'refused' : String(now);
          presses.add(reply(answers, text), [], now);
          for (const [index, earlier] of all.slice(0, now + 1).entries()) {
            if (earlier.confirmedAfter === null || index + earlier.confirmedAfter !== now) continue;
            const sent = presses.confirm(posted(index), now);
            expect(sent === null || sent.answers === earlier.answers).toBe(true);
            expect(presses.confirm(posted(index), now)).toBeNull();
          }
        }
      }),
    );
  });
});
