import { i18n } from '#i18n';
import type { BusinessHours } from '@/domain/sla/business-hours';
import { HOURS_LIMITS } from '@/domain/sla/hours-schema';
import { parseServiceHours, type PolicyError } from '@/domain/sla/parse-policies';

/** What is wrong with hours, in plain words, or null. */
export function checkHours(hours: BusinessHours): string | null {
  const parsed = parseServiceHours(hours);
  return parsed.ok ? null : problemText(parsed.error);
}

/** What the fields on this page let through is the rest. */
function problemText({ field, problem }: PolicyError): string {
  if (problem === 'empty-interval') return i18n.t('options.problem.interval');
  if (problem === 'overlapping-intervals') return i18n.t('options.problem.overlap');
  if (problem === 'hardly-open') return i18n.t('options.problem.hardlyOpen');
  if (/\.(start|end)$/.test(field)) return i18n.t('options.problem.time');
  if (/^week\.\w+$/.test(field)) {
    return i18n.t('options.problem.tooManyIntervals', { max: HOURS_LIMITS.intervalsPerDay });
  }
  return i18n.t('options.problem.notSaved', { detail: `${field}: ${problem}` });
}
