import { describe, expect, it } from 'vitest';
import {
  INVITATION_LANGUAGES,
  directMessageLink,
  invitationFor,
} from '@/domain/direct-message-invitation';
import type { PrivateChannel } from '@/domain/private-channel';
import type { ReplyVariables } from '@/domain/replies/render-reply';
import { MAX_WEIGHTED_LENGTH, weightedLength } from '@/domain/replies/weighted-length';
import { anyTweet } from '../../support/any-tweet';

const LINK = 'https://x.com/messages/compose?recipient_id=1234567890123456789';

function variables(change: Partial<ReplyVariables> = {}): ReplyVariables {
  return {
    customer: { first_name: 'Maximilianandre', handle: 'max' },
    agent: { first_name: 'Lea', signature: '^MaximilianA' },
    brand: { name: 'Lumen Parcel', dm_link: LINK },
    ...change,
  };
}

/** What is written to the author of a post in `language`. */
function invitation(
  language: string,
  fallbacks: readonly string[],
  known: ReplyVariables,
  channel?: PrivateChannel['kind'],
): string {
  const result = invitationFor(anyTweet({ language }), fallbacks, known, channel);
  return result.ok ? result.value.text : '';
}

describe('directMessageLink', () => {
  it('leads to the account by its numeric id', () => {
    expect(directMessageLink('1234567890123456789')).toBe(LINK);
  });

  it.each(['', 'lumenparcel', '12a', '-1', '1.5', '0', ' 12', '12&text=x', '1'.repeat(40)])(
    'refuses %j',
    (id) => {
      expect(() => directMessageLink(id)).toThrow(RangeError);
    },
  );
});

describe('invitationFor', () => {
  it('speaks five languages', () => {
    expect([...INVITATION_LANGUAGES].sort()).toEqual(['de', 'en', 'es', 'fr', 'it']);
  });

  it.each(INVITATION_LANGUAGES)('ends with its only link and fits a post (%s)', (language) => {
    const text = invitation(language, [], variables());
    expect(text.endsWith(` ${LINK}`)).toBe(true);
    expect(text.split('http')).toHaveLength(2);
    expect(text.split('. ').length).toBeGreaterThan(1);
    expect(weightedLength(text)).toBeLessThanOrEqual(MAX_WEIGHTED_LENGTH);
  });

  it.each(INVITATION_LANGUAGES)('names the channel it leads to (%s)', (language) => {
    const dm_link = 'https://lumen.example/contact';
    const told = (channel: 'messenger' | 'form') => {
      const brand = { name: null, dm_link };
      return invitation(language, [], variables({ brand }), channel);
    };
    expect(told('messenger')).toMatch(/Messenger\b.* https:\/\/lumen\.example\/contact$/);
    expect(told('form')).toMatch(/form|modulo/i);
    expect(told('form')).not.toMatch(/direct|direkt|privé\b|in privato/i);
  });

  it.each(INVITATION_LANGUAGES)('reads well without name and signature (%s)', (language) => {
    const text = invitation(
      language,
      [],
      variables({
        customer: { first_name: null, handle: 'max' },
        agent: { first_name: null, signature: null },
      }),
    );
    expect(text).not.toBe('');
    expect(text).not.toMatch(/ {2}| [,.]/);
  });

  it("uses the customer's language, else the fallback", () => {
    expect(invitation('de-AT', ['en'], variables())).toMatch(/^Hallo Max/);
    expect(invitation('ja', ['it'], variables())).toMatch(/^Ciao Max/);
  });

  it.each([
    [{ language: 'de' }, null],
    [{ language: 'pt' }, { kind: 'fell-back', wanted: 'pt', used: 'en' }],
    [
      { language: 'de', translated: true },
      { kind: 'translated', used: 'en' },
    ],
    [{ language: 'und' }, null],
  ])('notes when that may not be the customer’s: %j', (shown, note) => {
    expect(invitationFor(anyTweet(shown), ['en'], variables())).toMatchObject({ value: { note } });
  });

  it('says so when the link is missing', () => {
    const without = variables({ brand: { name: null, dm_link: null } });
    expect(invitationFor(anyTweet(), [], without)).toEqual({
      ok: false,
      error: { kind: 'unresolved', names: ['brand.dm_link'] },
    });
  });
});
