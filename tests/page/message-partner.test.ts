import { describe, expect, it } from 'vitest';
import { one, openPage } from './support/open-page';

const area = '<textarea data-testid="dm-composer-textarea"></textarea>';
const shown = (name: string) =>
  `<div data-testid="dm-conversation-username"><div><div>${name}</div><div>Encrypted</div></div></div>`;
const link = (handle: string, inside = '') => `<a href="https://x.com/${handle}">${inside}</a>`;
const chat = (head: string) =>
  `<section data-testid="dm-conversation-panel"><header data-testid="dm-conversation-header">${head}</header>${area}</section>`;

async function partnerIn(html: string, path = '/i/chat/1-2') {
  const { composers } = await openPage(path, html);
  return composers[0]?.partner;
}

describe('whom a chat is with', () => {
  it('is the name and the profile in its head', async () => {
    const name = '<b dir="auto">Ana <img alt="🌻" src="data:,"> María</b>';
    const head = link('ana_ruiz', '<img alt="user avatar" src="data:,">') + shown(name);
    expect(await partnerIn(chat(head))).toEqual({ name: 'Ana 🌻 María', handle: 'ana_ruiz' });
    expect(await partnerIn(chat(link('ana_ruiz', shown('Ana'))))).toEqual({
      name: 'Ana',
      handle: 'ana_ruiz',
    });
  });

  it('is known by the address where the head links to nobody', async () => {
    expect(await partnerIn(chat(shown('Ana')))).toEqual({ name: 'Ana', handle: null });
  });

  it('is known by the one profile where the address does not say', async () => {
    const html = chat(link('ana_ruiz') + shown('Ana'));
    expect(await partnerIn(html, '/home')).toEqual({ name: 'Ana', handle: 'ana_ruiz' });
    expect(await partnerIn(chat(shown('Ana')), '/home')).toBeNull();
  });

  it('is nobody in a group', async () => {
    expect(await partnerIn(chat(link('ana_ruiz') + shown('Ana, Ben')), '/i/chat/g12')).toBeNull();
    expect(await partnerIn(chat(link('ana') + link('ben') + shown('Ana, Ben')))).toBeNull();
  });

  it.each([
    ['a page of X’s own', '<a href="/settings">x</a>'],
    ['a post', '<a href="/ana/status/20">x</a>'],
    ['another site', '<a href="https://example.org/ana">x</a>'],
    ['a script', '<a href="javascript:alert(1)">x</a>'],
  ])('is not whom a link to %s names', async (_, html) => {
    expect(await partnerIn(chat(html + shown('Ana')))).toEqual({ name: 'Ana', handle: null });
  });

  it('has no name where none is shown, or what is shown is none', async () => {
    expect(await partnerIn(chat(link('ana')))).toEqual({ name: null, handle: 'ana' });
    expect(await partnerIn(chat(link('ana') + shown('x'.repeat(101))))).toMatchObject({
      name: null,
    });
  });

  it('is not known without a head, nor from another chat’s', async () => {
    expect(await partnerIn(area)).toBeNull();
    expect(await partnerIn(chat(link('ana') + shown('Ana')).replace(area, '') + area)).toBeNull();
  });

  it('is read at the moment: X shows another chat around the same editor', async () => {
    const { composers } = await openPage('/i/chat/1-2', chat(link('ana') + shown('Ana')));
    one('header').innerHTML = link('ben') + shown('Ben');
    expect(composers[0]?.partner).toEqual({ name: 'Ben', handle: 'ben' });
  });
});
