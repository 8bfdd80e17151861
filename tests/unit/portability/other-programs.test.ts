// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { importFrom } from '../../support/import-file';

describe('Chatwoot', () => {
  const file = importFrom(
    JSON.stringify(
      [
        {
          id: 7,
          account_id: 1,
          short_code: 'late',
          content:
            "Hi {{ contact.first_name || 'there' }}, {{agent.name}} here. #{{conversation.id}}",
        },
        { id: 8, short_code: 'price list', content: '' },
        { id: 9, content: 'no code' },
      ],
      null,
      1,
    ),
  );

  it('becomes replies with a shortcut and our placeholders', () => {
    expect(file.format).toBe('chatwoot');
    expect(file.replies).toEqual([
      {
        line: 2,
        id: 'chatwoot-7',
        usage: null,
        content: {
          name: 'late',
          shortcut: 'late',
          bodies: {
            en: "Hi {{ customer.first_name | default: 'there' }}, {{ agent.first_name }} here. #{{conversation.id}}".replace(
              '{{ agent.first_name }}',
              '{{agent.first_name}}',
            ),
          },
        },
      },
    ]);
  });

  it('tells with the line what is left out and what nobody can fill in', () => {
    expect(file.skipped).toEqual([
      { line: 8, name: 'price list', reason: { kind: 'no-text' } },
      { line: 13, name: null, reason: { kind: 'field', field: 'short_code' } },
    ]);
    expect(file.warnings).toMatchObject([
      { line: 2, name: 'late', problem: { name: 'conversation.id', meant: null } },
    ]);
  });

  it('is also read as the list inside an answer', () => {
    const wrapped = importFrom('{"payload": [{"short_code": "hi", "content": "Hello"}]}');
    expect(wrapped.replies).toMatchObject([{ id: 'chatwoot-hi', content: { shortcut: 'hi' } }]);
  });
});

describe('Zammad', () => {
  const file = importFrom(
    [
      'id,name,keywords,content,note,active,groups',
      '3,Greeting,"hi~~~hello","<p>Hello #{ticket.customer.firstname},</p><p>my name is #{user.firstname}.<br>How can I help?</p>",for first contacts,true,Users',
      '4,Old,,"text",,false,',
      '5,Plain,bye,"Use 50 % {{off}}, #{config.organization}",,true,',
      '6,Number,,"Ticket #{ticket.number}",,true,',
      '7,Odd,,"#{ticket.tags.join(\',\')}",,true,',
      '8,Unquoted,,one, two, three, four, five,six',
      '',
    ].join('\n'),
    'de',
  );

  it('loses its markup and keeps lines, keywords and notes', () => {
    expect(file.format).toBe('zammad');
    expect(file.replies[0]).toMatchObject({
      id: 'zammad-3',
      line: 2,
      content: {
        name: 'Greeting',
        tags: ['hi', 'hello'],
        notes: 'for first contacts',
        bodies: {
          de: 'Hello {{ customer.first_name }},\n\nmy name is {{ agent.first_name }}.\nHow can I help?',
        },
      },
    });
  });

  it('keeps braces that meant nothing there from meaning something here', () => {
    expect(file.replies[1]?.content.bodies['de']).toBe(
      'Use 50 % {% raw %}{{{% endraw %}off}}, {{ brand.name }}',
    );
  });

  it('never leaves its own placeholder as words for the customer', () => {
    expect(file.replies[2]?.content.bodies['de']).toBe('Ticket {{ ticket.number }}');
    expect(file.warnings).toMatchObject([{ line: 5, problem: { name: 'ticket.number' } }]);
  });

  it('tells what it leaves out', () => {
    expect(file.skipped).toEqual([
      { line: 3, name: 'Old', reason: { kind: 'inactive' } },
      {
        line: 6,
        name: 'Odd',
        reason: { kind: 'untranslatable', written: "#{ticket.tags.join(',')}" },
      },
      { line: 7, name: 'Unquoted', reason: { kind: 'columns' } },
    ]);
  });
});

describe('Briskine', () => {
  const body = (html: string) =>
    importFrom(
      `id,title,shortcut,subject,to,cc,bcc,tags,body\nab1,Sorry,h,Re: it,,,,"one, two","${html.replaceAll('"', '""')}"\n`,
    );

  it('becomes a reply with shortcut and tags; mail fields go', () => {
    expect(
      body('<div>Hi {{to.first_name}},</div><div>{{{from.first_name}}}</div>').replies,
    ).toEqual([
      {
        line: 2,
        id: 'briskine-ab1',
        usage: null,
        content: {
          name: 'Sorry',
          shortcut: 'h',
          tags: ['one', 'two'],
          bodies: { en: 'Hi {{ customer.first_name }},\n{{ agent.first_name }}' },
        },
      },
    ]);
  });

  it.each([
    [
      '{{#if to.first_name}}Hi {{to.first_name}}{{else}}Hi{{/if}}',
      '{% if customer.first_name %}Hi {{ customer.first_name }}{% else %}Hi{% endif %}',
    ],
    [
      '{{#unless to.name}}Hi{{/unless}}{{!-- note --}}{{! note }}',
      '{% unless customer.first_name %}Hi{% endunless %}',
    ],
    ['{{~to.name~}}', '{{ customer.first_name }}'],
  ])('translates %s', (handlebars, liquid) => {
    expect(body(handlebars).replies[0]?.content.bodies['en']).toBe(liquid);
  });

  it.each([
    '{{moment format="LL"}}',
    '{{> footer}}',
    '{{#each to}}x{{/each}}',
    '{{#if to.name}}open',
    '{{else}}x',
  ])('leaves out what has no counterpart: %s', (handlebars) => {
    expect(body(handlebars).replies).toEqual([]);
    expect(body(handlebars).skipped).toMatchObject([
      { line: 2, name: 'Sorry', reason: { kind: 'untranslatable' } },
    ]);
  });
});

