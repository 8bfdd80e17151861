import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from '@/domain/replies/check-template';
import { fillInReply, type FillInField } from '@/domain/replies/fill-in-reply';
import { renderReply, type Answers, type ReplyVariables } from '@/domain/replies/render-reply';

const KNOWN: ReplyVariables = {
  customer: { first_name: null, handle: 'ana_bakes' },
  agent: { first_name: 'Lea', signature: null },
  brand: { name: 'Lumen Parcel', dm_link: null },
};
const gap = ({ name }: FillInField) => `[${name}]`;
const fill = (template: string, answers: Answers = {}) =>
  fillInReply(template, KNOWN, answers, gap);
const names = (fields: readonly FillInField[]) => fields.map(({ name }) => name);

describe('fillInReply', () => {
  it('asks for fields and for what is not known, and shows the gaps', () => {
    const filled = fill('Hi {{ agent.signature }}, {{ ask.order_problem }} {{ agent.first_name }}');
    expect(filled).toMatchObject({ ok: true });
    if (!filled.ok) return;
    expect(filled.value.text).toBe('Hi [agent.signature], [ask.order_problem] Lea');
    expect(names(filled.value.fields)).toEqual(['agent.signature', 'ask.order_problem']);
    expect(names(filled.value.missing)).toEqual(['agent.signature', 'ask.order_problem']);
  });

  it('asks for a first name nobody knows, with the handle in its place', () => {
    const question = { name: 'customer.first_name', choices: [], fallback: '@ana_bakes' };
    const template = 'Hi {{ customer.first_name }}!';
    const asked = { fields: [question], missing: [] };
    expect(fill(template)).toEqual({ ok: true, value: { ...asked, text: 'Hi @ana_bakes!' } });
    const given = (name: string) => fill(template, { 'customer.first_name': name });
    expect(given('Ana')).toEqual({ ok: true, value: { ...asked, text: 'Hi Ana!' } });
    expect(given(' ')).toEqual({ ok: true, value: { ...asked, text: 'Hi @ana_bakes!' } });
    const conditional = 'Hi{% if customer.first_name %} {{ customer.first_name }}{% endif %}!';
    expect(fill(conditional)).toMatchObject({ value: { fields: [], text: 'Hi!' } });
    const assigned = '{% assign name = customer.first_name %}Hi {{ name }}!';
    expect(fill(assigned)).toMatchObject({ value: { ...asked, text: 'Hi @ana_bakes!' } });
  });

  it('asks for the first name with nothing in its place where there is no handle', () => {
    const nobody = { ...KNOWN, customer: { first_name: null, handle: '' } };
    expect(fillInReply('Hi {{ customer.first_name }}!', nobody, {}, gap)).toMatchObject({
      value: { text: 'Hi [customer.first_name]!', missing: [{ fallback: null }] },
    });
  });

  it.each([
    ['{{ ask.day }}', [], null],
    ['{{ ask.day | default: "soon" }}', [], 'soon'],
    ['{{ ask.day | choices: "today", "soon" }}', ['today', 'soon'], null],
    ['{{ ask.day | choices: "today", "soon" | default: "soon" }}', ['today', 'soon'], 'soon'],
    [
      '{{ ask.day | default: "soon" | choices: "today", "soon" | upcase }}',
      ['today', 'soon'],
      'soon',
    ],
    ['{% if ask.day %}{{ ask.day | choices: 1, 2 }}{% endif %}', ['1', '2'], null],
    ['{% assign d = ask.day | choices: "a" %}{{ d }}', ['a'], null],
  ])('reads choices and fallback in any order: %s', (template, choices, fallback) => {
    expect(fill(template)).toMatchObject({
      ok: true,
      value: { fields: [{ name: 'ask.day', choices, fallback }] },
    });
  });

  it('asks once for a field that stands in several places', () => {
    const filled = fill(
      '{{ ask.day }} {{ ask.day | choices: "a", "b" }} {{ ask.day | default: "b" }}',
    );
    expect(filled).toMatchObject({
      value: { text: 'b b b', fields: [{ choices: ['a', 'b'], fallback: 'b' }], missing: [] },
    });
  });

  it('leaves out what depends on a field that stays empty, and asks for what comes with it', () => {
    const template =
      'Thanks{% if ask.order %} for {{ ask.order }} by {{ agent.signature }}{% endif %}!';
    expect(fill(template)).toMatchObject({ value: { text: 'Thanks!', missing: [] } });
    expect(fill(template, { 'ask.order': 'the lamp' })).toMatchObject({
      value: {
        text: 'Thanks for the lamp by [agent.signature]!',
        missing: [{ name: 'agent.signature' }],
      },
    });
  });

  it('lets a field be empty whose fallback is', () => {
    const template = 'See you{{ ask.note | choices: " soon", " then" | default: "" }}.';
    expect(fill(template)).toMatchObject({ value: { text: 'See you.', missing: [] } });
  });

  it('takes answers for names that nobody knows, as an import may bring them', () => {
    expect(
      fill('{{ order.number }} {{ name }}', { 'order.number': ' 7 ', name: 'x' }),
    ).toMatchObject({
      value: { text: '7 x', missing: [] },
    });
  });

  it.each([
    '{{ brand.dm_link }}',
    '{{ customer }}',
    '{{ ask }}',
    '{{ a.b.c }}',
    '{{ nil }}',
    '{{ order["x y"] }}',
  ])('does not ask for %s', (template) => {
    expect(fill(`${template} {{ ask.day }}`)).toMatchObject({
      ok: false,
      error: { kind: 'unresolved' },
    });
  });

  it('says that a template is broken', () => {
    expect(fill('{{ ask.day')).toMatchObject({ ok: false, error: { kind: 'syntax' } });
  });

  it('ends for any template, and what it calls whole renders to the same text', () => {
    const piece = fc.constantFrom(
      ...[
        '{{ ask.a }}',
        '{{ ask.b | default: "b" }}',
        '{{ customer.first_name }}',
        '{{ x }}',
        '{{ x.y }}',
      ],
      ...[
        '{% if ask.a %}',
        '{% unless ask.c %}',
        '{% else %}',
        '{% endif %}',
        '{% endunless %}',
        ' text ',
      ],
      ...[
        '{{ ask.c | choices: "1", "2" }}',
        '{% if ask.b == "b" %}',
        '{{ brand.dm_link | default: ask.a }}',
      ],
    );
    const answers = fc.dictionary(
      fc.constantFrom('ask.a', 'ask.b', 'ask.c', 'customer.first_name', 'x', 'x.y'),
      fc.constantFrom('', '  ', 'yes', '{{ ask.b }}', '__proto__'),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), answers, (pieces, given) => {
        const template = pieces.join('');
        const filled = fill(template, given);
        if (!filled.ok) return;
        const { text, missing, fields } = filled.value;
        expect(names(fields)).toEqual([...new Set(names(fields))]);
        expect(names(fields)).toEqual(expect.arrayContaining(names(missing)));
        for (const { name } of missing) expect((given[name] ?? '').trim()).toBe('');
        if (missing.length > 0) return;
        const whole = Object.fromEntries(
          fields.flatMap(({ name, fallback }) => {
            const value = given[name]?.trim() || fallback;
            return value == null ? [] : [[name, value]];
          }),
        );
        expect(renderReply(template, KNOWN, whole)).toEqual({ ok: true, value: text });
      }),
    );
  });
});

