import { describe, expect, it } from 'vitest';
import { checkTemplate } from '@/domain/replies/check-template';
import { PLACEHOLDERS } from '@/domain/replies/placeholders';
import { renderReply } from '@/domain/replies/render-reply';
import { starterReplies } from '@/storage/database/canned-replies';

const EVERYTHING = {
  customer: { first_name: 'Ana', handle: 'ana' },
  agent: { first_name: 'Lea', signature: '^LM' },
  brand: { name: 'Lumen', dm_link: 'https://x.com/messages/compose?recipient_id=1' },
  greeting: 'Good morning',
  eta: 'within 20 minutes',
};

describe('checkTemplate', () => {
  it('finds nothing wrong with the starter library', () => {
    const bodies = starterReplies().flatMap(({ bodies }) => Object.values(bodies));
    expect(bodies.flatMap(checkTemplate)).toEqual([]);
  });

  it.each(PLACEHOLDERS)('knows %s, as rendering does', (name) => {
    expect(checkTemplate(`{{ ${name} }}`)).toEqual([]);
    expect(renderReply(`{{ ${name} }}`, EVERYTHING)).toMatchObject({ ok: true });
  });

  it('names what does not exist, once, with its line and what was probably meant', () => {
    const template =
      'Hi {{ customer.frist_name }},\n{% if order.late %}{{ customer.frist_name }}{% endif %}\n{{ custmer.handle }}';
    expect(checkTemplate(template)).toEqual([
      { kind: 'unknown', name: 'customer.frist_name', line: 1, meant: 'customer.first_name' },
      { kind: 'unknown', name: 'order.late', line: 2, meant: null },
      { kind: 'unknown', name: 'custmer.handle', line: 3, meant: 'customer.handle' },
    ]);
  });

  it('leaves a template’s own variables alone', () => {
    expect(checkTemplate('{% assign tone = "warm" %}{{ tone }}')).toEqual([]);
  });

  it('takes a whole owner for no placeholder', () => {
    expect(checkTemplate('{{ customer }}')).toMatchObject([{ kind: 'unknown', name: 'customer' }]);
  });

  it.each([
    ['Hi {{ customer.first_name', 1],
    ['Hi\n{% if customer.first_name %}you', 2],
    ['{{ customer.first_name | shout }}', 1],
    ['{% for n in (1..1000000000) %}x{% endfor %}', 1],
    ['a\nb\n{% include "other" %}', 3],
    ['{% assign x = %}{{', 1],
  ])('says where %j cannot be read', (template, line) => {
    expect(checkTemplate(template)).toMatchObject([{ kind: 'syntax', line }]);
  });

  it.each([
    ['{% for a in b %}x{% endfor %}', { kind: 'unknown-tag', tag: 'for' }],
    ['x{% endif %}', { kind: 'unknown-tag', tag: 'endif' }],
    ['{{ eta | shout }}', { kind: 'unknown-filter', filter: 'shout' }],
    ['{{ eta | shout: "a", 2 }}', { kind: 'unknown-filter', filter: 'shout' }],
    ['{{ "eta }}', { kind: 'not-closed', written: '{{ "eta }}' }],
    ['{{ "is not closed', { kind: 'not-closed', written: '{{ "is not closed' }],
    ['{% if a %}x', { kind: 'not-closed', written: '{% if a %}' }],
    ['{% raw %}x', { kind: 'not-closed', written: '{% raw %}x' }],
    ['x'.repeat(60_000), { kind: 'too-much' }],
    ['{% if a %}'.repeat(3_000) + '{% endif %}'.repeat(3_000), { kind: 'too-much' }],
    ['{% if %}x{% endif %}', { kind: 'unreadable' }],
    ['{{ }}', { kind: 'unreadable' }],
    ['{% %}', { kind: 'unreadable' }],
    ['{% assign %}', { kind: 'unreadable' }],
  ])('tells what is wrong with %.40s', (template, mistake) => {
    expect(checkTemplate(template)).toMatchObject([{ kind: 'syntax', mistake }]);
  });

  it('gives up on templates that nest without end, and says so', () => {
    const nested = '{% if a %}'.repeat(3_000) + '{% endif %}'.repeat(3_000);
    expect(checkTemplate(nested)).toMatchObject([{ kind: 'syntax' }]);
    expect(checkTemplate('x'.repeat(60_000))).toMatchObject([{ kind: 'syntax' }]);
  });
});
