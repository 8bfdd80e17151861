import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan, WARN_FROM, type SensitiveKind } from '@/domain/sensitive-data';

interface Wordings {
  readonly kind: SensitiveKind;
  /** What a customer writes before the value, in five languages. */
  readonly announced: readonly string[];
  readonly values: readonly string[];
  /** What stands between the two, where it is not {@link LINKS}. */
  readonly links?: readonly string[];
  /** What stands behind it, where it is not {@link ENDINGS}. */
  readonly endings?: readonly string[];
}

/** Each announcement stands before each value, in each of the ways people write them. */
const WORDINGS: readonly Wordings[] = [
  {
    kind: 'ORDER',
    announced: [
      ...['order number', 'my order', 'Order no.', 'booking reference', 'tracking number'],
      ...[
        'Bestellnummer',
        'meine Auftragsnummer',
        'Sendungsnummer',
        'Buchungscode',
        'Rechnungsnr.',
      ],
      ...['numéro de commande', 'n° de suivi', 'dossier', 'référence', 'réservation'],
      ...['número de pedido', 'mi pedido', 'localizador', 'nº de seguimiento', 'factura'],
      ...["numero d'ordine", 'ordine', 'codice di prenotazione', 'pratica', 'numero di spedizione'],
    ],
    values: ['48213377', 'LP-20938-4471', '302-5523871-9920347', 'K7PQ2M', 'FA-2026-00482'],
  },
  {
    kind: 'ACCOUNT',
    announced: [
      ...[
        'account number',
        'my customer id',
        'membership no',
        'policy number',
        'my Skywards number',
      ],
      ...['Kundennummer', 'meine Vertragsnummer', 'Mitgliedsnummer', 'Zählernummer', 'Kd.-Nr.'],
      ...['numéro client', 'n° de contrat', 'identifiant', "numéro d'abonné", 'mon numéro Fidelio'],
      ...['número de cliente', 'mi contrato', 'nº de socio', 'número de póliza', 'usuario'],
      ...['codice cliente', 'numero cliente', 'numero contratto', 'numero tessera', 'polizza'],
    ],
    values: ['48213377', '8829104756', 'C558201', 'HP-2201983-B'],
  },
  {
    kind: 'PHONE',
    announced: [
      ...['my phone number', 'call me on', 'mobile', 'my cell', 'you can reach me at'],
      ...['meine Handynummer', 'Telefon', 'ruft mich an', 'erreichbar unter', 'Mobilnr.'],
      ...['mon téléphone', 'appelez-moi au', 'joignable au', 'mon portable', 'tél'],
      ...['mi teléfono', 'llámenme al', 'mi móvil', 'celular', 'mi número de teléfono'],
      ...['il mio telefono', 'chiamatemi al', 'cellulare', 'mio cell', 'numero di telefono'],
    ],
    values: ['07700 900123', '+44 7700 900123', '(212) 555-0123', '06 12 34 56 78', '0171/2345678'],
  },
  {
    kind: 'DOB',
    announced: [
      ...['born', 'born on', 'date of birth', 'DOB', 'my birthday', 'D.O.B.'],
      ...['geboren am', 'geb.', 'Geburtsdatum', 'mein Geburtstag'],
      ...['né le', 'née le', 'date de naissance', 'mon anniversaire'],
      ...['nacido el', 'nacida el', 'fecha de nacimiento', 'nací el', 'mi cumpleaños'],
      ...['nato il', 'nata il', 'data di nascita', 'il mio compleanno'],
    ],
    values: [
      ...['03/05/1985', '3.5.1985', '03-05-85', '1985-05-03', '3 May 1985', 'May 3rd, 1985'],
      ...['3. Mai 1985', '1er mai 1985', '3 de mayo de 1985', '3 maggio 1985', 'primo maggio 1985'],
    ],
  },
  {
    kind: 'CREDENTIAL',
    announced: [
      ...['password', 'my password', 'Passwort', 'mein Kennwort', 'mot de passe', 'mdp'],
      ...['contraseña', 'mi clave', 'la mia password'],
    ],
    values: ['482133', '9931', 'r0sebud_7', 'Garden#44'],
    // A sign at its end may be the password's own.
    endings: ['', '.', ', thanks', '\n', ' please'],
    links: [': ', ':', ' : ', ' is ', ' = ', ' is: '],
  },
  {
    kind: 'CREDENTIAL',
    announced: [
      ...['PIN', 'my OTP', 'CVV', 'verification code', 'TAN', 'Sicherheitscode'],
      ...['code de vérification', 'código de seguridad', 'NIP', 'codice di sicurezza'],
    ],
    values: ['482133', '9931'],
  },
  {
    kind: 'NATIONAL_ID',
    announced: [
      ...['passport number', 'my passport', 'SSN', 'national insurance number', 'driving licence'],
      ...['Reisepass', 'Steuer-ID', 'Personalausweis', 'Ausweisnummer', 'Führerschein'],
      ...['passeport', 'numéro de sécurité sociale', "carte d'identité", 'numéro fiscal'],
      ...['pasaporte', 'mi DNI', 'NIE', 'número de la seguridad social'],
      ...['passaporto', 'codice fiscale', "carta d'identità", 'patente'],
    ],
    values: ['C01X00T47', '123456789', '12AB34567', '30 23 217 600 053'],
  },
  {
    kind: 'ADDRESS',
    announced: [
      ...['my address', 'I live at', 'deliver to', 'shipping address'],
      ...['meine Adresse', 'ich wohne', 'Lieferadresse', 'Anschrift'],
      ...['mon adresse', "j'habite", 'livrez au', 'adresse de livraison'],
      ...['mi dirección', 'vivo en', 'domicilio', 'dirección de envío'],
      ...['il mio indirizzo', 'abito in', 'indirizzo di consegna'],
    ],
    values: [
      ...['14 Rose Street', 'Rosenstraße 12', '12 rue des Lilas', 'Calle Mayor 12', 'Via Roma 12'],
      ...['Lange Str. 3b', '3 bis avenue Foch', 'Avda. de la Paz, 4', 'Piazza Dante, 7'],
    ],
  },
  {
    kind: 'BANK_ACCOUNT',
    announced: ['sort code', 'routing number', 'Kontonummer', 'BLZ', 'RIB', 'cuenta bancaria'],
    values: ['10070024', '12345678'],
  },
  {
    kind: 'POSTCODE',
    announced: ['zip code', 'my postcode', 'PLZ', 'Postleitzahl', 'code postal', 'código postal'],
    values: ['50667', 'SW1A 1AA'],
  },
];

