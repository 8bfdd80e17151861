import type { FeatureFactory } from './feature';

/** Says once, in plain words, that X changed its page and Reply Desk no longer recognises parts of it. */
export const pageHealthNotice: FeatureFactory = ({ page, store }) => {
  let said = false;
  const check = (): void => {
    const health = page.health();
    if (said || health.state !== 'changed') return;
    said = true;
    store.setState({ notice: { kind: 'page-changed', missing: health.missing } });
  };
  page.onTurn(check);
  page.onChange(check);
  return { id: 'page-health-notice' };
};
