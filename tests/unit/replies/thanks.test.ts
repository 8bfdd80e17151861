import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isThanks } from '@/domain/replies/thanks';

const THANKS = [
  '@PellwickPost Thank you!',
  'Thanks so much, it arrived today 🎉',
  'Brilliant, thx',
  'Sorted now. Cheers @PellwickPost',
  'THANKS!!!',
  'Thanks! When will it be here?',
  'That helps, much appreciated 🙏',
  'thank u',
  'I really appreciate your help.',
  'I can’t thank you enough',
  'Thanks to you all, it works again.',
  'Danke!',
  'Super, vielen Dank für die schnelle Hilfe',
  'Dankeschön 😊',
  'Das hat geklappt, herzlichen Dank!',
  'Merci beaucoup !',
  'Je vous remercie pour votre aide',
  'Colis reçu, merci 🙏',
  'Merci de votre réponse',
  '¡Muchas gracias!',
  'Mil gracias, ya ha llegado',
  'Gracias a vosotros por la ayuda',
  'Os lo agradezco mucho',
  'Grazie mille!',
  'Arrivato, grazie per l’aiuto',
  'Vi ringrazio',
] as const;

const NO_THANKS = [
  '',
  'Where is my parcel?',
  'Still nothing, day five.',
  'No thanks.',
  'No, thank you',
  'Thanks for nothing',
  'Thanks in advance',
  'Thanks to your driver my window is broken',
  'I would really appreciate an answer',
  'Any news? Thanks',
  'Could somebody please look into it. Thank you.',
  'Thanks a lot, very helpful 🙄',
  'Thanksgiving is next week and no parcel',
  'Nein danke',
  'Danke für nichts',
  'Bitte um Rückmeldung. Danke im Voraus',
  'Könnt ihr bitte nachsehen? Danke!',
  'Ich wäre euch dankbar für eine Antwort',
  'Non merci',
  'Merci pour rien',
  'Merci d’avance',
  'Merci de me rappeler',
  'Où est mon colis ? Merci',
  'No, gracias',
  'Gracias por nada',
  'Gracias de antemano',
  'Gracias a Dios ha llegado el verano',
  'Por favor, una respuesta. Gracias.',
  'No grazie',
  'Grazie per niente',
  'Grazie in anticipo',
  'Grazie al vostro corriere ho perso un giorno',
] as const;

describe('a thank-you', () => {
  it.each(THANKS)('is seen in %j', (text) => {
    expect(isThanks(text)).toBe(true);
  });

  it.each(NO_THANKS)('is not seen in %j', (text) => {
    expect(isThanks(text)).toBe(false);
  });

  it('is the same in capitals, without accents, and with words around it', () => {
    const beside = fc.constantFrom('', '@PellwickPost ', 'The parcel came. ', '👍 ', 'ok\n');
    fc.assert(
      fc.property(fc.constantFrom(...THANKS), beside, fc.boolean(), (text, before, loud) => {
        const written = before + text.normalize('NFC');
        expect(isThanks(loud ? written.toUpperCase() : written)).toBe(true);
      }),
    );
  });

  it('is looked for in time that grows no faster than the text', () => {
    const long = 'merci de thanks to no gracias a '.repeat(800);
    const start = performance.now();
    isThanks(long);
    isThanks('a'.repeat(25_000));
    isThanks('thanks? '.repeat(3_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
