import { scan } from '@/domain/sensitive-data';
import { warmUp } from '@/domain/sensitive-data/warm-up';
import { INVENTED_TEXTS } from './invented-texts.ts';

/** Milliseconds of processor time that a page pays once, for the engine to compile the expressions. */
export interface FirstUse {
  /** When the page is idle and the agent comes into a composer; 0 without it. */
  readonly warmUp: number;
  /** The first posts of a page. */
  readonly posts: number;
  /** The first drafts after them. */
  readonly drafts: number;
}

/** How many posts, and drafts, are the first ones. */
const FIRST = 50;

// Run as a process of its own, because it happens once in each: `first-use.ts cold` or `warm` prints a `FirstUse`.
const posts = spent(() => scanFirst('incoming'));
const warming = process.argv[2] === 'warm' ? spent(warmUp) : 0;
const drafts = spent(() => scanFirst(null));
console.log(JSON.stringify({ warmUp: warming, posts, drafts } satisfies FirstUse));

function scanFirst(direction: 'incoming' | null): void {
  for (const { text, lang } of INVENTED_TEXTS.slice(0, FIRST)) {
    scan(text, { language: lang, ignore: [], direction });
  }
}

function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
