import type { Phrases } from './phrases';

export const GERMAN: Phrases = {
  card: ['(?:kredit|bank|giro|ec-?|debit|zahl)?karten?(?:nummer|nr)?'],
  reference: [
    'bestell(?:ung|nummer|nr)',
    'auftrags?(?:nummer|nr)?',
    'sendung(?:s?nummer)?',
    'sendungsverfolgung',
    'paket(?:nummer)?',
    'rechnung(?:s?nummer)?',
    'vorgang(?:s?nummer)?',
    'ticket(?:nummer)?',
    'buchung(?:s?nummer)?',
    'seriennummer',
    'artikel(?:nummer)?',
    'gutschein(?:karte|nummer|code)?',
    'geschenkkarte',
    'aktenzeichen',
  ],
};
