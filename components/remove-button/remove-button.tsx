import styles from './remove-button.module.css';

interface RemoveButtonProps {
  /** What is removed, in words; its sign is the same everywhere. */
  readonly label: string;
  readonly onClick: () => void;
}

/** Takes one entry out of a list. */
export function RemoveButton({ label, onClick }: RemoveButtonProps) {
  return (
    <button type="button" className={styles.remove} aria-label={label} onClick={onClick}>
      ×
    </button>
  );
}
