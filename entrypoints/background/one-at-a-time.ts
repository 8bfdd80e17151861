/**
 * Makes `work` safe to ask for at any moment: it never runs twice at the same time, and whatever is asked for while it
 * runs is done by one more run afterwards. Each call resolves when a run that began after it has ended.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running = Promise.resolve();
  let next: Promise<void> | null = null;
  return () => {
    const start = (): Promise<void> => {
      next = null;
      running = work();
      return running;
    };
    // A run that failed is its caller's to handle; the next one starts all the same.
    next ??= running.then(start, start);
    return next;
  };
}
