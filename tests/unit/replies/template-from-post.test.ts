import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReply, type ReplyVariables } from '@/domain/replies/render-reply';
import { templateFromPost } from '@/domain/replies/template-from-post';

const LINK = 'https://x.com/messages/compose?recipient_id=42';
const ANA: ReplyVariables = {
  customer: { first_name: 'Ana', handle: 'ana_bakes' },
  agent: { first_name: 'Lea', signature: '^LM' },
  brand: { name: 'Lumen Parcel', dm_link: LINK },
};
const NAME = '{{ customer.first_name }}';
const made = (text: string, first_name: string | null = 'Ana') =>
  templateFromPost(text, { ...ANA, customer: { ...ANA.customer, first_name } });

describe('the template of a post', () => {
  it('leaves out the handles it begins with', () => {
    expect(made('@ana_bakes @other Thanks for telling us!').template).toBe(
      'Thanks for telling us!',
    );
  });

  it('has placeholders for name, signature, handle and private link', () => {
    expect(made(`Hi Ana, we sent @Ana_Bakes a form. ${LINK} ^LM`).template).toBe(
      `Hi ${NAME}, we sent @{{ customer.handle }} a form. {{ brand.dm_link }} {{ agent.signature }}`,
    );
  });

  it.each([
    ['Hi Ana we are on it', `Hi ${NAME} we are on it`],
    ['Hallo Ana!', `Hallo ${NAME}!`],
    ['Chère Ana,\nmerci', `Chère ${NAME},\nmerci`],
    ['Ana, we are on it', `${NAME}, we are on it`],
    ['Sorry about that, Ana.', `Sorry about that, ${NAME}.`],
    ['Thank you, Ana', `Thank you, ${NAME}`],
  ])('knows the name in %j', (text, template) => {
    expect(made(text)).toEqual({ template, holdsName: false });
  });

  it.each([
    ['Will you send it back? Will do.', 'Will'],
    ['Our driver Ana Lima has it', 'Ana'],
  ])('leaves the word in %j alone, and says that it is there', (text, name) => {
    expect(made(text, name)).toEqual({ template: text, holdsName: true });
  });

  it('takes no part of a word for a name, and none when the name is not known', () => {
    expect(made('Hi Anabel, Banana')).toEqual({ template: 'Hi Anabel, Banana', holdsName: false });
    expect(made('Hi Ana,', null)).toEqual({ template: 'Hi Ana,', holdsName: false });
  });

  it('keeps a signature that is no word of its own', () => {
    expect(made('x^LM and ^LMX').template).toBe('x^LM and ^LMX');
  });

  it('reads as before when it is filled with the same values, whatever was written', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'Ana',
        'Hi Ana, ',
        '{{',
        '{%',
        '}}',
        '%}',
        '{{-',
        '^LM',
        LINK,
        '@ana_bakes',
        '"',
        '\n',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces
          .join(' ')
          .replace(/^[\s@]+/, '')
          .trim();
        fc.pre(!text.startsWith('@') && /^[A-Za-z{]/.test(text));
        const { template } = made(text);
        const expected = text.replace(/@ana_bakes(?!\w)/giu, '@ana_bakes');
        expect(renderReply(template, ANA)).toEqual({ ok: true, value: expected });
      }),
      { numRuns: 500 },
    );
  });
});