const LINKS = [' ', ': ', ':', ' : ', ' is ', ' = ', ' - ', '\n', ':\n', ' – ', '\u00A0'];
const OPENINGS = ['', 'Hi, ', '@lumenparcel ', 'Hello 👋 ', 'so ', '… '];
const ENDINGS = ['', '.', ', thanks', '!', ' 🙏', '\n', ' please', '?'];

/** How else the same is typed: without accents, in small letters, with another apostrophe or space. */
const TYPED: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => words.toLowerCase(),
  (words) => words.charAt(0).toUpperCase() + words.slice(1),
  (words) => words.normalize('NFD').replace(/\p{M}/gu, ''),
  (words) => words.replace(/[äöü]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`),
  (words) => words.replaceAll("'", '’'),
  (words) => words.replaceAll(' ', '\u00A0'),
];

describe.each(WORDINGS)(
  '$kind',
  ({ kind, announced, values, links = LINKS, endings = ENDINGS }) => {
    it('is found at its place behind any of its words, however they are typed', () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...OPENINGS),
          fc.constantFrom(...announced),
          fc.constantFrom(...TYPED),
          fc.constantFrom(...links),
          fc.constantFrom(...values),
          fc.constantFrom(...endings),
          (opening, words, typed, link, value, ending) => {
            const before = `${opening}${typed(words)}${link}`;
            const text = before + value + ending;
            const places = scan(text, { language: null, ignore: [] })
              .filter(({ confidence }) => confidence >= WARN_FROM)
              .map(({ kind: found, start, end }) => `${found} ${text.slice(start, end)}`);
            expect(places).toContain(`${kind} ${value}`);
          },
        ),
        { numRuns: 300 },
      );
    });
  },
);
