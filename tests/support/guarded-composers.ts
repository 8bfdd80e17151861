import { afterEach, beforeEach, vi } from 'vitest';
import { success } from '@/domain/result';
import type { Background } from '@/entrypoints/x.content/background-client';
import { composerGuard } from '@/entrypoints/x.content/features/composer-guard';
import type { DraftGuard, HeldDraft } from '@/entrypoints/x.content/features/feature';
import type { Settings } from '@/storage/settings';
import type { FakeComposer } from './fake-page';
import { startFeatures, type Overlay } from './overlay';

export const MAIL = 'Is it nadia.kovac@example.com?';
export const CARD = 'Your card 4111 1111 1111 1111 was charged.';

/** The composer guard alone on a fake page, anew for each test of a file, with time and a clipboard that are the test's. */
export function guardForEachTest() {
  let overlay: Overlay;
  const record = vi.fn<Background['recordPostedAnyway']>();
  const writeText = vi.fn<Clipboard['writeText']>();

  beforeEach(() => {
    vi.useFakeTimers();
    record.mockReset().mockResolvedValue(success(undefined));
    writeText.mockReset().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
  });
  afterEach(() => {
    overlay.end();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  return {
    /** Keeps why a draft was posted anyway. */
    record,
    writeText,
    overlay: () => overlay,
    page: () => overlay.page,
    start(settings: Partial<Settings> = {}): void {
      overlay = startFeatures([composerGuard], {
        settings,
        background: { recordPostedAnyway: record },
      });
    },
    /** What is shown of a composer's draft: the last one's, where none is named. */
    guard(composer?: FakeComposer): DraftGuard | undefined {
      const bars = [...overlay.store.getState().composerBars.values()];
      const bar = composer ? bars.find((bar) => bar.composer === composer) : bars.at(-1);
      return bar?.parts.get('composer-guard')?.guard;
    },
    /** The question that is open about a draft. */
    question(): HeldDraft | null {
      return overlay.store.getState().heldDraft?.draft ?? null;
    },
    /** Writes a draft and pauses. */
    write(composer: FakeComposer, text: string): void {
      composer.write(text);
      vi.advanceTimersByTime(100);
    },
  };
}
