/** The lab's own mark, a flask: it must not pass for the site it imitates. */
export function Logo() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" width="30" height="30">
      <path
        d="M12.500 4h7M14 4v8.500L6.600 25a2.600 2.600 0 002.300 4h14.200a2.600 2.600 0 002.300-4L18 12.500V4"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.200"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M10 22h12l2 4.500H8z" fill="currentColor" opacity="0.350" />
      <circle cx="15" cy="19" r="1.300" fill="currentColor" />
      <circle cx="18.500" cy="16" r="1" fill="currentColor" />
    </svg>
  );
}
