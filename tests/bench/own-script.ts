import type { Page } from 'puppeteer-core';

/** What the content script itself does in the page's main thread. */
export interface OwnScript {
  /** Processor time of all its calls, ms. */
  readonly total: number;
  /** The most of its processor time that any one task held, ms. */
  readonly longestInOneTask: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: start, and length by the clock. */
  readonly ts: number;
  readonly dur?: number;
  /** Length in processor time, microseconds: what other programs take from it does not count. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

/** Runs `act` under the browser's own tracing and sums up the calls into our script. */
export async function traceOwnScript(page: Page, act: () => Promise<void>): Promise<OwnScript> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await act();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: readonly TraceEvent[];
  };
  const calls = outermost(traceEvents.filter(isOurs));
  const thread = calls[0];
  if (thread === undefined) throw new Error('The trace holds no call into the content script.');
  const tasks = traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === thread.pid && tid === thread.tid)
    .toSorted((one, other) => one.ts - other.ts);
  const inTask = new Map<TraceEvent, number>();
  let next = 0;
  for (const call of calls) {
    let task = tasks[next];
    while (task !== undefined && endOf(task) < endOf(call)) task = tasks[(next += 1)];
    if (task !== undefined) inTask.set(task, (inTask.get(task) ?? 0) + length(call));
  }
  return {
    total: calls.reduce((sum, call) => sum + length(call), 0),
    longestInOneTask: Math.max(0, ...inTask.values()),
  };
}

function isOurs({ name, args }: TraceEvent): boolean {
  return name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension:') === true;
}

/** Calls that are not made from within another one, by time. */
function outermost(calls: readonly TraceEvent[]): readonly TraceEvent[] {
  const kept: TraceEvent[] = [];
  for (const call of calls.toSorted((one, other) => one.ts - other.ts)) {
    const last = kept.at(-1);
    if (last === undefined || call.ts >= endOf(last)) kept.push(call);
  }
  return kept;
}

function endOf({ ts, dur }: TraceEvent): number {
  return ts + (dur ?? 0);
}

function length({ tdur }: TraceEvent): number {
  return (tdur ?? 0) / 1_000;
}
