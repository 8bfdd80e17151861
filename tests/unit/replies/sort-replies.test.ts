import { describe, expect, it } from 'vitest';
import { sortReplies, type ReplyOrder } from '@/domain/replies/sort-replies';
import { cannedReply } from '../../support/canned-replies';

const replies = [
  cannedReply({ id: 'z', name: 'Zebra', useCount: 9, lastUsedAt: 1, changedAt: 3 }),
  cannedReply({ id: 'a', name: 'Ärger', useCount: 0, lastUsedAt: null, changedAt: 9 }),
  cannedReply({ id: 'b', name: 'Bitte', useCount: 9, lastUsedAt: 5, changedAt: 1 }),
];
const effect = { posted: 9, edited: 1, followed: 8, wroteAgain: 7, thanked: 2, came: 0 };
const effects = new Map([
  ['z', effect],
  ['b', { ...effect, edited: 4, thanked: 1, came: 3 }],
]);
const order = (by: ReplyOrder) => sortReplies(replies, by, 'de', effects).map(({ id }) => id);

describe('sortReplies', () => {
  it('puts names in the order of the language', () => {
    expect(order('name')).toEqual(['a', 'b', 'z']);
  });

  it('puts the most used, the last used and the last changed first; equal ones by name', () => {
    expect(order('most-used')).toEqual(['b', 'z', 'a']);
    expect(order('last-used')).toEqual(['b', 'z', 'a']);
    expect(order('changed')).toEqual(['a', 'z', 'b']);
  });

  it('puts the most thanked, the most edited and what led most to messages first, and what was never posted last', () => {
    expect(order('most-thanked')).toEqual(['z', 'b', 'a']);
    expect(order('most-edited')).toEqual(['b', 'z', 'a']);
    expect(order('most-came')).toEqual(['b', 'a', 'z']);
  });
});
