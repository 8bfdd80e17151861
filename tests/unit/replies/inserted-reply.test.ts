import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertedReply } from '@/domain/replies/inserted-reply';

const TEXT = 'Hi Ana, we are sorry that your parcel is late.\n\nWe are looking for it now. ^LM';

describe('an inserted reply', () => {
  it.each([
    ['as it was', TEXT],
    ['in other spaces', TEXT.replaceAll(' ', '\u00A0').replace('\n\n', '\n')],
    ['with a sentence of her own behind it', `${TEXT} How was your weekend?`],
    ['with a handle before it', `@ana_ruiz ${TEXT}`],
  ])('is kept when it was posted %s', (_how, posted) => {
    expect(insertedReply(TEXT, posted)).toBe('kept');
  });

  it.each([
    ['one word more in it', TEXT.replace('late', 'very late')],
    ['a comma less', TEXT.replace(',', '')],
    ['its last sentence gone', TEXT.split('\n')[0] ?? ''],
  ])('is edited with %s', (_how, posted) => {
    expect(insertedReply(TEXT, posted)).toBe('edited');
  });

  it.each([
    ['nothing', ''],
    ['something else', 'Thanks for your kind words about our driver, they made our day.'],
    ['a word or two of it', 'We are closed today, sorry.'],
  ])('is gone when %s was posted', (_what, posted) => {
    expect(insertedReply(TEXT, posted)).toBe('gone');
  });

  it('is always kept where it still stands, whatever is written around it', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((it) => it.trim() !== '');
    const around = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, around, around, (inserted, before, behind) => {
        fc.pre(inserted.replace(/[\u200B\uFEFF]/g, '').trim() !== '');
        expect(insertedReply(inserted, `${before} ${inserted} ${behind}`)).toBe('kept');
      }),
    );
  });
});
