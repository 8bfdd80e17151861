import type { TweetRow } from './rows.ts';

/** Nobody's texts, for a measure of speed where no data is at hand: as many with and without numbers as tweets have. */
const TEXTS: readonly (readonly [text: string, inbound: boolean])[] = [
  ['@lumenparcel still nothing. Second week in a row that nobody answers, great service…', true],
  ['@lumenparcel order 48213377 was due on 12/03, it is now 14/03 and costs €12.50 more', true],
  ['@lumenparcel ruft mich bitte an: 0171 2345678, ich bin ab 17:30 Uhr zu Hause', true],
  ['@lumenparcel mon colis n’est jamais arrivé 😡 https://example.com/t/8843311', true],
  ['@lumenparcel ¿y mi reembolso? Llevo tres semanas esperando, una vergüenza', true],
  ['@lumenparcel il corriere non ha mai suonato, e l’app dice «consegnato» alle 14:05', true],
  ['@ana We are sorry to hear that, Ana! Please send us a DM with your order number. ^LM', false],
  ['@ana Could you please tell us your e-mail address and date of birth? ^LM', false],
  ['@ana You can call us on 0800 123 4567, Mon-Fri 8am-8pm, or see https://example.com', false],
  ['@jo Das tut uns leid. Schick uns bitte deine Kundennummer per Direktnachricht. /kl', false],
  ['@jo Merci pour votre patience, le technicien passera demain entre 9h et 12h.', false],
  ['@jo Thanks for letting us know, glad that it is sorted now. Have a great weekend!', false],
];

export const INVENTED_TEXTS: readonly TweetRow[] = Array.from({ length: 200 }, (_, round) =>
  TEXTS.map(([text, inbound]) => ({
    text: `${text} ${'!'.repeat(round % 5)}`,
    inbound,
    lang: null,
  })),
).flat();
