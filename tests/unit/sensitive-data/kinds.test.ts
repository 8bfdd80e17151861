import { describe, expect, it } from 'vitest';
import { scan, WARN_FROM } from '@/domain/sensitive-data';

/** What would be warned of, as "KIND value". */
function found(text: string, ignore: readonly string[] = []): readonly string[] {
  return scan(text, { language: null, ignore })
    .filter(({ confidence, asked }) => confidence >= WARN_FROM && !asked)
    .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe('telephone numbers', () => {
  it.each([
    '+49 171 5550123',
    '+44 (0)20 7946 0123',
    '+1-555-010-1234',
    '0033 6 39 98 12 34',
    '(555) 010-1234',
    '555-010-1234',
    '06 39 98 12 34',
    '030/5550123',
    '020 7946 0123',
    '612 345 678',
    '333 1234567',
    '+٤٩ ١٧١ ٥٥٥٠١٢٣',
  ])('%s by its shape', (number) => {
    expect(found(`Ana ${number}, thanks`)).toEqual([`PHONE ${number}`]);
  });

  it.each([
    ['call me on 5550123', '5550123'],
    ['mein Handy: 1715550123', '1715550123'],
    ['mon téléphone est le 12 34 56 78', '12 34 56 78'],
    ['mi móvil 55 12 34 56', '55 12 34 56'],
    ['cellulare 3331234567', '3331234567'],
    ['Phone:\n555 0123', '555 0123'],
    ['phone number on the account 212-555-0133', '212-555-0133'],
    ['whatsapp 348.5550123', '348.5550123'],
  ])('by the word beside it: %s', (text, number) => {
    expect(found(text)).toEqual([`PHONE ${number}`]);
  });

  it('a text that is nothing but one', () => {
    expect(found('@lumenparcel 5554567890')).toEqual(['PHONE 5554567890']);
    expect(found('it was 5554567890')).toEqual([]);
  });

  it('one in one piece behind a name, as people sign', () => {
    expect(found('nobody came. Suresh: 9955501234')).toEqual(['PHONE 9955501234']);
    expect(found('Nummer: 9955501234 and Re: 9955501234')).toEqual([]);
  });

  it.each([
    '22.11.2026 and 2026-11-22',
    '2019-2026',
    'at 12:30:45',
    '192.168.10.12',
    '$1 234 567 890',
    '1.234.567,89 €',
    'flight 2348/3499',
    'serial number 5550101234',
    'order 555-010-1234',
    '#5550101234x',
    'PP-006-184-807-826',
    'x5550101234',
    '48.8566140',
    'open 8.30 - 17.00 Uhr',
    '3121 12345 Main Street',
  ])('none in %s', (text) => {
    expect(found(text).filter((value) => value.startsWith('PHONE'))).toEqual([]);
  });

  it.each([
    'call us on 020 7946 0123',
    'unsere Hotline 030 5550123',
    'Appelez-nous au 01 99 00 12 34',
    'llámanos al 91 555 01 23',
    'chiamaci al 06 5550 1234',
    'toll free 1-800-555-0123',
    '0800 5550123',
  ])("a business's own is no reason to warn: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("the brand's own is left out however it is written", () => {
    const ignore = ['+49 (0)30 5550123'];
    expect(found('030/5550123', ignore)).toEqual([]);
    expect(found('0049 30 555 01 23', ignore)).toEqual([]);
    expect(found('030/5550124', ignore)).toHaveLength(1);
  });
});

