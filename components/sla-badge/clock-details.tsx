import { i18n } from '#i18n';
import { CATCH_ALL, policyIdIn } from '@/domain/sla/policy';
import type { SlaEvent } from '@/domain/sla/sla-event';
import {
  clockStartsAt,
  restsWhileClosed,
  targetMs,
  timeToAct,
  timeToSee,
} from '@/domain/sla/sla-status';
import { formatDuration } from '../format/duration';
import { reasonName, whyWaits } from '../format/wait-names';
import { responseTime } from './clock-look';

export interface ClockDetailsProps {
  /** The tweet's clock; null when the wait is not recorded, for the reason in `problem`. */
  readonly event: SlaEvent | null;
  /** What the agent calls the special policy it falls under; null where it is another one, or no longer known. */
  readonly policyName: string | null;
  /** A sentence that says why waits are not recorded now, or null while they are. */
  readonly problem: string | null;
}

/** What a reply clock counts, in full. */
export function ClockDetails({ event, policyName, problem }: ClockDetailsProps) {
  return (
    <>
      {event !== null && <ClockTimes event={event} policyName={policyName} />}
      {event !== null && restsWhileClosed(event) && (
        <p className="badge-hours">{i18n.t('overlay.clock.businessHours')}</p>
      )}
      {problem !== null && <p className="badge-problem">{problem}</p>}
    </>
  );
}

type Row = readonly [term: string, value: string];

/** Why it waits, when its clock began and is due, by which policy, and how it ended. */
function ClockTimes({
  event,
  policyName,
}: Omit<ClockDetailsProps, 'problem'> & { event: SlaEvent }) {
  const { startedAt, dueAt, metAt, triage } = event;
  const toAct = timeToAct(event);
  const clockStart = clockStartsAt(event);
  const answered: readonly Row[] =
    metAt === null
      ? []
      : [
          [
            event.metHere
              ? i18n.t('overlay.clock.answeredHere')
              : i18n.t('overlay.clock.answeredElsewhere'),
            formatMoment(metAt),
          ],
          [
            i18n.t('overlay.clock.responseTime'),
            formatDuration(responseTime(event, metAt - startedAt)),
          ],
          ...(toAct === null
            ? []
            : [[i18n.t('overlay.clock.timeToAct'), formatDuration(toAct)] as const]),
        ];
  const over: readonly Row[] =
    triage.noReplyNeeded === null
      ? []
      : [[i18n.t('overlay.clock.reason'), reasonName(triage.noReplyNeeded.reason)]];
  const rows: readonly Row[] = [
    [i18n.t('overlay.clock.why'), whyWaits(event)],
    [i18n.t('overlay.clock.posted'), formatMoment(startedAt)],
    [i18n.t('overlay.clock.seen'), afterwards(timeToSee(event))],
    [
      i18n.t('overlay.clock.start'),
      clockStart === startedAt ? i18n.t('overlay.clock.whenPosted') : formatMoment(clockStart),
    ],
    [i18n.t('overlay.clock.target'), targetText(event)],
    [i18n.t('overlay.clock.policy'), policyText(event, policyName)],
    [i18n.t('overlay.clock.due'), formatMoment(dueAt)],
    ...over,
    ...answered,
  ];
  return (
    <dl>
      {rows.map(([term, value]) => (
        <div className="badge-row" key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function targetText(event: SlaEvent): string {
  const duration = formatDuration(targetMs(event));
  return event.metric === 'first-response'
    ? i18n.t('overlay.clock.first', { duration })
    : i18n.t('overlay.clock.next', { duration });
}

function policyText({ policy }: SlaEvent, name: string | null): string {
  if (policyIdIn(policy) === CATCH_ALL) return i18n.t('options.targets.title');
  return name ?? i18n.t('overlay.clock.formerPolicy');
}

function afterwards(milliseconds: number): string {
  return i18n.t('overlay.clock.after', { duration: formatDuration(milliseconds) });
}

function formatMoment(moment: number): string {
  const format = new Intl.DateTimeFormat(i18n.t('shared.languageTag'), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return format.format(moment);
}
