import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan, type Direction } from '@/domain/sensitive-data';
import { isLaterPart } from '@/domain/sensitive-data/split-text';

function found(previous: string, text: string, direction: Direction = 'outgoing') {
  return scan(text, { language: null, ignore: [], direction, previous }).map(
    ({ kind, start, end, asked }) => `${asked ? 'ask ' : ''}${kind} ${text.slice(start, end)}`,
  );
}

describe('a message split over two tweets', () => {
  it('asks in the second for what the first begins to ask', () => {
    expect(found('@ana Could you please send us 1/2', '@ana 2/2 your date of birth? ^LM')).toEqual([
      'ask DOB date of birth',
    ]);
    expect(found('@ana Thanks! (1/2)', '@ana your date of birth.')).toEqual([]);
  });

  it('asks in private when the first names the channel', () => {
    const text = '@ana 2/2 Please tell us your e-mail address.';
    expect(found('@ana We are sorry.', text)).toEqual(['ask EMAIL e-mail address']);
    expect(found('@ana Please send us a DM. 1/2', text)).toEqual([]);
  });

  it('shows data that begins in the first', () => {
    expect(found('@brand it is 4111 1111 (1/2)', '@brand 1111 1111 thanks', 'incoming')).toEqual([
      'CARD 1111 1111',
    ]);
  });

  it('leaves out the space that the second begins with', () => {
    expect(found('it is 4111 1111', ' \n1111 1111 thanks', 'incoming')).toEqual(['CARD 1111 1111']);
  });

  it('leaves what stands in the first alone to the first', () => {
    expect(found('card 4111 1111 1111 1111', 'thanks, Ana', 'incoming')).toEqual([]);
  });

  it('has places inside the second, whatever the two are', () => {
    const texts = fc.string({
      unit: fc.constantFrom(
        '1/2',
        ' ',
        '@ana ',
        '4111 ',
        '1111',
        '👋',
        '\u200B',
        '\uD800',
        'a@b.io',
      ),
      maxLength: 12,
    });
    fc.assert(
      fc.property(texts, texts, (previous, text) => {
        for (const { start, end } of scan(text, { language: null, ignore: [], previous })) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('a later part of a message', () => {
  it.each([
    '2/2 your name?',
    '@ana @bo (2/3) and',
    '2/ and',
    'and so on (3/3) ^LM',
    'and so on 2/2',
  ])('is %s', (text) => {
    expect(isLaterPart(text)).toBe(true);
  });

  it.each([
    'your name? 1/2',
    '1/2 your name?',
    'we are here 24/7',
    '24/7 is what we are',
    'on 2/2 we',
  ])('is not %s', (text) => {
    expect(isLaterPart(text)).toBe(false);
  });
});

describe('data split over lines', () => {
  it.each([
    ['4111 1111\n1111 1111', 'CARD'],
    ['4111\n1111\n1111\n1111', 'CARD'],
    ['DE89 3704 0044\n0532 0130 00', 'IBAN'],
  ])('%j is one %s', (text, kind) => {
    expect(scan(text, { language: null, ignore: [] })).toMatchObject([
      { kind, start: 0, end: text.length },
    ]);
  });
});
