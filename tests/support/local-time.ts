import { HOUR, MINUTE } from './sightings';

/**
 * What the clock on the wall of a zone shows, `YYYY-MM-DD HH:MM`. By `Intl` alone, so that it can judge code that asks
 * Temporal.
 */
export function localTime(moment: number, zone: string): string {
  return formatFor(zone).format(moment).replace(', ', ' ');
}

/** The first moment at which a wall clock shows this time. Milliseconds since the epoch. */
export function localMoment(time: string, zone: string): number {
  const utc = Date.parse(`${time.replace(' ', 'T')}Z`);
  for (let moment = utc - 15 * HOUR; moment <= utc + 15 * HOUR; moment += 15 * MINUTE) {
    if (localTime(moment, zone) === time) return moment;
  }
  throw new RangeError(`${zone} has no ${time}`);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(zone, format);
  return format;
}
