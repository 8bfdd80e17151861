import type { Tweet } from '@/domain/tweet';

/** A customer's tweet to the lab's brand, with whatever the test cares about. */
export function anyTweet(particulars: Partial<Tweet> = {}): Tweet {
  return {
    id: '2124585105679080240',
    authorHandle: 'ana_ruiz',
    authorName: 'Ana Ruiz',
    text: '@PellwickPost my parcel never came',
    language: 'en',
    translated: false,
    textIsCut: false,
    postedAt: Date.UTC(2026, 10, 20, 9),
    focal: false,
    promoted: false,
    quote: null,
    replyingTo: [],
    mentions: ['PellwickPost'],
    ...particulars,
  };
}
