import * as v from 'valibot';
import { storage } from '#imports';

/** In memory: a computer's clock is set right while the browser runs. Forgotten with the browser's end. */
const stored = storage.defineItem<unknown>('session:last-told', { fallback: null });

/** What the clock showed when the agent was last told of waits, milliseconds since the epoch; null while unknown. */
export async function readLastTold(): Promise<number | null> {
  const value = await stored.getValue().catch(() => null);
  return v.is(v.number(), value) ? value : null;
}

/** Never fails: without it, a wait that was told of too early is not told of again. */
export async function noteLastTold(at: number): Promise<void> {
  await stored.setValue(at).catch(() => undefined);
}
