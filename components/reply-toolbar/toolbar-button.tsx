import type { MouseEvent } from 'react';
import { Icon, type IconName } from '../icon/icon';

export interface ToolbarButtonProps {
  readonly icon: IconName;
  /** The words beside the icon; where the row is too narrow for them, its tooltip and accessible name. */
  readonly label: string;
  /** Null when it opens no dialog. */
  readonly expanded: boolean | null;
  readonly onPress: (event: MouseEvent<HTMLButtonElement>) => void;
}

export function ToolbarButton({ icon, label, expanded, onPress }: ToolbarButtonProps) {
  return (
    <button
      type="button"
      className="action"
      title={label}
      aria-label={label}
      {...(expanded !== null && { 'aria-haspopup': 'dialog', 'aria-expanded': expanded })}
      onClick={onPress}
    >
      <Icon name={icon} />
      <span className="action-label">{label}</span>
    </button>
  );
}
