import { hash } from '../text/snowflake';

/** Line icons of the lab's own, drawn on X's grid. */
const PATHS = {
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  search: 'M10.5 4a6.5 6.5 0 104.1 11.6L20 21M10.5 4a6.5 6.5 0 014.1 11.6',
  bell: 'M6 17V11a6 6 0 0112 0v6l2 1.5H4zM10 21h4',
  chat: 'M4 5h16v11H9l-5 4z',
  person: 'M12 12a4 4 0 100-8 4 4 0 000 8zM4.5 20c1-4 4-5.5 7.5-5.5s6.500 1.500 7.500 5.500',
  more: 'M5.500 12h.01M12 12h.01M18.500 12h.01',
  display: 'M12 3.500a8.500 8.500 0 100 17zM12 3.500a8.500 8.500 0 010 17',
  reply: 'M4 11a7 6.500 0 017-6.500h2a7 6.500 0 010 13.500v3l-4-3C6 17.500 4 14.500 4 11z',
  repost: 'M4 9l3.500-3.500L11 9M7.500 6v10.500H14M20 15l-3.500 3.500L13 15M16.500 18V7.500H10',
  like: 'M12 20S4 15 4 9.200C4 6.500 6 5 8 5c1.800 0 3.200 1 4 2.500C12.800 6 14.200 5 16 5c2 0 4 1.500 4 4.200C20 15 12 20 12 20z',
  views: 'M5 20V12M10 20V5M15 20v-9M20 20V8',
  bookmark: 'M6.500 4h11v16L12 15.500 6.500 20z',
  share: 'M12 15V4M7.500 8L12 3.500 16.500 8M4.500 14v6h15v-6',
  back: 'M20 12H5M11 5l-7 7 7 7',
  close: 'M5.500 5.500l13 13M18.500 5.500l-13 13',
  plus: 'M12 5v14M5 12h14',
  pin: 'M8 4h8l-1 6 3 4H6l3-4zM12 14v7',
  spark: 'M12 3l2 6 6 3-6 3-2 6-2-6-6-3 6-3z',
  photo: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.500 9h.01',
  gif: 'M4 5h16v14H4zM10 10H8v4h2v-2M12.500 10v4M15.500 14v-4H18M15.500 12H17.500',
  poll: 'M5 7h9M5 12h14M5 17h6',
  smile:
    'M12 3.500a8.500 8.500 0 100 17 8.500 8.500 0 000-17zM8.500 10h.01M15.500 10h.01M8 14c2 2.500 6 2.500 8 0',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3.500V7M15 3.500V7',
  place:
    'M12 21s6.500-6 6.500-11a6.500 6.500 0 00-13 0c0 5 6.500 11 6.500 11zM12 12a2 2 0 100-4 2 2 0 000 4z',
  send: 'M4 12l16-8-6 16-3-6z',
  bookmarkList: 'M8 3.500h11V17M5 7h10v14l-5-4-5 4z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      width={size}
      height={size}
      className={`r-${hash(name).toString(36)}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 3 : 1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <g>
        <path d={PATHS[name]} />
      </g>
    </svg>
  );
}
