import type { FeatureFactory } from './feature';

/** X draws a page in many steps, so it is judged when it should be done, and once more before anything is said. */
const SETTLED_AFTER = 2_500;

/**
 * Says once, in plain words, that X changed its page and Reply Desk no longer recognises parts of it. Looks after the
 * start and after each navigation; a page without rows we know would never announce a turn.
 */
export const pageHealthNotice: FeatureFactory = ({ page, store, signal }) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let said = false;

  const lookSoon = (suspected: boolean): void => {
    clearTimeout(timer);
    if (!said && !signal.aborted) timer = setTimeout(() => look(suspected), SETTLED_AFTER);
  };
  const look = (suspected: boolean): void => {
    const health = page.health();
    if (health.state !== 'changed') return;
    if (!suspected) {
      lookSoon(true);
      return;
    }
    said = true;
    const report = `${page.kind} (${page.language}): ${health.missing.join(', ')}`;
    store.setState({ notice: { kind: 'page-changed', report } });
  };

  lookSoon(false);
  page.onChange(() => lookSoon(false));
  signal.addEventListener('abort', () => clearTimeout(timer));
  return { id: 'page-health-notice' };
};
