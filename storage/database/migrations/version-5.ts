/** Version 5: what the agent decides about a wait. */

interface EventOfVersion4 {
  /** Thread and customer, with a colon between them. */
  readonly conversationId: string;
  readonly customerHandle: string;
  readonly startedAt: number;
  readonly dueAt: number;
  readonly metAt: number | null;
  readonly breachedAt: number | null;
  readonly breachesAfter?: number;
}

interface SightingOfVersion4 {
  readonly authorHandle: string;
  readonly rule: string | null;
  readonly postedAt: number;
}

/** The thread an event belongs to. */
export function threadOf({ conversationId }: EventOfVersion4): string {
  return conversationId.split(':', 1).join();
}

/** Nothing was decided before. `thread`: what was seen of the event's thread; the wait's last tweet is in it. */
export function addTriage<Event extends EventOfVersion4>(
  event: Event,
  thread: readonly SightingOfVersion4[],
) {
  const { breachesAfter: _, ...kept } = event;
  const { customerHandle, startedAt, dueAt, metAt, breachedAt } = event;
  const lastTweetAt = thread
    .filter(({ rule, authorHandle }) => rule !== null && isSame(authorHandle, customerHandle))
    .filter(({ postedAt }) => postedAt <= (metAt ?? Infinity))
    .reduce((latest, { postedAt }) => Math.max(latest, postedAt), startedAt);
  return {
    ...kept,
    lastTweetAt,
    triage: { snoozedUntil: null, noReplyNeeded: null, note: '', tags: [] },
    ...(metAt === null && { lateFrom: dueAt + 1 }),
    ...(metAt === null && breachedAt === null && { tellFrom: dueAt + 1 }),
  };
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
