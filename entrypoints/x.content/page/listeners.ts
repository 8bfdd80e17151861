/** Callbacks of one kind. One that throws is reported and keeps none of the others from hearing. */
export class Listeners<Arguments extends readonly unknown[] = []> {
  readonly #callbacks = new Set<(...values: Arguments) => void>();

  /** Calls `callback` from now on; with a `signal`, until that aborts. */
  add(callback: (...values: Arguments) => void, signal?: AbortSignal): void {
    if (signal?.aborted) return;
    this.#callbacks.add(callback);
    signal?.addEventListener('abort', () => this.#callbacks.delete(callback), { once: true });
  }

  notify(...values: Arguments): void {
    for (const callback of [...this.#callbacks]) {
      try {
        callback(...values);
      } catch (error) {
        reportError(error);
      }
    }
  }
}
