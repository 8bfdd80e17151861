import { describe, expect, it } from 'vitest';
import { chooseBody } from '@/domain/replies/choose-body';

const BODIES = { en: 'Hello', fr: 'Bonjour', pt: 'Olá', he: 'שלום' };

describe('chooseBody', () => {
  it.each([
    ['fr', 'fr'],
    ['FR', 'fr'],
    ['pt-BR', 'pt'],
    ['en-GB', 'en'],
    ['iw', 'he'],
  ])('answers a customer writing %s in %s', (wanted, language) => {
    expect(chooseBody(BODIES, wanted, ['en'])).toMatchObject({ language, fellBack: false });
  });

  it('prefers the exact region, then the bare language, then another region', () => {
    const bodies = { 'pt-PT': 'pt-PT', 'pt-BR': 'pt-BR', pt: 'pt' };
    expect(chooseBody(bodies, 'pt-BR', []).body).toBe('pt-BR');
    expect(chooseBody(bodies, 'pt-AO', []).body).toBe('pt');
    expect(chooseBody({ en: 'en', 'es-MX': 'es-MX' }, 'es', ['en'])).toEqual({
      language: 'es-MX',
      body: 'es-MX',
      fellBack: false,
    });
  });

  it('falls back in order, visibly', () => {
    expect(chooseBody(BODIES, 'ja', ['xx', 'fr', 'en'])).toEqual({
      language: 'fr',
      body: 'Bonjour',
      fellBack: true,
    });
    expect(chooseBody(BODIES, 'ja', ['xx'])).toEqual({
      language: 'en',
      body: 'Hello',
      fellBack: true,
    });
  });

  it.each([null, 'und', 'zxx', 'qme', 'qst', 'qam', 'art'])(
    'takes the fallback without a warning when the language is unknown (%s)',
    (wanted) => {
      expect(chooseBody(BODIES, wanted, ['fr'])).toEqual({
        language: 'fr',
        body: 'Bonjour',
        fellBack: false,
      });
    },
  );

  it('takes a broken tag for an unknown language and does not fail', () => {
    expect(chooseBody(BODIES, 'not a tag!', ['en'])).toMatchObject({
      language: 'en',
      fellBack: true,
    });
    expect(chooseBody(BODIES, 'constructor', ['__proto__'])).toMatchObject({ language: 'en' });
  });

  it('refuses a reply without any body', () => {
    expect(() => chooseBody({}, 'en', ['en'])).toThrow(RangeError);
  });
});