describe('numbers known by the word before them', () => {
  it.each([
    ['order #123456', 'ORDER 123456'],
    ['Order no. 111-1234567-1234567', 'ORDER 111-1234567-1234567'],
    ['booking ref AB1C2D', 'ORDER AB1C2D'],
    ['Bestellnummer: 4711-0815', 'ORDER 4711-0815'],
    ['numéro de commande 20261122A', 'ORDER 20261122A'],
    ['mi folio es el 30105331', 'ORDER 30105331'],
    ['il mio ordine n. 998877', 'ORDER 998877'],
    ['my customer number is 12345678', 'ACCOUNT 12345678'],
    ['Kundennummer 123456', 'ACCOUNT 123456'],
    ['sort code 12-34-56', 'BANK_ACCOUNT 12-34-56'],
    ['Kontonummer 1234567', 'BANK_ACCOUNT 1234567'],
    ['passport no. C01234567', 'NATIONAL_ID C01234567'],
  ])('%s', (text, value) => {
    expect(found(text)).toEqual([value]);
  });

  it.each([
    'order of 2026',
    'order 66',
    'ordered 100 units in 2026',
    'case 22.11.2026',
    'delivery 12:30-14:30',
    'order for $123456',
    'order 123456 €',
    'ticket 4 of 5',
    'error 1234567',
    'flight LH1234567',
    'customer since 2019',
    'parcel weighs 12345kg',
    'version 10.15.7.12345',
  ])('none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('national ids', () => {
  it.each([
    '123-45-6789',
    'AB 12 34 56 C',
    '2 85 05 78 006 084 41',
    '65 150790 J 005',
    '12345678Z',
    'X1234567L',
    'RSSMRA85M01H501Z',
  ])('%s', (id) => {
    expect(found(`it is ${id}.`)).toEqual([`NATIONAL_ID ${id}`]);
  });

  it.each([
    '000-45-6789',
    '666-45-6789',
    '123-00-6789',
    'GB123456C',
    '2 85 05 78 006 084 92',
    '12345678A',
    'X1234567A',
    'article 123-45-6789',
  ])('none in %s', (text) => {
    expect(found(text).filter((value) => value.startsWith('NATIONAL'))).toEqual([]);
  });
});

describe('birth dates', () => {
  it.each([
    ['born 22/11/1990', '22/11/1990'],
    ['DOB: 1990-11-22', '1990-11-22'],
    ['geboren am 22. November 1990', '22. November 1990'],
    ['née le 1er août 1990', '1er août 1990'],
    ['fecha de nacimiento: 22 de noviembre de 1990', '22 de noviembre de 1990'],
    ['nata il 22.11.90', '22.11.90'],
    ['November 22, 1990 is my birthday', 'November 22, 1990'],
  ])('%s', (text, date) => {
    expect(found(text)).toEqual([`DOB ${date}`]);
  });

  it.each(['ordered on 22/11/2026', 'née Dupont, 3 fois', 'happy birthday 2026'])(
    'none in %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('passwords and codes', () => {
  it.each([
    ['password: rosebud', 'rosebud'],
    ['my password is r0sebud!', 'r0sebud!'],
    ['Passwort: Rosenknospe', 'Rosenknospe'],
    ['mot de passe : bouton2rose', 'bouton2rose'],
    ['contraseña: capullo', 'capullo'],
    ['PIN 4711', '4711'],
    ['the verification code is 123456', '123456'],
    ['código de verificación: 123456', '123456'],
    ['CVV 123', '123'],
    ['mdp Garden#44 refusé', 'Garden#44'],
    ['Your text says the code is 482913', '482913'],
    ['le code reçu 482913 ne marche pas', '482913'],
  ])('%s', (text, secret) => {
    expect(found(text)).toEqual([`CREDENTIAL ${secret}`]);
  });

  it('a login and its password', () => {
    expect(found('username ana password rosebud')).toEqual([
      'CREDENTIAL ana',
      'CREDENTIAL rosebud',
    ]);
  });

  it.each([
    'I forgot my password',
    'my password is not working',
    'password: ****',
    'password reset in 2 minutes',
    'the password needs 12-character strings',
    'log in and select code 10307',
    'promo code 123456',
    'error code 12345',
    'pin it to the top in 2026.',
    'pin 12.50 €',
  ])('none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('addresses and postcodes', () => {
  it.each([
    ['I live at 12 Rose Street, thanks', '12 Rose Street'],
    ['it went to 1600 N Example Ave', '1600 N Example Ave'],
    ['J’habite 12 bis rue des Lilas', '12 bis rue des Lilas'],
    ['Ich wohne Rosenstraße 12a, bitte', 'Rosenstraße 12a'],
    ['Lange Straße 3', 'Lange Straße 3'],
    ['vivo en Calle Mayor 12', 'Calle Mayor 12'],
    ['abito in via Giuseppe Verdi, 3', 'via Giuseppe Verdi, 3'],
    ['write to P.O. Box 123', 'P.O. Box 123'],
  ])('an address: %s', (text, street) => {
    expect(found(text)).toEqual([`ADDRESS ${street}`]);
  });

  it.each([
    ['my zip is 62701', '62701'],
    ['PLZ: 10115', '10115'],
    ['code postal 75011', '75011'],
    ['Springfield, IL 62701', '62701'],
    ['we are in D-10115 Berlin', 'D-10115'],
    ['SW1A 1AA', 'SW1A 1AA'],
    ['Störung in 22089 Hamburg', '22089'],
    ['down in cf24 3an again', 'cf24 3an'],
  ])('a postcode: %s', (text, code) => {
    expect(found(text)).toEqual([`POSTCODE ${code}`]);
  });

  it.each([
    '24 hours is way too long',
    '2 days on the road',
    'In 3 Minuten auf dem Weg 57',
    'waited 12345 seconds',
    'my S10 5GB is slow',
    'our office is at 12 Rose Street',
    'gate A1 2BC',
    'in 20000 Haushalten',
    'where is my ww2 2xp token',
  ])('none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it("a customer's own stays in sight when the text speaks of us and ours", () => {
  expect(found('our order never came, call me on 555-010-1234')).toEqual(['PHONE 555-010-1234']);
  expect(found('llevamos 3 horas, mi teléfono es 612 345 678')).toEqual(['PHONE 612 345 678']);
});

describe('what a word beside it names', () => {
  it.each([
    ['I live at Pivovarska 276, Brno', 'ADDRESS Pivovarska 276'],
    ['his address: 742 Evergreen, Springfield', 'ADDRESS 742 Evergreen'],
    ['Vivo en Calle de los Olmos 14', 'ADDRESS Calle de los Olmos 14'],
    ['Evergreen 742, Apt 4', 'ADDRESS Evergreen 742, Apt 4'],
    ['4/12 Rose Street', 'ADDRESS 4/12 Rose Street'],
    ['the code 482913 you texted me', 'CREDENTIAL 482913'],
    ['le code 482913 reçu par sms', 'CREDENTIAL 482913'],
    ['security answer is Biscuit', 'CREDENTIAL Biscuit'],
    ['username: root password: root', 'CREDENTIAL root'],
    ['my username is sunny_meadow82', 'ACCOUNT sunny_meadow82'],
    ['mein Benutzername ist sonnenwiese82', 'ACCOUNT sonnenwiese82'],
    ['numero 06.87654321', 'PHONE 06.87654321'],
    ['Schadennummer 88-204417-C', 'ORDER 88-204417-C'],
    ['stuck in Lyon: RM382910477GB', 'ORDER RM382910477GB'],
    ['where is 1Z84F2210392847165', 'ORDER 1Z84F2210392847165'],
    ['no reply, fbx20938447', 'ACCOUNT fbx20938447'],
    ['my Skywards id is 481927733', 'ACCOUNT 481927733'],
  ])('%s', (text, value) => {
    expect(found(text)[0]).toBe(value);
  });

  it('the town behind a street, the second of two codes, the account behind a sort code', () => {
    expect(found('Ulmenweg 14, 50937 Köln')).toEqual(['ADDRESS Ulmenweg 14', 'POSTCODE 50937']);
    expect(found('booking ref MP79V2 and QMAS91')).toEqual(['ORDER MP79V2', 'ORDER QMAS91']);
    expect(found('sort code 12-34-56 account 12345678')).toEqual([
      'BANK_ACCOUNT 12-34-56',
      'BANK_ACCOUNT 12345678',
    ]);
  });

  it.each([
    'coche 12 plaza 42 del AVE 3103',
    'Sitzplatz 42 im Wagen 12',
    'During 1971 and Spring 2020',
    'I live in Berlin since 2019',
    '@ana, 50937 people',
    'my username is not working',
    'error code 482913 sent to me',
    'the security answer is wrong',
    'Zug-Fahrkarte vom 08.03.4141',
    'update KB5034123 failed',
    'bonjour red24291724',
    '0.87654321 of them',
  ])('none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('whose number it is', () => {
  /** What would be warned of in a customer's post. */
  function shown(text: string): number {
    return scan(text, { language: null, ignore: [], direction: 'incoming' }).filter(
      ({ confidence }) => confidence >= WARN_FROM,
    ).length;
  }

  it("the brand's when a customer calls it so", () => {
    expect(shown('is your number still 020 7946 0123?')).toBe(0);
    expect(shown('my number is 020 7946 0123')).toBe(1);
  });

  it("the customer's when the post says nothing else", () => {
    expect(shown('@lumenparcel 08084522250')).toBe(1);
    expect(shown('I waited an hour at 08084522250')).toBe(0);
  });

  it('a booking code alone, but no flight', () => {
    expect(shown('@lumenair GEX8LD')).toBe(1);
    expect(shown('@lumenair DL1262')).toBe(0);
  });
});
