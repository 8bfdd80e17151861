import type { AskPhrases } from './ask-phrases';

export const GERMAN_ASKS: AskPhrases = {
  request: [
    '^(?=.{0,200}(?:bitte|kannst|könntest|können sie|könnten sie|magst|würdest|würden sie|möchten sie|teil|nenn|schick|send|gib|verrat|sag))(?=.{0,200}(?:send|schick|nenn|teil|geb|gib|bestätig|schreib|verrat|sag|übermittel|hinterlass))[^a-z]{0,60}[a-z]+',
    'wie (?:lautet|ist|heißt|heisst)',
    '(?:brauch|benötig)(?:e|en|t)',
    '(?:hast du|haben sie)',
  ],
  turn: ['(?:damit|dann|können|werden) wir'],
  data: {
    EMAIL: ['e-?mail-?adresse', 'mail-?adresse', '(?<=(?:ihre|deine) |[,/&] ?|und )e-?mail'],
    PHONE: ['(?:telefon|handy|mobil|ruf|rückruf)-?(?:nummer|nr)'],
    POSTCODE: ['postleitzahl', 'plz'],
    ADDRESS: [
      '(?:post|liefer|rechnungs|wohn)adresse',
      '(?<=(?:ihre|deine) |[,/&] ?|und )adresse',
      'anschrift',
    ],
    ORDER: [
      '(?:bestell|auftrags|sendungs|paket|buchungs|rechnungs|ticket|vorgangs|referenz|fall|reklamations)-?(?:nummer|nr|code)',
    ],
    ACCOUNT: [
      '(?:kunden|vertrags|mitglieds|konto|bahncard|versicherungs|benutzer)-?(?:nummer|nr|daten|name)',
    ],
    CARD: ['(?:kredit)?kartennummer', 'kartendaten'],
    BANK_ACCOUNT: ['bankverbindung', 'iban', 'kontodaten'],
    DOB: ['geburtsdatum', 'geburtstag'],
    NATIONAL_ID: ['ausweisnummer', 'personalausweis', 'steuer-?id', 'passnummer'],
    CREDENTIAL: ['passwort', 'kennwort', 'pin', 'tan', 'sicherheitscode'],
  },
  privately: [
    'p\\.?n',
    'd\\.?n',
    'direktnachricht(?:en)?',
    'privatnachricht(?:en)?',
    'private nachricht',
    'privat',
    'persönliche nachricht',
    '(?:kontakt)?formular',
  ],
  negation: ['nicht', 'nie', 'niemals', 'keine[nrs]?', 'ohne'],
};
