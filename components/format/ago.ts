import { i18n } from '#i18n';
import { formatDuration } from './duration';

const MINUTE = 60_000;

/**
 * How long before `now` something was (milliseconds since the epoch), as people say it: "just now", "12 min ago". What lies
 * ahead, by a clock that is behind, was just now. `format` says how much of the duration is told.
 */
export function formatAgo(moment: number, now: number, format = formatDuration): string {
  const age = now - moment;
  return age < MINUTE
    ? i18n.t('shared.ago.justNow')
    : i18n.t('shared.ago.past', { duration: format(age) });
}
