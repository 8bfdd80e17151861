import type { TweetSighting } from '@/domain/sightings';
import type { PolicyTerms } from '@/domain/sla/policy';
import { officeHours } from '@/domain/sla/business-hours';
import { prepareTimeZones } from '@/domain/sla/time-zone';
import { createDatabase, type ReplyDeskDatabase } from '@/storage/database/database';
import { recalculateOpenEvents } from '@/storage/database/recalculate';
import { recordSightings } from '@/storage/database/sightings';
import {
  attentionAt,
  markTold,
  nextSlaChange,
  openSlaEvents,
  untoldBreaches,
} from '@/storage/database/sla-events';

/** Milliseconds; medians where it is done several times. */
export interface SlaFigures {
  readonly conversations: number;
  readonly open: number;
  readonly ingestPerSecond: number;
  /** One turn of a page: 20 posts, half of them new. */
  readonly record: number;
  /** Everybody who waits, as the side panel reads them. */
  readonly queue: number;
  /** The sweep, the counts on the icon and the next alarm. */
  readonly badge: number;
  /** All open waits, as one transaction, on request. */
  readonly recalculate: number;
}

const DAY = 24 * 60 * 60_000;
const NOW = Date.UTC(2026, 10, 20, 12);
const SPAN = 80 * DAY;
const BATCH = 200;
const TURNS = 15;

const POLICIES: readonly PolicyTerms[] = [
  {
    id: 'default',
    match: {},
    firstResponseMinutes: 60,
    nextResponseMinutes: 60,
    hours: officeHours('Europe/Paris'),
    atRisk: { share: 0.2 },
  },
];

/**
 * Fills a new database with conversations of the last 80 days, seven of ten answered after a quarter of an hour, and
 * measures what the worker does with it.
 */
export async function measureSla(conversations: number): Promise<SlaFigures> {
  await prepareTimeZones();
  const database = createDatabase(`bench-${conversations}-${crypto.randomUUID()}`);
  const began = performance.now();
  let sightings = 0;
  for (let from = 0; from < conversations; from += BATCH) {
    const numbers = range(from, Math.min(from + BATCH, conversations));
    const batch = numbers.flatMap((number) => conversation(number, conversations));
    sightings += batch.length;
    const now = Math.max(...batch.map((sighting) => sighting.postedAt)) + 60 * 60_000;
    await recordSightings(database, batch, POLICIES, now);
    await markTold(database, await untoldBreaches(database, now));
  }
  const ingestPerSecond = Math.round((1000 * sightings) / (performance.now() - began));
  const record = await medianOf(TURNS, (turn) => recordTurn(database, conversations, turn));
  const queue = await medianOf(TURNS, () => openSlaEvents(database));
  const badge = await medianOf(TURNS, async () => {
    await markTold(database, await untoldBreaches(database, NOW));
    await attentionAt(database, NOW, 100);
    await nextSlaChange(database, NOW);
  });
  const open = await database.slaEvents.where('waitingUntil').above(0).count();
  const recalculate = await medianOf(1, () => recalculateOpenEvents(database, POLICIES, NOW));
  await database.delete();
  return { conversations, open, ingestPerSecond, record, queue, badge, recalculate };
}

/** Ten posts seen before, and ten new ones. */
function recordTurn(database: ReplyDeskDatabase, conversations: number, turn: number) {
  const step = Math.max(1, Math.floor(conversations / 10));
  const known = range(0, 10).map((place) => (place * step + turn) % conversations);
  const added = range(0, 10).map((place) => conversations + turn * 10 + place);
  const batch = [...known, ...added].map((number) => customerTweet(number, conversations));
  return recordSightings(database, batch, POLICIES, NOW);
}

function conversation(number: number, of: number): readonly TweetSighting[] {
  const tweet = customerTweet(number, of);
  if (number % 10 < 3) return [tweet];
  const postedAt = tweet.postedAt + 15 * 60_000;
  return [
    tweet,
    {
      ...tweet,
      tweetId: tweetIdAt(postedAt, number),
      authorHandle: 'LumenParcel',
      postedAt,
      role: 'brand',
      rule: null,
      answers: tweet.tweetId,
      answersHandles: [tweet.authorHandle],
    },
  ];
}

function customerTweet(number: number, of: number): TweetSighting {
  const postedAt = NOW - SPAN + Math.floor((SPAN * number) / (of + 200));
  return {
    tweetId: tweetIdAt(postedAt, number),
    authorHandle: `customer_${number % 5_000}`,
    postedAt,
    seenAt: postedAt + 60_000,
    brandHandle: 'LumenParcel',
    role: 'customer',
    rule: 'mention',
    watchedPhrases: [],
    language: 'en',
    threadId: null,
    answers: null,
    answersHandles: [],
    sentHere: false,
    thanks: false,
  };
}

/** An id of that moment; the number tells tweets of one millisecond apart. */
function tweetIdAt(moment: number, number: number): string {
  return ((BigInt(moment - 1_288_834_974_657) << 22n) | BigInt(number % 4_194_304)).toString();
}

async function medianOf(times: number, work: (turn: number) => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const began = performance.now();
    await work(turn);
    taken.push(performance.now() - began);
  }
  return taken.sort((one, other) => one - other)[Math.floor(times / 2)] ?? NaN;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
