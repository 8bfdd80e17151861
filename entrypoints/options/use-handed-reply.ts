import { useEffect, useState } from 'react';
import type { HandedReply } from '@/domain/replies/handed-reply';
import { takeHandedReply, watchHandedReply } from '@/storage/handed-reply';

/**
 * The reply that was handed over from a page of X, and the way to be done with it; then comes the next one. Of several open
 * tabs, the one that the agent sees takes it.
 */
export function useHandedReply(): readonly [HandedReply | null, () => void] {
  const [replies, setReplies] = useState<readonly HandedReply[]>([]);
  useEffect(() => {
    const take = () => {
      if (document.hidden) return;
      void takeHandedReply().then((taken) => {
        if (taken !== null) setReplies((waiting) => [...waiting, taken]);
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
  return [replies[0] ?? null, () => setReplies(([, ...others]) => others)];
}
