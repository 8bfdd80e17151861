import { describe, expect, it } from 'vitest';
import type { Brand } from '@/domain/brand';
import type { Tweet } from '@/domain/tweet';
import { brandFor, waitingRule } from '@/domain/waiting';

const brand: Brand = {
  handles: ['LumenParcel', 'LumenHelp'],
  watchedPhrases: ['Lumen Parcel', 'C++ Post'],
  ignoredHandles: ['LumenJobs'],
  trackedTweets: new Set(['1990000000000000007']),
};

function tweet(known: Partial<Tweet>): Tweet {
  return {
    id: '1990000000000000000',
    authorHandle: 'anna_k',
    authorName: 'Anna',
    text: 'Where is my order?',
    language: 'en',
    translated: false,
    textIsCut: false,
    postedAt: 0,
    focal: false,
    promoted: false,
    quote: null,
    replyingTo: [],
    mentions: [],
    ...known,
  };
}

const rule = (known: Partial<Tweet>, answersAuthor: string | null = null) =>
  waitingRule(tweet(known), brand, { answersAuthor });

describe('waitingRule', () => {
  it('takes a mention of any brand handle, in any case', () => {
    expect(rule({ mentions: ['someone', 'lumenHELP'] })).toBe('mention');
  });

  it('takes an answer to a tweet of the brand', () => {
    expect(rule({}, 'lumenparcel')).toBe('answers-brand');
  });

  it('leaves a thread between others alone, though X repeats the handle of the brand there', () => {
    expect(rule({ replyingTo: ['LumenParcel', 'bob'] }, 'bob')).toBeNull();
    expect(rule({ replyingTo: ['LumenParcel'] }, 'bob')).toBeNull();
    expect(rule({ replyingTo: ['LumenParcel', 'bob'] })).toBeNull();
  });

  it('believes a "Replying to" line that names only the brand, where no thread is shown', () => {
    expect(rule({ replyingTo: ['LumenParcel'] })).toBe('answers-brand');
  });

  it.each([
    ['still waiting for LUMEN  PARCEL', true],
    ['Lumen\nParcel, again!', true],
    ['#lumen parcel', true],
    ['c++ post rocks', true],
    ['Lumen Parcels', false],
    ['glumen parcel', false],
    ['@Lumen Parcel', false],
    ['Lumen-Parcel', false],
    ['', false],
  ])('finds a watched phrase as whole words: %j', (text, found) => {
    expect(rule({ text })).toBe(found ? 'watched-phrase' : null);
  });

  it('finds a phrase in scripts without capital letters and with combining marks', () => {
    const other = { ...brand, watchedPhrases: ['لومن', 'Café Lumière', '  '] };
    const named = (text: string) => waitingRule(tweet({ text }), other, { answersAuthor: null });
    expect(named('أين طلبي يا لومن؟')).toBe('watched-phrase');
    expect(named('CAFE\u0301 LUMIE\u0300RE, please')).toBe('watched-phrase');
    expect(named('Cafe Lumiere')).toBeNull();
  });

  it('names the surest rule when several match', () => {
    const known = { mentions: ['LumenHelp'], text: '@LumenHelp Lumen Parcel' };
    expect(rule(known, 'LumenHelp')).toBe('mention');
  });

  it.each([
    ['promoted', { promoted: true }],
    ['the own ones of the brand', { authorHandle: 'lumenhelp' }],
    ['those of ignored accounts', { authorHandle: 'LUMENJOBS' }],
  ])('never takes %s', (_, known) => {
    expect(rule({ ...known, mentions: ['LumenParcel'] }, 'LumenParcel')).toBeNull();
  });

  it('waits for nobody while the brand is unknown', () => {
    const unknown = { ...brand, handles: [] };
    expect(
      waitingRule(tweet({ text: 'Lumen Parcel' }), unknown, { answersAuthor: null }),
    ).toBeNull();
  });
});

describe('a tweet that the agent tracks', () => {
  const id = '1990000000000000007';

  it('waits for no other reason, and though its author never does', () => {
    expect(rule({ id })).toBe('tracked');
    expect(rule({ id, authorHandle: 'LumenJobs', mentions: ['LumenHelp'] })).toBe('tracked');
  });

  it('waits for the reason that it shows, where there is one', () => {
    expect(rule({ id, mentions: ['LumenHelp'] })).toBe('mention');
  });

  it('is no advertisement, and not the brand’s own', () => {
    expect(rule({ id, promoted: true })).toBeNull();
    expect(rule({ id, authorHandle: 'LumenParcel' })).toBeNull();
  });
});

describe('brandFor', () => {
  const settings = { brandHandles: [], watchedPhrases: ['Lumen'], ignoredHandles: [] };

  it('is the signed-in account unless the settings name others', () => {
    expect(brandFor(settings, 'LumenParcel', new Set()).handles).toEqual(['LumenParcel']);
    expect(
      brandFor({ ...settings, brandHandles: ['LumenHelp'] }, 'anna_k', new Set()).handles,
    ).toEqual(['LumenHelp']);
    expect(brandFor(settings, null, new Set()).handles).toEqual([]);
  });
});
