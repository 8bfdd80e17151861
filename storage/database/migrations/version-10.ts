/** Version 10: whether the agent was told that a wait is due soon. */

interface EventOfVersion9 {
  readonly firstSeenAt: number;
  readonly atRiskAt: number;
  readonly metAt: number | null;
  readonly breachedAt: number | null;
  readonly riskyFrom?: number | undefined;
  readonly triage: { readonly snoozedUntil: number | null };
}

/** What was at risk when it was first seen is no news; of everything else nobody was told. */
export function addWarning<Event extends EventOfVersion9>(event: Event) {
  const { firstSeenAt, atRiskAt, metAt, breachedAt, riskyFrom, triage } = event;
  const isNoNews = metAt === null && triage.snoozedUntil === null && firstSeenAt >= atRiskAt;
  const warnedAt = isNoNews && breachedAt === null ? atRiskAt : null;
  const isUntold = warnedAt === null && breachedAt === null && riskyFrom !== undefined;
  return { ...event, warnedAt, ...(isUntold && { warnFrom: riskyFrom }) };
}