describe('Espanso', () => {
  const file = importFrom(`# my snippets
global_vars:
  - name: team
    type: echo
    params:
      echo: The Lumen team
matches:
  - trigger: ":sorry"
    replace: |
      We are sorry.
      $|$
      {{team}}
  - triggers: [":thx!", ":ty"]
    label: Thank you
    replace: "Thanks {{name}} on {{today}}"
    vars:
      - name: today
        type: date
        params:
          format: "%Y"
      - name: name
        type: echo
        params: { echo: Ana }
  - trigger: ":pic"
    image_path: /tmp/cat.png
  - trigger: ":f"
    form: "Dear [[title]]"
  - replace: nobody can type this
  - trigger: 5
    replace: number
  - trigger: ":late"
    replace: "It comes {{ask_day.day}}."
    vars:
      - name: ask_day
        type: form
        params:
          layout: "Day [[day]]"
`);

  it('becomes replies with the trigger as shortcut', () => {
    expect(file.format).toBe('espanso');
    expect(file.replies.map(({ line, id, content }) => [line, id, content.shortcut])).toEqual([
      [8, 'espanso-:sorry', 'sorry'],
      [13, 'espanso-:thx!', 'thx'],
      [26, 'espanso-:f', 'f'],
      [31, 'espanso-:late', 'late'],
    ]);
    expect(file.replies[0]?.content.bodies['en']).toBe('We are sorry.\n\nThe Lumen team');
    expect(file.replies[1]?.content).toMatchObject({
      name: 'Thank you',
      notes: ':ty',
      bodies: { en: 'Thanks Ana on {{ today }}' },
    });
    expect(file.replies[2]?.content.bodies).toEqual({ en: 'Dear {{ ask.title }}' });
    expect(file.replies[3]?.content.bodies).toEqual({ en: 'It comes {{ ask.day }}.' });
  });

  it('tells of variables that nothing fills in, and of entries without a text', () => {
    expect(file.warnings).toMatchObject([{ line: 13, problem: { name: 'today' } }]);
    expect(file.skipped).toEqual([
      { line: 24, name: ':pic', reason: { kind: 'no-text' } },
      { line: 28, name: null, reason: { kind: 'field', field: 'trigger' } },
      { line: 29, name: null, reason: { kind: 'field', field: 'trigger' } },
    ]);
  });
});

describe('Zendesk', () => {
  const file = importFrom(
    JSON.stringify({
      macros: [
        {
          id: 360001,
          title: 'Orders::Late',
          active: true,
          description: 'When the parcel is late',
          actions: [
            { field: 'status', value: 'pending' },
            { field: 'set_tags', value: 'late order' },
            {
              field: 'comment_value_html',
              value:
                '<p>Hi {{ticket.requester.first_name}},</p><ul><li>see <a href="https://help.example.org/late">our page</a></li></ul>{{current_user.signature}}<script>alert(1)</script>',
            },
          ],
        },
        { id: 2, title: 'Solve', actions: [{ field: 'status', value: 'solved' }] },
        {
          id: 3,
          title: 'Note',
          actions: [
            { field: 'comment_mode_is_public', value: 'false' },
            { field: 'comment_value', value: 'internal' },
          ],
        },
        { id: 4, title: 'Old', active: false, actions: [{ field: 'comment_value', value: 'x' }] },
        {
          id: 5,
          title: 'Plain',
          actions: [
            {
              field: 'comment_value',
              value: ['channel:all', 'Hi {{ticket.requester.frist_name}}'],
            },
          ],
        },
        { id: 6, actions: [] },
      ],
    }),
  );

  it('becomes a reply with its public comment, tags and description', () => {
    expect(file.format).toBe('zendesk');
    expect(file.replies[0]).toEqual({
      line: 1,
      id: 'zendesk-360001',
      usage: null,
      content: {
        name: 'Orders::Late',
        shortcut: null,
        tags: ['late', 'order'],
        notes: 'When the parcel is late',
        bodies: {
          en: 'Hi {{customer.first_name}},\n\n- see our page https://help.example.org/late\n{{agent.signature}}',
        },
      },
    });
    expect(file.replies[1]?.content.bodies['en']).toBe('Hi {{ticket.requester.frist_name}}');
  });

  it('leaves out notes, actions without a text and macros that are switched off', () => {
    expect(file.skipped.map(({ name, reason }) => [name, reason.kind])).toEqual([
      ['Solve', 'no-text'],
      ['Note', 'no-text'],
      ['Old', 'inactive'],
      [null, 'field'],
    ]);
    expect(file.warnings).toMatchObject([{ problem: { name: 'ticket.requester.frist_name' } }]);
  });
});
