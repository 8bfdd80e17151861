import { expect, it } from 'vitest';
import { formatCount } from '@/components/format/digits';
import { setInterfaceLanguage } from '../../support/i18n';

it.each([
  ['en', '1 reply', '12,345 replies'],
  ['de', '1 Textbaustein', '12.345 Textbausteine'],
] as const)('counts in %s with grouped digits', async (language, one, many) => {
  await setInterfaceLanguage(language);
  expect(formatCount('options.replies.count', 1)).toBe(one);
  expect(formatCount('options.replies.count', 12_345)).toBe(many);
});
