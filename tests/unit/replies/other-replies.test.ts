import { expect, it } from 'vitest';
import { otherReplies } from '@/domain/replies/other-replies';
import { cannedReply } from '../../support/canned-replies';

const USED = cannedReply({
  id: 'used',
  tags: ['late order', 'parcel'],
  bodies: {
    de: 'Das tut uns leid.',
    en: 'Hi {{ customer.first_name }}, we are sorry that your parcel is late. We look for it now.',
  },
});
const SAME_TAG = cannedReply({
  id: 'same-tag',
  tags: ['late order'],
  bodies: { en: 'On its way.' },
});
const OTHER = cannedReply({ id: 'other', tags: [], bodies: { en: 'Thank you!' } });
const DRAFT = 'Hi Ben, we are sorry that your parcel is late. We look for it now. ^LM';

it('leaves out what says nearly the same, and searches for its first tag', () => {
  expect(otherReplies([USED, OTHER, SAME_TAG], DRAFT)).toEqual({
    replies: [OTHER, SAME_TAG],
    query: 'tag:late ',
  });
});

it('searches for nothing where no other reply has that tag, or none says the same', () => {
  expect(otherReplies([USED, OTHER], DRAFT)).toEqual({ replies: [OTHER], query: '' });
  expect(otherReplies([SAME_TAG, OTHER], DRAFT)).toEqual({ replies: [SAME_TAG, OTHER], query: '' });
});
