/** Version 3: hours. What was promised before ran day and night. */

interface PolicyOfVersion2 {
  readonly id: string;
  readonly version: number;
  readonly since: number;
  readonly firstResponseMinutes: number;
  readonly nextResponseMinutes: number;
}

/** The one policy of a version was for every post. */
export function addHours(policy: PolicyOfVersion2) {
  const { id, firstResponseMinutes, nextResponseMinutes, version, since } = policy;
  return {
    id,
    match: {},
    firstResponseMinutes,
    nextResponseMinutes,
    hours: '24x7',
    atRisk: { share: 0.2 },
    version,
    since,
    coversOpen: false,
    position: 0,
  } as const;
}

interface EventOfVersion2 {
  readonly startedAt: number;
  readonly dueAt: number;
  readonly metAt: number | null;
  readonly breachedAt: number | null;
}

/** Day and night, a wait's target is the time up to its deadline, and open time is all time. */
export function addOpenTime<Event extends EventOfVersion2>(event: Event) {
  const { startedAt, dueAt, metAt, breachedAt } = event;
  const atRiskAt = dueAt - (dueAt - startedAt) * 0.2;
  return {
    ...event,
    openTime: [{ start: startedAt, end: dueAt }],
    atRiskAt,
    businessResponseMs: metAt === null ? null : metAt - startedAt,
    ...(metAt === null && { riskyFrom: atRiskAt }),
    ...(metAt === null && breachedAt === null && { breachesAfter: dueAt }),
  };
}
