import { describe, expect, it } from 'vitest';
import { scan } from '@/domain/sensitive-data';

function ids(text: string): readonly string[] {
  return scan(text, { language: null, ignore: [] })
    .filter(({ kind }) => kind === 'NATIONAL_ID')
    .map(({ start, end }) => text.slice(start, end));
}

describe('forms that other codes have too', () => {
  const SHARED = [
    ...['KD4938201', 'QRT493820', 'B49382017', '4938201KD', 'KD49382LM', 'KD4938201P'],
    ...['U1K493B2PM', 'HB49382017X', '951-72-4938', '123/4567/8910', '46 M 493 82'],
  ];

  it.each(SHARED)('%s alone', (id) => {
    expect(ids(id)).toEqual([id]);
    expect(ids(`@lumenparcel ${id}`)).toEqual([id]);
  });

  it.each(SHARED.slice(0, 8))('%s where the text says what it is', (id) => {
    expect(ids(`here are our passports, as asked: ${id} it was`)).toEqual([id]);
  });

  it.each(SHARED.slice(0, 8))('not %s in a sentence about something else', (id) => {
    expect(ids(`the label on the box says ${id} in small print`)).toEqual([]);
  });

  it('two of them, and a short word', () => {
    expect(ids('KD4938201 and LM4938202')).toEqual(['KD4938201', 'LM4938202']);
  });
});

describe('check digits', () => {
  it.each([
    ['30 23 217 600 053', '30 23 217 600 054'],
    ['28 12345678 40', '28 12345678 41'],
    ['193 456 787', '193 456 788'],
    ['603-145-9876', '603-145-9877'],
    ['48915627031', '48915627032'],
  ])('%s alone, not %s', (right, wrong) => {
    expect(ids(right)).toEqual([right]);
    expect(ids(wrong)).toEqual([]);
  });
});

it('a social security number that breaks its own rules is an example', () => {
  expect(ids('my SSN is 219-09-9998')).toEqual(['219-09-9998']);
  expect(ids('not an SSN: 000-12-3456')).toEqual([]);
  expect(ids('wrong SSN 219-09-99981')).toEqual([]);
});
