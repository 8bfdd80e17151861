import { describe, expect, it } from 'vitest';
import { parseHandle } from '@/domain/handle';

describe('parseHandle', () => {
  it.each([
    ['LumenParcel', 'LumenParcel'],
    ['@LumenParcel', 'LumenParcel'],
    ['  @lumen_1 ', 'lumen_1'],
    ['https://x.com/LumenParcel', 'LumenParcel'],
    ['x.com/LumenParcel/', 'LumenParcel'],
    ['ten_years_and_longer', 'ten_years_and_longer'],
    ['https://mobile.twitter.com/LumenParcel', 'LumenParcel'],
  ])('takes %j for %s', (text, handle) => {
    expect(parseHandle(text)).toBe(handle);
  });

  it.each([
    '',
    '@',
    'Lumen Parcel',
    'lümen',
    'twenty_one_letters_in',
    'help@lumen.example',
    'https://x.com/LumenParcel/status/1',
    'https://example.com/LumenParcel',
  ])('refuses %j', (text) => {
    expect(parseHandle(text)).toBeNull();
  });
});
