import { i18n } from '#i18n';
import type { IconName } from '@/components/icon/icon';
import { namesOfKinds } from '@/components/sensitive-warning/kind-names';
import { clockLook, notRecordedLook } from '@/components/sla-badge/clock-look';
import type { OverlayState, RowKey, Toolbar } from '../../store';
import type { SensitiveWarning, ToolbarButton } from '../../features/feature';

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
  return toolbar.parts.flatMap(({ button, warning, waiting }) => [
    ...(button === undefined
      ? []
      : [actionItem(button, state.picker?.openedFrom === toolbar.host)]),
    ...(warning === undefined ? [] : [warningItem(warning, isOpen('warning'))]),
    ...(waiting === undefined ? [] : clockItems(toolbar, state, isOpen('clock'))),
  ]);
}

function actionItem({ id, icon, label, opensDialog }: ToolbarButton, isOpen: boolean): ToolbarItem {
  return {
    id,
    className: 'action',
    icon,
    words: [{ className: 'action-label', text: label }],
    name: label,
    expanded: opensDialog ? isOpen : null,
  };
}

function warningItem({ kinds: found, count }: SensitiveWarning, isOpen: boolean): ToolbarItem {
  const kinds = namesOfKinds(found);
  return {
    id: 'warning',
    className: 'badge badge-warning',
    icon: 'warning',
    words: [
      { className: 'warning-count', text: String(count) },
      { className: 'warning-kinds', text: kinds },
    ],
    name: i18n.t('overlay.sensitive.badge', { kinds }),
    expanded: isOpen,
  };
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
    // `now` may be a minute old, older than the tweet itself.
    clock === undefined ? notRecordedLook() : clockLook(clock, Math.max(now, clock.firstSeenAt));
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
