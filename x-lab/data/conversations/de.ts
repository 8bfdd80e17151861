import { BRAND, BRAND_CARE } from '../people.ts';
import type { PostDraft } from '../post.ts';

export const german: readonly PostDraft[] = [
  {
    key: 'de-locker',
    by: 'klara_brandt',
    ago: 17,
    lang: 'de',
    text: `@${BRAND} Die Packstation nimmt meinen Code nicht an und die App zeigt nur einen Kreis, der sich dreht. Was kann ich tun?`,
  },
  {
    key: 'de-iban',
    by: 'ue_sommer',
    ago: 63,
    lang: 'de',
    text: `Hallo @${BRAND}, bitte die Erstattung auf DE89 3704 0044 0532 0130 00 überweisen, Bestellnummer PW-5518204. Danke!`,
  },
  {
    key: 'de-no-handle',
    by: 'jonas_wegner',
    ago: 110,
    lang: 'de',
    text: 'Pellwick hat den Techniker zum dritten Mal verschoben. Ich habe mir dreimal freigenommen. Großartig.',
  },
  {
    key: 'de-thread',
    by: 'jonas_wegner',
    ago: 305,
    lang: 'de',
    text: `@${BRAND_CARE} Upload seit gestern bei 0,4 Mbit/s. Download ist normal. Bekannt?`,
    replies: [
      {
        key: 'de-thread-answer',
        by: BRAND_CARE,
        ago: 290,
        lang: 'de',
        text: '@jonas_wegner Hallo Jonas, in Kassel ist uns nichts bekannt. Hängt der Rechner am Kabel oder am WLAN? ^JT',
        replies: [
          {
            key: 'de-thread-customer',
            by: 'jonas_wegner',
            ago: 281,
            lang: 'de',
            text: `@${BRAND_CARE} Am Kabel. Beide Rechner zeigen dasselbe.`,
          },
        ],
      },
    ],
  },
  {
    key: 'de-praise',
    by: 'klara_brandt',
    ago: 1530,
    lang: 'de',
    text: `Lob an @${BRAND}: Paket falsch adressiert (mein Fehler), trotzdem am selben Tag angekommen. Danke! 🙌`,
  },
];
