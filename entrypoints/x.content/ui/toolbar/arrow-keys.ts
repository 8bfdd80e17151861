type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** Which of `count` items a key moves the focus to, or null for a key that moves nothing. */
export function arrowTarget(
  { key, ctrlKey, altKey, metaKey }: KeyPress,
  from: number,
  count: number,
  rightToLeft: boolean,
): number | null {
  if (ctrlKey || altKey || metaKey) return null;
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case rightToLeft ? 'ArrowLeft' : 'ArrowRight':
      return (from + 1) % count;
    case rightToLeft ? 'ArrowRight' : 'ArrowLeft':
      return (from + count - 1) % count;
    default:
      return null;
  }
}
