import { afterAll, vi } from 'vitest';

/**
 * The files of a worker share a process (`isolate: false` in tests/vitest.config.ts), but nothing of each other: not the modules
 * with what they keep, nor the clock or the globals that a test put in place of the real ones. To be called by a setup file.
 */
export function leaveNothingBehind(): void {
  afterAll(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.resetModules();
  });
}
