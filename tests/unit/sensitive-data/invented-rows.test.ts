import { describe, expect, it } from 'vitest';
import {
  INVENTED_LANGUAGES,
  readAsksByOthers,
  readInventedRows,
} from '../../bench/sensitive-data/invented-rows.ts';
import { precision, recall, scoreAsks, scoreRows } from '../../bench/sensitive-data/scores.ts';
import { OURS } from '../../bench/sensitive-data/systems.ts';

/** A little below what is measured: a rule that makes one language worse for another's good is noticed. */
describe.each(INVENTED_LANGUAGES)('invented posts, %s', (language) => {
  const { labelled, asks } = readInventedRows(language);

  it('tells posts with personal data from those without', () => {
    const score = scoreRows(OURS, labelled).get('TEXT');
    expect(score && precision(score)).toBeGreaterThanOrEqual(0.95);
    expect(score && recall(score)).toBeGreaterThanOrEqual(0.8);
  });

  it('tells requests for it from all else', () => {
    const score = scoreAsks(OURS, asks);
    expect(precision(score)).toBeGreaterThanOrEqual(0.9);
    expect(recall(score)).toBeGreaterThanOrEqual(0.9);
  });

  it('tells requests that others wrote, who knew no rules', () => {
    const score = scoreAsks(OURS, readAsksByOthers(language).heldOut);
    expect(precision(score)).toBeGreaterThanOrEqual(0.9);
    expect(recall(score)).toBeGreaterThanOrEqual(0.75);
  });
});
