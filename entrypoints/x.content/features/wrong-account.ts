import type { Handle } from '@/domain/tweet';
import type { OverlayStore } from '../store';
import type { FeatureFactory } from './feature';

/**
 * Says below a draft that it would be posted from an account that is not the brand's. Nothing is inserted there until the
 * agent has switched, or said that she means it.
 */
export const wrongAccount: FeatureFactory = (context) => {
  const draws = new Set<() => void>();
  const drawAll = (): void => {
    for (const draw of draws) draw();
  };
  context.page.onChange(drawAll);
  // Which accounts are the brand's may have changed meanwhile.
  context.page.onTurn(drawAll);

  return {
    id: 'wrong-account',
    onComposer: (composer, show) => {
      let drawn: Handle | null = null;
      const draw = (): void => {
        const account = context.accountCheck.wrongAccountOf(composer);
        if (account === drawn) return;
        const confirm = (): void => {
          if (account !== null) context.accountCheck.confirm(account);
          forgetRefusal(context.store);
          drawAll();
          composer.focus();
        };
        const brands = context.brand().handles;
        const part = account === null ? null : { account, brands, confirm };
        if (show({ wrongAccount: part })) drawn = account;
      };
      draws.add(draw);
      composer.onChange(draw);
      composer.signal.addEventListener('abort', () => draws.delete(draw));
      draw();
    },
  };
};

/** What was refused for this reason is no longer. */
function forgetRefusal(store: OverlayStore): void {
  const { notice } = store.getState();
  if (notice?.kind === 'not-inserted' && notice.error.kind === 'wrong-account') {
    store.setState({ notice: null });
  }
}
