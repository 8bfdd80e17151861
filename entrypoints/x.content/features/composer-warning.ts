import { scan } from '@/domain/sensitive-data';
import type { ComposerHandle } from '../page/x-page';
import { summarizeFindings } from '../sensitive-summary';
import type { FeatureFactory, SensitiveSummary } from './feature';

/** A pause in typing, in milliseconds: a warning that comes and goes with each key would be noise. */
const PAUSE = 300;

/** Warns while the agent's own draft shows personal data. In a message, which is private, only card numbers warn. */
export const composerWarning: FeatureFactory = () => ({
  id: 'composer-warning',
  onComposer: (composer, show) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let shown: string | null = null;
    const check = (): void => {
      const warning = draftWarning(composer);
      const telling = warning === null ? null : `${warning.kinds.join()} ${warning.count}`;
      if (telling === shown) return;
      shown = telling;
      show({ warning });
    };
    composer.onChange(() => {
      clearTimeout(timer);
      timer = setTimeout(check, PAUSE);
    });
    composer.signal.addEventListener('abort', () => clearTimeout(timer));
    check();
  },
});

function draftWarning(composer: ComposerHandle): SensitiveSummary | null {
  const findings = scan(composer.text(), { language: null, ignore: [] });
  const inPublic = composer.kind !== 'direct-message';
  return summarizeFindings(inPublic ? findings : findings.filter(({ kind }) => kind === 'CARD'));
}
