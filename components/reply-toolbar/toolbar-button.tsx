import type { MouseEvent } from 'react';
import { Icon, type IconName } from '../icon/icon';
import type { ToolbarItemProps } from './reply-toolbar';

export interface ToolbarButtonProps {
  readonly icon: IconName;
  /** The words beside the icon; where the row is too narrow for them, its tooltip and accessible name. */
  readonly label: string;
  /** Null when it opens no dialog. */
  readonly expanded: boolean | null;
  readonly onPress: (event: MouseEvent<HTMLButtonElement>) => void;
  readonly item?: ToolbarItemProps;
}

export function ToolbarButton({ icon, label, expanded, onPress, item }: ToolbarButtonProps) {
  return (
    <button
      type="button"
      className="action"
      title={label}
      aria-label={label}
      {...(expanded !== null && { 'aria-haspopup': 'dialog', 'aria-expanded': expanded })}
      onClick={onPress}
      {...item}
    >
      <Icon name={icon} />
      <span className="action-label">{label}</span>
    </button>
  );
}
