import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/**
 * The present moment (milliseconds since the epoch), renewed once a minute while the page is visible and at once when
 * it becomes visible again.
 */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    function renew() {
      clearTimeout(timer);
      if (document.visibilityState === 'hidden') return;
      setNow(Date.now());
      timer = setTimeout(renew, MINUTE);
    }
    renew();
    document.addEventListener('visibilitychange', renew);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', renew);
    };
  }, []);

  return now;
}
