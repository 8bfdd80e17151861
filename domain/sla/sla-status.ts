import type { SlaEvent, SlaState } from './sla-event';

/** A wait becomes `at-risk` when this share of its target, or less, is left. */
const AT_RISK_SHARE = 0.2;

/** What the moments of a wait mean at one point in time. */
export interface SlaStatus {
  readonly state: SlaState;
  /** Milliseconds to the deadline, negative once it passed; for an answered wait, what was left when it was answered. */
  readonly remainingMs: number;
  /** Milliseconds from the customer's tweet to the answer; null while the customer waits. */
  readonly responseMs: number | null;
}

/** Reads a wait at `now` (milliseconds since the epoch). An answer at the very deadline is in time. */
export function slaStatus(event: SlaEvent, now: number): SlaStatus {
  const remainingMs = event.dueAt - (event.metAt ?? now);
  if (event.metAt !== null) {
    const state = remainingMs < 0 ? 'met-late' : 'met';
    return { state, remainingMs, responseMs: event.metAt - event.startedAt };
  }
  if (remainingMs < 0) return { state: 'overdue', remainingMs, responseMs: null };
  return { state: now < atRiskAt(event) ? 'on-track' : 'at-risk', remainingMs, responseMs: null };
}

/** When a wait becomes `at-risk`, milliseconds since the epoch. */
export function atRiskAt(event: SlaEvent): number {
  return event.dueAt - (event.dueAt - event.startedAt) * AT_RISK_SHARE;
}

/** When the state of an unanswered wait changes next by itself, or null when it cannot any more. */
export function nextChangeAt(event: SlaEvent, now: number): number | null {
  if (event.metAt !== null || now > event.dueAt) return null;
  return now < atRiskAt(event) ? atRiskAt(event) : event.dueAt + 1;
}
