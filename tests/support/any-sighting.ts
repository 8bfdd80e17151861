import fc from 'fast-check';
import { WAITING_RULES } from '@/domain/brand';
import type { TweetSighting } from '@/domain/sightings';
import { BRAND, customerTweet, HOUR, MORNING, tweetIdAt } from './sightings';

/**
 * Any sighting of one of a few tweets, posted five hours apart so that days pass. Sightings of the same tweet may
 * contradict each other in everything: pages can, and the outcome must not depend on who came first.
 */
export function anySighting({ tweets }: { readonly tweets: number }): fc.Arbitrary<TweetSighting> {
  const index = fc.nat({ max: tweets - 1 });
  const otherTweet = fc.option(fc.nat({ max: tweets }).map(idOf));
  return index.chain((own) =>
    fc
      .record({
        isBrand: fc.boolean(),
        customer: fc.constantFrom('anna_k', 'Anna_K', 'ben', 'carl'),
        rule: fc.constantFrom(...WAITING_RULES),
        watchedPhrases: fc.subarray(['Lumen', 'Lumen Parcel', 'LUMEN parcel']),
        brandHandle: fc.constantFrom(BRAND, 'LumenHelp'),
        delay: fc.nat({ max: 8 }),
        language: fc.constantFrom(null, 'en', 'fr'),
        threadId: otherTweet,
        answers: otherTweet,
        answersHandles: fc.subarray(['ben', 'Anna_K', 'carl', BRAND]),
        sentHere: fc.boolean(),
        thanks: fc.boolean(),
      })
      .map(({ isBrand, customer, rule, brandHandle, delay, ...known }) =>
        customerTweet(postedAt(own), {
          ...known,
          authorHandle: isBrand ? brandHandle : customer,
          brandHandle,
          role: isBrand ? 'brand' : 'customer',
          rule: isBrand ? null : rule,
          seenAt: postedAt(own) + delay * HOUR,
        }),
      ),
  );
}

function postedAt(index: number): number {
  return MORNING + index * 5 * HOUR;
}

function idOf(index: number): string {
  return tweetIdAt(postedAt(index));
}
