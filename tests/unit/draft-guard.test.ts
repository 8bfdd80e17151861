import { describe, expect, it } from 'vitest';
import { judgeDraft, type DraftRules } from '@/domain/draft-guard';

const RULES: DraftRules = {
  isPrivate: false,
  language: 'en',
  levels: {},
  ownContacts: [],
  previous: null,
  privateLink: null,
};
const MAIL = 'I wrote to nadia.kovac@example.com for you.';
const CARD = 'Was it the card 4111 1111 1111 1111?';
const ORDER = 'Your order PW-4471902 left us today.';
const ASKS = 'Please send us your phone number and we will call you.';

const judged = (text: string, rules: Partial<DraftRules> = {}) =>
  judgeDraft(text, { ...RULES, ...rules });

describe('a public draft', () => {
  it('without personal data has nothing against it', () => {
    expect(judged('We are sorry, and looking into it.')).toBeNull();
  });

  it('is held for what is serious, by kind and never by value', () => {
    const verdict = judged(`${MAIL} ${CARD}`);
    expect(verdict).toMatchObject({ shown: ['EMAIL', 'CARD'], asked: [], isHeld: true });
    expect(JSON.stringify(verdict)).not.toMatch(/nadia|4111/);
  });

  it('gets a hint for an order number', () => {
    expect(judged(ORDER)).toMatchObject({ shown: ['ORDER'], isHeld: false });
  });

  it('is held when it asks for personal data, and only for showing some is there anything to mask', () => {
    expect(judged(ASKS)).toMatchObject({ shown: [], asked: ['PHONE'], places: [], isHeld: true });
  });

  it('may ask along with the link into private', () => {
    const privateLink = 'https://m.me/lumenparcel';
    expect(judged(`${ASKS} ${privateLink}`)).not.toBeNull();
    expect(judged(`${ASKS} ${privateLink}`, { privateLink })).toBeNull();
    expect(judged(`${MAIL} ${privateLink}`, { privateLink })).not.toBeNull();
  });

  it('may name what is the brand’s own', () => {
    expect(judged(MAIL, { ownContacts: ['example.com'] })).toBeNull();
  });

  it('follows the levels of the settings', () => {
    expect(judged(MAIL, { levels: { EMAIL: 'hint' } })).toMatchObject({ isHeld: false });
    expect(judged(MAIL, { levels: { EMAIL: 'off' } })).toBeNull();
    expect(judged(ORDER, { levels: { ORDER: 'hold' } })).toMatchObject({ isHeld: true });
    expect(judged(ASKS, { levels: { ASKED: 'off' } })).toBeNull();
  });
});

describe('a message', () => {
  it('may hold personal data, and ask for it', () => {
    expect(judged(`${MAIL} ${ASKS} ${ORDER}`, { isPrivate: true })).toBeNull();
  });

  it('is held for a card number or a password', () => {
    expect(judged(CARD, { isPrivate: true })).toMatchObject({ shown: ['CARD'], isHeld: true });
    expect(judged('Your password: Tulip-4821', { isPrivate: true })).toMatchObject({
      shown: ['CREDENTIAL'],
      isHeld: true,
    });
  });
});
