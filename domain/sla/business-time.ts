import type { ServiceHours } from './business-hours';
import { openSpans, type Span } from './open-spans';

/** A week with its holidays: open that long, it never closes. Milliseconds. */
const LONGEST_OPEN = 14 * 24 * 60 * 60_000;

/**
 * Time that counts only while it is open. Moments are milliseconds since the epoch, durations milliseconds; hours that
 * are not `24x7` need `prepareTimeZones` first.
 */

/** The open time from `start` on that adds up to `targetMs`, as few spans as can be. */
export function openTime(start: number, targetMs: number, hours: ServiceHours): readonly Span[] {
  const spans: Span[] = [];
  let left = targetMs;
  for (const span of openSpans(start, hours)) {
    const end = Math.min(span.end, span.start + left);
    const last = spans.at(-1);
    if (last?.end === span.start) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start: span.start, end });
    left -= end - span.start;
    if (left <= 0) break;
  }
  return spans;
}

/** The first moment by which `targetMs` of open time have passed since `start`; for a target of 0, the next opening. */
export function addBusinessTime(start: number, targetMs: number, hours: ServiceHours): number {
  // There is always one: open spans never end.
  return openTime(start, targetMs, hours).at(-1)?.end ?? Infinity;
}

/** How much of the time from `start` to `end` was open; 0 when `end` is not after `start`. */
export function businessTimeBetween(start: number, end: number, hours: ServiceHours): number {
  let passed = 0;
  if (end <= start) return passed;
  for (const span of openSpans(start, hours)) {
    if (span.start >= end) break;
    passed += Math.min(span.end, end) - span.start;
  }
  return passed;
}

/** The first open moment at `at` or later. */
export function nextOpening(at: number, hours: ServiceHours): number {
  return addBusinessTime(at, 0, hours);
}

/** When it opens again after `at`, after closing first where it is open then; null where it never closes. */
export function openingAfter(at: number, hours: ServiceHours): number | null {
  if (hours === '24x7') return null;
  let openUntil = isOpen(at, hours) ? at : -Infinity;
  for (const span of openSpans(at, hours)) {
    if (span.start > openUntil) return span.start;
    // Hours that never leave a gap would be looked through for ever.
    if (span.end - at > LONGEST_OPEN) return null;
    openUntil = span.end;
  }
  return null;
}

export function isOpen(at: number, hours: ServiceHours): boolean {
  return nextOpening(at, hours) === at;
}
