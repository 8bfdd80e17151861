import { describe, expect, it } from 'vitest';
import { directMessageLink } from '@/domain/direct-message-invitation';
import { judgeDraft } from '@/domain/draft-guard';
import { renderReply, type ReplyVariables } from '@/domain/replies/render-reply';
import { starterLibrary } from '@/domain/replies/starter-library';
import { MAX_WEIGHTED_LENGTH, weightedLength } from '@/domain/replies/weighted-length';

const STARTER_LIBRARY = starterLibrary('en');

const LINK = directMessageLink('1234567890123456789');
const NEW_AGENT: ReplyVariables = {
  customer: { first_name: null, handle: 'ana' },
  agent: { first_name: null, signature: null },
  brand: { name: null, dm_link: LINK },
};
const LONGEST: ReplyVariables = {
  customer: { first_name: 'Maximilianandre', handle: 'ana' },
  agent: { first_name: 'Maximilianandre', signature: '^MaximilianA' },
  brand: { name: 'Lumen Parcel', dm_link: LINK },
};

const VARIANTS = STARTER_LIBRARY.flatMap((reply) =>
  Object.entries(reply.bodies).map(([language, body]) => ({
    label: `${reply.id} (${language})`,
    reply,
    body,
  })),
);

function rendered(body: string, variables: ReplyVariables): string {
  const result = renderReply(body, variables);
  expect(result).toMatchObject({ ok: true });
  return result.ok ? result.value : '';
}

describe('the starter library', () => {
  it('has every reply in five languages, under shortcuts of its own', () => {
    for (const { bodies } of STARTER_LIBRARY) {
      expect(Object.keys(bodies).sort()).toEqual(['de', 'en', 'es', 'fr', 'it']);
    }
    const shortcuts = STARTER_LIBRARY.map(({ shortcut }) => shortcut);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
    expect(shortcuts.every((shortcut) => /^[a-z0-9-]+$/.test(shortcut))).toBe(true);
    expect(new Set(STARTER_LIBRARY.map(({ id }) => id)).size).toBe(STARTER_LIBRARY.length);
  });

  it.each(['en', 'de', 'fr', 'es', 'it'])('has names and tags of its own in %s', (language) => {
    const library = starterLibrary(language);
    const names = library.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    if (language === 'en') return;
    const english = STARTER_LIBRARY.flatMap(({ name, tags }) => [name, ...tags]);
    const same = library.flatMap(({ name, tags }) => [name, ...tags]);
    expect(same.filter((word) => english.includes(word)).sort()).toEqual(
      language === 'it' ? ['privacy'] : [],
    );
  });

  it('is named in the agent’s language, or in English', () => {
    const apology = (language: string) =>
      starterLibrary(language).find(({ id }) => id === 'apology')?.name;
    expect(apology('de-CH')).toBe('Entschuldigung');
    expect(apology('DE')).toBe('Entschuldigung');
    expect(apology('ja')).toBe('Apology');
    expect(apology('')).toBe('Apology');
  });

  it.each(VARIANTS)('$label reads well before anything is set up', ({ body }) => {
    const text = rendered(body, NEW_AGENT);
    expect(text).not.toMatch(/ {2}| [,.]|\s$|^\s|[{}]/);
    expect(text).toMatch(/^(?:Hi there|Bonjour|Hallo|Hola|Ciao), \S/);
  });

  it.each(VARIANTS)('$label fits a post with a long name, signature and link', ({ body }) => {
    const text = rendered(body, LONGEST);
    expect(weightedLength(text)).toBeLessThanOrEqual(MAX_WEIGHTED_LENGTH);
    expect(text).toContain('Maximilianandre, ');
    expect(text).toContain(' ^MaximilianA');
  });

  it.each(VARIANTS)('$label has its link last, or the signature', ({ body, reply }) => {
    const text = rendered(body, LONGEST);
    const asksForMessage = reply.tags.includes('dm');
    expect(text.endsWith(asksForMessage ? ` ${LINK}` : ' ^MaximilianA')).toBe(true);
    expect(text.split('https://')).toHaveLength(asksForMessage ? 2 : 1);
  });

  it.each(VARIANTS)('$label passes our own guard, wherever its link leads', ({ label, body }) => {
    const language = label.slice(-3, -1);
    for (const link of [LINK, 'https://forms.lumenparcel.example/help']) {
      const text = rendered(body, { ...LONGEST, brand: { name: 'Lumen Parcel', dm_link: link } });
      const rules = { isPrivate: false, language, levels: {}, ownContacts: [] };
      expect(judgeDraft(text, { ...rules, previous: null, privateLink: null })).toBeNull();
    }
  });

  it.each(VARIANTS.filter(({ reply }) => reply.tags.includes('dm')))(
    '$label stops without a link instead of leaving a gap',
    ({ body }) => {
      const variables = { ...NEW_AGENT, brand: { name: null, dm_link: null } };
      expect(renderReply(body, variables)).toEqual({
        ok: false,
        error: { kind: 'unresolved', names: ['brand.dm_link'] },
      });
    },
  );
});
