import { i18n } from '#i18n';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * A duration in milliseconds as people say it, in at most two units: "12 min", "2 h 5 min", "1 d 3 h". Never rounded
 * up, so that 14 min 59 s does not read as a missed quarter of an hour.
 */
export function formatDuration(milliseconds: number): string {
  const minutes = Math.floor((milliseconds % HOUR) / MINUTE);
  const hours = Math.floor((milliseconds % DAY) / HOUR);
  const days = Math.floor(milliseconds / DAY);
  const units = [
    days > 0 && i18n.t('shared.duration.days', { n: days }),
    hours > 0 && i18n.t('shared.duration.hours', { n: hours }),
    days === 0 && minutes > 0 && i18n.t('shared.duration.minutes', { n: minutes }),
  ].filter((unit) => unit !== false);
  return units.length > 0 ? units.join(' ') : i18n.t('shared.duration.underMinute');
}

/** The same in its largest unit alone, never rounded up: "12 min", "2 h", "3 d". For where there is little room. */
export function formatRoughDuration(milliseconds: number): string {
  const unit = [DAY, HOUR, MINUTE].find((one) => milliseconds >= one) ?? MINUTE;
  return formatDuration(Math.floor(milliseconds / unit) * unit);
}
