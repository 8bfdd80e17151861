import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReply, type ReplyVariables } from '@/domain/replies/render-reply';

const FULL: ReplyVariables = {
  customer: { first_name: 'Ana', handle: 'ana_bakes' },
  agent: { first_name: 'Lea', signature: '^LM' },
  brand: { name: 'Lumen Parcel', dm_link: 'https://x.com/messages/compose?recipient_id=42' },
};
const EMPTY: ReplyVariables = {
  customer: { first_name: null, handle: 'ana_bakes' },
  agent: { first_name: '', signature: '  ' },
  brand: { name: null, dm_link: null },
};

describe('renderReply', () => {
  it('fills every placeholder', () => {
    const template =
      'Hi {{ customer.first_name }} (@{{ customer.handle }}), {{ agent.first_name }} of {{ brand.name }} {{ agent.signature }}';
    expect(renderReply(template, FULL)).toEqual({
      ok: true,
      value: 'Hi Ana (@ana_bakes), Lea of Lumen Parcel ^LM',
    });
  });

  it('keeps line breaks, emoji and right-to-left text as written', () => {
    const template = 'שלום {{ customer.first_name }}\n\n🌻 <b>&amp;</b>';
    expect(renderReply(template, FULL)).toEqual({
      ok: true,
      value: 'שלום Ana\n\n🌻 <b>&amp;</b>',
    });
  });

  it('names all placeholders without a value, each once, and inserts nothing', () => {
    const template =
      'Hi {{ customer.first_name }}, {{agent.signature}} {{ customer.first_name }} {% if customer.handle %}{{ brand.dm_link | upcase }}{% endif %}';
    expect(renderReply(template, EMPTY)).toEqual({
      ok: false,
      error: {
        kind: 'unresolved',
        names: ['customer.first_name', 'agent.signature', 'brand.dm_link'],
      },
    });
  });

  it.each([
    ['{{ customer.last_name }}', 'customer.last_name'],
    ['{{ order }}', 'order'],
    ['{{ order.number }}', 'order.number'],
    ['{{ customer }}', 'customer'],
    ['{{ customer.constructor }}', 'customer.constructor'],
    ['{{ customer.first_name.__proto__ }}', 'customer.first_name.__proto__'],
    ['{{ nil }}', 'nil'],
  ])('%s names %s', (template, name) => {
    expect(renderReply(template, FULL)).toEqual({
      ok: false,
      error: { kind: 'unresolved', names: [name] },
    });
  });

  it('takes a default for a missing value only', () => {
    const template = 'Hi {{ customer.first_name | default: "there" }}';
    expect(renderReply(template, EMPTY)).toEqual({ ok: true, value: 'Hi there' });
    expect(renderReply(template, FULL)).toEqual({ ok: true, value: 'Hi Ana' });
  });

  it('counts a missing value as false in conditions', () => {
    const template =
      '{% if customer.first_name %}Dear {{ customer.first_name }}{% else %}Hello{% endif %}{% unless agent.signature %}!{% endunless %}';
    expect(renderReply(template, EMPTY)).toEqual({ ok: true, value: 'Hello!' });
    expect(renderReply(template, FULL)).toEqual({ ok: true, value: 'Dear Ana' });
  });

  it.each([
    ['Hi\n{{ customer.first_name', 2],
    ['{% if customer.first_name %}Hi', 1],
    ['a\nb\n{% nonsense %}', 3],
    ['{{ customer.first_name | shout }}', 1],
    ['{{ }}', 1],
    ['{% include "other" %}', 1],
    ['{% render "other" %}', 1],
    ['{% layout "other" %}', 1],
    ['{% for i in (1..100000000) %}x{% endfor %}', 1],
  ])('reports a broken template with its line: %s', (template, line) => {
    const result = renderReply(template, FULL);
    expect(result).toMatchObject({ ok: false, error: { kind: 'syntax', line } });
    expect(JSON.stringify(result)).not.toContain('line:');
  });

  it('refuses a template beyond every use', () => {
    expect(renderReply('x'.repeat(60_000), FULL)).toMatchObject({
      ok: false,
      error: { kind: 'syntax' },
    });
  });

  it('prefers the syntax error when there is one', () => {
    expect(renderReply('{{ order }}{{ brand.name | shout }}', FULL)).toMatchObject({
      error: { kind: 'syntax' },
    });
  });

  it("never runs what stands in a customer's own values", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ minLength: 1, unit: 'grapheme' }),
          fc.constantFrom('{{ agent.signature }}', '{% if', '}}', '{%- raw -%}', "{{ 'x' }}"),
        ),
        (name) => {
          fc.pre(name.trim() !== '');
          const variables = { ...FULL, customer: { first_name: name, handle: 'ana' } };
          expect(renderReply('Hi {{ customer.first_name }}!', variables)).toEqual({
            ok: true,
            value: `Hi ${name}!`,
          });
        },
      ),
    );
  });

  it('answers for any template, and never with an empty gap', () => {
    const piece = fc.constantFrom(
      ...['{{ agent.signature }}', '{{', '}}', '{% if brand.name %}', '{% else %}', '{% endif %}'],
      ...['{{ brand.name | default: "us" }}', ' text ', '\n'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const template = `{{ customer.first_name }}${pieces.join('')}`;
        expect(renderReply(template, EMPTY)).toMatchObject({
          ok: false,
          error: { kind: expect.stringMatching(/^(?:unresolved|syntax)$/) as string },
        });
      }),
    );
  });
});
