import { useEffect, useState } from 'react';
import type { HandedReply } from '@/domain/replies/handed-reply';
import { takeHandedReply, watchHandedReply } from '@/storage/handed-reply';

/**
 * The reply that was handed over from a page of X, and the way to be done with it. Of several open tabs, the one that the
 * agent sees takes it.
 */
export function useHandedReply(): readonly [HandedReply | null, () => void] {
  const [reply, setReply] = useState<HandedReply | null>(null);
  useEffect(() => {
    const take = () => {
      if (document.hidden) return;
      void takeHandedReply().then((taken) => {
        if (taken !== null) setReply(taken);
      });
    };
    take();
    document.addEventListener('visibilitychange', take);
    const unwatch = watchHandedReply(take);
    return () => {
      document.removeEventListener('visibilitychange', take);
      unwatch();
    };
  }, []);
  return [reply, () => setReply(null)];
}
