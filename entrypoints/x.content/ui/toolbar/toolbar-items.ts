import { i18n } from '#i18n';
import { formatDuration, formatRoughDuration } from '@/components/format/duration';
import type { IconName } from '@/components/icon/icon';
import { namesOfKinds } from '@/components/sensitive-warning/kind-names';
import { clockLook, notRecordedLook } from '@/components/sla-badge/clock-look';
import type { StillPublic } from '@/domain/public-findings';
import type { SlaEvent } from '@/domain/sla/sla-event';
import type { SensitiveWarning, ToolbarButton } from '../../features/feature';
import { stillPublicIn } from '../../still-public';
import type { OverlayState, RowKey, Toolbar } from '../../store';

const MINUTE = 60_000;

/** One button of a toolbar, as it looks now. */
export interface ToolbarItem {
  /** Names it among the items of its toolbar. */
  readonly id: string;
  readonly className: string;
  readonly icon: IconName;
  /** What the button shows beside its icon; the style sheet chooses between them by the room there is. */
  readonly words: readonly { readonly className: string; readonly text: string }[];
  /** Accessible name and tooltip, where the words shown do not say enough. */
  readonly name: string | null;
  /** Whether its dialog is open; null where it opens none. */
  readonly expanded: boolean | null;
}

/** What stands on one row's toolbar, in its order. */
export function toolbarItems(
  row: RowKey,
  toolbar: Toolbar,
  state: OverlayState,
): readonly ToolbarItem[] {
  const isOpen = (id: string): boolean => state.details?.row === row && state.details.item === id;
  const { parts, tweetId } = toolbar;
  const stillPublic = stillPublicIn(tweetId, state);
  const publicFor = Math.max(state.now - (stillPublic?.since ?? state.now), 0);
  const isOwn = parts.some(({ warning }) => warning !== undefined);
  return parts.flatMap(({ button, warning, waiting }) => [
    ...(button === undefined
      ? []
      : [actionItem(button, state.picker?.openedFrom === toolbar.host)]),
    ...(warning === undefined
      ? []
      : [
          warningItem(
            warning,
            stillPublic?.tweetId === tweetId ? publicFor : null,
            isOpen('warning'),
          ),
        ]),
    ...(waiting === undefined || isOwn || stillPublic === null
      ? []
      : [stillPublicItem(stillPublic, publicFor, isOpen('warning'))]),
    ...(waiting === undefined ? [] : clockItems(toolbar, state, isOpen('clock'))),
  ]);
}

function actionItem(button: ToolbarButton, isOpen: boolean): ToolbarItem {
  const { id, icon, label, iconOnly = false, opens } = button;
  return {
    id,
    className: 'action',
    icon,
    words: iconOnly ? [] : [{ className: 'action-label', text: label }],
    name: label,
    expanded: opens === null ? null : isOpen,
  };
}

/** `publicFor`: milliseconds, or null while that is not recorded. */
function warningItem(
  { kinds: found, count }: SensitiveWarning,
  publicFor: number | null,
  isOpen: boolean,
): ToolbarItem {
  const kinds = namesOfKinds(found);
  return {
    id: 'warning',
    className: 'badge badge-warning',
    icon: 'warning',
    words: [
      { className: 'warning-kinds', text: kinds },
      publicFor === null
        ? { className: 'warning-count', text: String(count) }
        : sinceWord(publicFor),
    ],
    name:
      publicFor === null
        ? i18n.t('overlay.sensitive.badge', { kinds })
        : i18n.t('overlay.sensitive.badgeSince', { kinds, duration: formatDuration(publicFor) }),
    expanded: isOpen,
  };
}

/** What another post of the conversation shows. */
function stillPublicItem({ kinds }: StillPublic, publicFor: number, isOpen: boolean): ToolbarItem {
  const name = i18n.t('overlay.sensitive.badgeElsewhere', {
    kinds: namesOfKinds(kinds),
    duration: formatDuration(publicFor),
  });
  return {
    id: 'warning',
    className: 'badge badge-soon',
    icon: 'warning',
    words: [
      { className: 'warning-kinds', text: i18n.t('overlay.sensitive.stillPublic') },
      sinceWord(publicFor),
    ],
    name,
    expanded: isOpen,
  };
}

function sinceWord(publicFor: number): ToolbarItem['words'][number] {
  return { className: 'warning-since', text: formatRoughDuration(publicFor) };
}

/** The clock, once the background has told of it or it is known why there is none. */
function clockItems(
  { tweetId }: Toolbar,
  { clocks, recordingProblem, now }: OverlayState,
  isOpen: boolean,
): readonly ToolbarItem[] {
  const clock = clocks.get(tweetId);
  if (clock === undefined && recordingProblem === null) return [];
  const { icon, tone, text } =
    clock === undefined ? notRecordedLook() : clockLook(clock, momentFor(clock, now));
  return [
    {
      id: 'clock',
      className: `badge badge-${tone}`,
      icon,
      words: [{ className: 'badge-text', text }],
      name: null,
      expanded: isOpen,
    },
  ];
}

/**
 * `now` may be a minute old, older than the tweet itself. A tweet that was first seen later than that was seen while the
 * computer's clock ran ahead.
 */
function momentFor({ firstSeenAt }: SlaEvent, now: number): number {
  return firstSeenAt - now <= MINUTE ? Math.max(now, firstSeenAt) : now;
}
