import fc from 'fast-check';
import { NO_REPLY_REASONS, TRIAGE_TAGS, UNTRIAGED, type Triage } from '@/domain/sla/triage';
import { DAY, MORNING } from './sightings';

/** Anything an agent can decide about a wait. */
export function anyTriage(): fc.Arbitrary<Triage> {
  const moment = fc.integer({ min: MORNING, max: MORNING + 4 * DAY });
  return fc.record({
    snoozedUntil: fc.option(moment),
    noReplyNeeded: fc.option(
      fc.record({ reason: fc.constantFrom(...NO_REPLY_REASONS), at: moment }),
    ),
    note: fc.constantFrom('', 'Parcel is with customs.'),
    tags: fc.subarray([...TRIAGE_TAGS]),
  });
}

/** A decision of which only some things matter. */
export function triage(known: Partial<Triage>): Triage {
  return { ...UNTRIAGED, ...known };
}