describe('filters that need a text', () => {
  it.each([
    ['Hi\n{{ customer.first_name | default }}', 'default', 2],
    ['{{ ask.a | choices }}', 'choices', 1],
    ['{{ ask.a | choices: "a", customer.handle }}', 'choices', 1],
    ['{{ ask.a | choices: b: "c" }}', 'choices', 1],
    ['{% if customer.handle %}\n{{ agent.signature | default }}{% endif %}', 'default', 2],
  ])('are told with their line when they have none: %s', (template, filter, line) => {
    const problem = { kind: 'filter-without-text', filter, line };
    expect(checkTemplate(template)).toEqual([problem]);
    expect(renderReply(template, KNOWN)).toEqual({ ok: false, error: problem });
  });

  it('are fine with one', () => {
    expect(checkTemplate('{{ ask.a | choices: "x" | default: customer.handle }}')).toEqual([]);
  });
});

describe('names of fields', () => {
  it.each(['ask.order_problem', 'ask.größe', 'ask.order-nr'])('%s is one', (name) => {
    expect(checkTemplate(`{{ ${name} }}`)).toEqual([]);
    expect(fill(`{{ ${name} }}`, { [name]: 'x' })).toMatchObject({ value: { text: 'x' } });
  });

  it.each(['ask', 'ask.a.b', 'asks.a'])('%s is none', (name) => {
    expect(checkTemplate(`{{ ${name} }}`)).toMatchObject([{ kind: 'unknown', name }]);
  });
});
