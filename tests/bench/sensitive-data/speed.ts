import { hostileTexts, type HostileText } from './hostile-texts.ts';
import type { TweetRow } from './rows.ts';
import type { DetectionSystem } from './systems.ts';

/** Beside other work a text needs some twenty calls until one of them is not disturbed. */
const ROUNDS = 24;

export interface Speed {
  /** Microseconds a text. */
  readonly mean: number;
  readonly p99: number;
}

/**
 * The quickest of several calls for each text, after a warm-up: what a text costs, not what else the machine was doing.
 */
export function measureSpeed({ find }: DetectionSystem, texts: readonly TweetRow[]): Speed {
  const quickest = texts.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, text] of texts.entries()) {
      const started = performance.now();
      find(text);
      const spent = (performance.now() - started) * 1_000;
      if (spent < (quickest[index] ?? 0)) quickest[index] = spent;
    }
  }
  const sorted = quickest.toSorted((one, other) => one - other);
  return {
    mean: sorted.reduce((sum, spent) => sum + spent, 0) / sorted.length,
    p99: sorted[Math.floor(sorted.length * 0.99)] ?? NaN,
  };
}

export interface Worst {
  readonly piece: string;
  /** Milliseconds. */
  readonly time: number;
}

/** Some libraries take seconds for one text; what they were not asked yet is left out after so many milliseconds. */
const BUDGET = 6_000;
const TIMES = 4;

/** The hostile text that takes longest, among those of a length. */
export function measureWorst(system: DetectionSystem, length: number): Worst {
  const begun = performance.now();
  let worst: Worst = { piece: '', time: 0 };
  for (const hostile of hostileTexts(length)) {
    if (performance.now() - begun > BUDGET) break;
    const time = quickestOf(system, hostile);
    if (time > worst.time) worst = { piece: hostile.piece, time };
  }
  return worst;
}

function quickestOf({ find }: DetectionSystem, { text, inbound }: HostileText): number {
  let quickest = Infinity;
  for (let call = 0; call < TIMES; call++) {
    const started = performance.now();
    find({ text, lang: null, inbound });
    quickest = Math.min(quickest, performance.now() - started);
    // A slow one needs no second try to be slow.
    if (quickest > 500) break;
  }
  return quickest;
}
