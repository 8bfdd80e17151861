/** Outlines on a 20 × 20 grid, drawn with the text's own colour. */
export const ICON_PATHS = {
  reply: 'M3 4.5h14v9H9l-4 3v-3H3zM6.5 8h7M6.5 10.5h4.5',
  invite: 'M2.5 5h15v10.5h-15zM2.5 5.5 10 11l7.5-5.5',
  /** Into an envelope: from a post to a message. */
  arrived: 'M2.5 8.5v8h15v-8M10 2.5v8.5M6.8 8 10 11.2 13.2 8',
  warning: 'M10 3 18 16.5H2zM10 8v4M10 14.2v.1',
  running: 'M10 2.8a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4M10 6v4.2l2.8 1.8',
  soon: 'M10 2.8a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4M10 6v4.6M10 13.6v.1',
  overdue: 'M6.5 2.8h7l3.7 3.7v7l-3.7 3.7h-7l-3.7-3.7v-7zM10 6v4.8M10 13.8v.1',
  answered: 'M10 2.8a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4M6.6 10.2l2.4 2.4 4.4-4.8',
  closed: 'M10 2.8a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4M6.5 10h7',
  snoozed: 'M15.5 12.2A6.6 6.6 0 0 1 7.8 4.5a6.6 6.6 0 1 0 7.7 7.7M12 3.5h4l-4 4.5h4',
  track: 'M16.6 9a7 7 0 1 0-7.6 7.6M9.6 5.8V10l2.2 1.6M15 12.2v5.4M12.3 14.9h5.4',
  star: 'M10 2.8l2.2 4.7 5 .7-3.6 3.6.9 5.2-4.5-2.5L5.5 17l.9-5.2L2.8 8.2l5-.7z',
  close: 'M5 5l10 10M15 5 5 15',
} as const;

export type IconName = keyof typeof ICON_PATHS;

/** A picture beside words that say the same: hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
