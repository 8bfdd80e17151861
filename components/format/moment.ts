import { i18n } from '#i18n';

const DAY = 24 * 60 * 60_000;

/** A moment that is near, with its day where that is not today: "14:30", "Mon, 9:00", "4 Dec, 9:00". */
export function formatSoon(moment: number, now: number): string {
  const isToday = new Date(moment).toDateString() === new Date(now).toDateString();
  const isThisWeek = Math.abs(moment - now) < 6 * DAY;
  const format = new Intl.DateTimeFormat(i18n.t('shared.languageTag'), {
    ...(!isToday && (isThisWeek ? { weekday: 'short' } : { day: 'numeric', month: 'short' })),
    hour: 'numeric',
    minute: '2-digit',
  });
  return format.format(moment);
}
