import { i18n } from '#i18n';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * A duration in milliseconds as people say it, in at most two units: "12 min", "2 h 5 min", "1 d 3 h". Never rounded
 * up, so that 14 min 59 s does not read as a missed quarter of an hour.
 */
export function formatDuration(milliseconds: number): string {
  const { days, hours, minutes } = unitsOf(milliseconds);
  const units = [
    days > 0 && i18n.t('shared.duration.days', { n: days }),
    hours > 0 && i18n.t('shared.duration.hours', { n: hours }),
    minutes > 0 && i18n.t('shared.duration.minutes', { n: minutes }),
  ].filter((unit) => unit !== false);
  return units.length > 0 ? units.join(' ') : i18n.t('shared.duration.underMinute');
}

/** The count that a sentence around such a duration takes its plural from: 1 for "1 min", "1 h" and "< 1 min". */
export function durationCount(milliseconds: number): number {
  const { days, hours, minutes } = unitsOf(milliseconds);
  return Math.max(days + hours + minutes, 1);
}

/** What is said of a duration: beside days, no minutes. */
function unitsOf(milliseconds: number) {
  const days = Math.floor(milliseconds / DAY);
  const hours = Math.floor((milliseconds % DAY) / HOUR);
  const minutes = days > 0 ? 0 : Math.floor((milliseconds % HOUR) / MINUTE);
  return { days, hours, minutes };
}

/** The same in its largest unit alone, never rounded up: "12 min", "2 h", "3 d". For where there is little room. */
export function formatRoughDuration(milliseconds: number): string {
  const unit = [DAY, HOUR, MINUTE].find((one) => milliseconds >= one) ?? MINUTE;
  return formatDuration(Math.floor(milliseconds / unit) * unit);
}
