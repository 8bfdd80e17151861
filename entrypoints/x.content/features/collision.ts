import { answeredAlready } from '../answered-already';
import type { FeatureFactory } from './feature';

/** Says below a reply's draft that the brand has answered that tweet already: two answers look careless. */
export const collision: FeatureFactory = (context) => {
  const draws = new Set<() => void>();
  const drawAll = (): void => {
    for (const draw of draws) draw();
  };
  context.page.onTurn(drawAll);
  const unsubscribe = context.store.subscribe((state, before) => {
    if (state.clocks !== before.clocks) drawAll();
  });
  context.signal.addEventListener('abort', unsubscribe);

  return {
    id: 'collision',
    onComposer: (composer, show) => {
      let drawn = 'null';
      const draw = (): void => {
        const answered =
          composer.answers === null ? null : answeredAlready(context, composer.answers);
        const telling = JSON.stringify(answered);
        if (telling === drawn) return;
        if (show({ answered })) drawn = telling;
      };
      draws.add(draw);
      composer.signal.addEventListener('abort', () => draws.delete(draw));
      draw();
    },
  };
};
