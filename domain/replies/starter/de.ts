import { CUSTOMER_NAME, MESSAGE_LINK, SIGNATURE, type StarterLanguage } from './starter-language';

const HALLO = `Hallo${CUSTOMER_NAME},`;

/** Says Sie, as most companies do. */
export const GERMAN: StarterLanguage = {
  names: {
    'looking-into-it': 'Wir kümmern uns',
    apology: 'Entschuldigung',
    'details-by-message': 'Einzelheiten per DM erfragen',
    'delete-personal-data': 'Persönliche Daten: bitte löschen',
    outage: 'Störung oder Verzögerung',
    solved: 'Gelöst',
    thanks: 'Danke fürs Lob',
    'follow-up': 'Nachfrage',
    closing: 'Abschluss',
    feedback: 'Feedback, privat',
  },
  tags: {
    acknowledge: 'Zwischenbescheid',
    complaint: 'Beschwerde',
    dm: 'DM',
    order: 'Bestellung',
    privacy: 'Datenschutz',
    resolved: 'Erledigt',
    praise: 'Lob',
  },
  bodies: {
    'looking-into-it': `${HALLO} danke für den Hinweis. Wir gehen dem gerade nach und melden uns hier wieder bei Ihnen.${SIGNATURE}`,
    apology: `${HALLO} das tut uns leid. So soll es bei uns nicht laufen, und wir möchten das gern in Ordnung bringen.${SIGNATURE}`,
    'details-by-message': `${HALLO} wir schauen uns das gern für Sie an. Schreiben Sie uns die Einzelheiten bitte als Direktnachricht, dann bleiben sie unter uns:${SIGNATURE}${MESSAGE_LINK}`,
    'delete-personal-data': `${HALLO} Ihr Beitrag enthält persönliche Angaben, die alle lesen können. Bitte löschen Sie ihn zu Ihrem Schutz und schreiben Sie uns als Direktnachricht weiter:${SIGNATURE}${MESSAGE_LINK}`,
    outage: `${HALLO} Sie haben recht, bei uns gibt es gerade eine Störung, und wir arbeiten daran. Bitte entschuldigen Sie die Umstände. Sobald alles wieder läuft, melden wir uns hier.${SIGNATURE}`,
    solved: `${HALLO} gute Nachricht: Das sollte jetzt behoben sein. Schauen Sie bei sich noch einmal nach? Falls etwas nicht stimmt, sagen Sie uns einfach Bescheid.${SIGNATURE}`,
    thanks: `${HALLO} das freut uns riesig, vielen Dank! Wir geben es an alle weiter, die daran beteiligt waren.${SIGNATURE}`,
    'follow-up': `${HALLO} wir wollten kurz nachfragen: Klappt bei Ihnen jetzt alles, wie es soll?${SIGNATURE}`,
    closing: `${HALLO} schön, dass wir helfen konnten. Wenn noch etwas ist, sind wir gern für Sie da. Einen schönen Tag!${SIGNATURE}`,
    feedback: `${HALLO} danke für Ihre Geduld. Wie zufrieden waren Sie mit uns, von 1 (gar nicht) bis 5 (sehr)? Ein kurzes Wort zum Warum hilft uns, besser zu werden.${SIGNATURE}`,
  },
};
