import { expect, it, vi } from 'vitest';
import { scan } from '@/domain/sensitive-data';
import { warmUp } from '@/domain/sensitive-data/warm-up';

vi.mock('@/domain/sensitive-data', { spy: true });

it('looks for requests in a text that is long enough, up to the kind that is looked for last', () => {
  warmUp();
  const [text = '', options] = vi.mocked(scan).mock.lastCall ?? [];
  // V8 compiles at once from here on.
  expect(text.length).toBeGreaterThanOrEqual(1_000);
  expect(options?.direction).toBeUndefined();
  const kinds = scan(text, { language: null, ignore: [] }).map(({ kind }) => kind);
  expect(kinds).toContain('CREDENTIAL');
});
