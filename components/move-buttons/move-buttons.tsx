import { i18n } from '#i18n';
import { Button } from '@/components/button/button';
import styles from './move-buttons.module.css';

interface MoveButtonsProps {
  /** What the entry is called. */
  readonly item: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: 1 | -1) => void;
}

/** Moves one entry of an ordered list. At the ends the buttons rest, and stay where the keyboard finds them. */
export function MoveButtons({ item, isFirst, isLast, onMove }: MoveButtonsProps) {
  return (
    <span className={styles.buttons}>
      <Button
        tone="quiet"
        aria-label={i18n.t('options.moveUp', { item })}
        aria-disabled={isFirst}
        onClick={() => onMove(-1)}
      >
        ↑
      </Button>
      <Button
        tone="quiet"
        aria-label={i18n.t('options.moveDown', { item })}
        aria-disabled={isLast}
        onClick={() => onMove(1)}
      >
        ↓
      </Button>
    </span>
  );
}
