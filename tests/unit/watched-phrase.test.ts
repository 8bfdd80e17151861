import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedPhrases, namesPhrase, samePhrase } from '@/domain/watched-phrase';

describe('namedPhrases', () => {
  it('gives every phrase that the text holds, as the settings spell it', () => {
    const phrases = ['Lumen Parcel', 'lumen', 'C++ Post', ' '];
    expect(namedPhrases('My LUMEN  parcel is late', phrases)).toEqual(['Lumen Parcel', 'lumen']);
    expect(namedPhrases('Lumens', phrases)).toEqual([]);
  });
});

describe('samePhrase', () => {
  it.each([
    ['Lumen Parcel', ' lumen\n PARCEL ', true],
    ['Café', 'CAFE\u0301', true],
    ['C++ Post', 'c++ post', true],
    ['Lumen', 'Lumen Parcel', false],
    ['Lumen Parcel', 'LumenParcel', false],
    ['C++', 'C', false],
    [' ', ' ', false],
  ])('compares %j and %j', (one, other, isSame) => {
    expect(samePhrase(one, other)).toBe(isSame);
    expect(samePhrase(other, one)).toBe(isSame);
  });

  it('holds exactly where each names the other, and with it whatever names either', () => {
    const word = fc.constantFrom('Lumen', 'LUMEN', 'Straße', 'ΟΔΟΣ', 'οδος', 'é', 'e\u0301', '+');
    const phrase = fc
      .array(word, { minLength: 1, maxLength: 3 })
      .chain((words) => fc.constantFrom(' ', '  ', '\n').map((space) => words.join(space)));
    fc.assert(
      fc.property(phrase, phrase, phrase, (one, other, text) => {
        const isSame = samePhrase(one, other);
        expect(isSame).toBe(namesPhrase(one, other) && namesPhrase(other, one));
        expect(isSame && namesPhrase(text, one) !== namesPhrase(text, other)).toBe(false);
      }),
    );
  });
});
