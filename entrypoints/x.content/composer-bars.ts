import type { ComposerPart, Feature } from './features/feature';
import type { ComposerHandle, PageAdapter } from './page/x-page';
import { withEntry, type OverlayHost, type OverlayStore } from './store';

export interface ComposerBarOptions {
  readonly page: PageAdapter;
  readonly store: OverlayStore;
  readonly features: readonly Feature[];
  readonly createHost: () => OverlayHost;
}

/** Keeps one bar below each composer that a feature has something for. */
export function keepComposerBars(options: ComposerBarOptions): void {
  let composers = 0;
  options.page.onComposer((composer) => keepBar(options, composer, composers++));
}

function keepBar(options: ComposerBarOptions, composer: ComposerHandle, key: number): void {
  const { store, features, createHost } = options;
  const parts = new Map<string, ComposerPart>();
  let host: OverlayHost | null = null;

  const show = (feature: string, part: ComposerPart): boolean => {
    if (composer.signal.aborted) return false;
    parts.set(feature, part);
    // A composer that nobody has anything for stays as X made it.
    if (host === null && !hasContent(part)) return true;
    host ??= placed(composer, createHost());
    if (host === null) return false;
    const bar = { composer, host, parts: new Map(parts) };
    store.setState((state) => ({ composerBars: withEntry(state.composerBars, key, bar) }));
    return host.element.isConnected;
  };
  for (const feature of features) feature.onComposer?.(composer, (part) => show(feature.id, part));

  composer.signal.addEventListener('abort', () => {
    store.setState((state) => ({ composerBars: withEntry(state.composerBars, key, null) }));
    host?.element.remove();
  });
}

function hasContent({ guard, ...others }: ComposerPart): boolean {
  if (Object.values(others).some(Boolean)) return true;
  return guard !== undefined && (guard.found !== null || guard.outcome !== null);
}

function placed(composer: ComposerHandle, host: OverlayHost): OverlayHost | null {
  return composer.placeBar(host.element) ? host : null;
}
