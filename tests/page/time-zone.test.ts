import { Temporal as polyfill } from 'temporal-polyfill/implementation';
import { describe, expect, it } from 'vitest';
import { prepareTimeZones, zoneOffsetAt } from '@/domain/sla/time-zone';

const HOUR = 60 * 60_000;
const ZONES = ['UTC', 'Europe/Paris', 'America/Havana', 'Asia/Kolkata', 'Australia/Lord_Howe'];

/** The unit tests run on the polyfill, Chromium and Firefox on their own Temporal: both must say the same. */
describe('a browser with Temporal', () => {
  it('has it without being prepared', () => {
    expect(globalThis).toHaveProperty('Temporal');
    expect(zoneOffsetAt('Europe/Paris', Date.UTC(2026, 6, 1)).offsetMs).toBe(2 * HOUR);
  });

  it.each(ZONES)('agrees with the polyfill on %s', async (zone) => {
    await prepareTimeZones();
    for (let day = 0; day < 365; day += 1) {
      const at = Date.UTC(2026, 0, 1 + day, 12);
      const local = polyfill.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
      const { offsetMs, until } = zoneOffsetAt(zone, at);
      expect(offsetMs).toBe(local.offsetNanoseconds / 1_000_000);
      const next = local.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity;
      expect(until).toBe(next);
    }
  });
});
