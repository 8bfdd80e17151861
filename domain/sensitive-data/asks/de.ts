import type { AskPhrases } from './ask-phrases';

export const GERMAN_ASKS: AskPhrases = {
  request: [
    // "Kannst du … nennen?": the verb comes last.
    '(?:kannst|könntest|magst|würdest|möchtest|willst|können|könnten|mögen|würden|möchten|wollen) (?:du|ihr|sie)(?=[^.?!\\n]{0,200}(?:nennen|schicken|senden|geben|teilen|mitteilen|sagen|schreiben|verraten|bestätigen|übermitteln|hinterlassen|angeben|antworten|durchgeben|zukommen))',
    '(?:gibst|nennst|schickst|sendest|sagst|schreibst|verrätst|teilst|hinterlässt) du',
    '(?:nenne?|schicke?|sende?|sage?|gib|schreibe?|verrate?|teile?|bestätige?|übermittle|hinterlasse?|antworte|ergänze)(?: (?:uns|mir|bitte|doch|mal|kurz|einfach|gern|hier|mit))+',
    '(?:nennen|schicken|senden|sagen|geben|schreiben|verraten|teilen|bestätigen|übermitteln|hinterlassen|antworten|ergänzen) sie',
    '(?:nennt|schickt|sendet|sagt|gebt|schreibt|verratet|teilt|antwortet) (?:uns|mir|bitte)',
    'bitte(?: (?:noch|hier|kurz|einmal))? um',
    '(?:darf|dürfen|dürfte|dürften) (?:ich|wir)',
    'wie (?:lautet|lauten|ist|heißt|heisst)',
    'welche[rsnm]?',
    '(?:brauch|bräucht|benötig)(?:e|en|t)',
    'fehlt (?:uns|mir)(?: noch)?',
    // "Hast du … bekommen?" asks what happened.
    '(?:hast du|habt ihr|haben sie)(?![^.?!\\n]{0,200}(?:ge[a-z]+(?:t|en)|bekommen|erhalten|vergessen))',
  ],
  turn: [
    '(?:damit|dann|können|werden) wir',
    'wir (?:schauen|prüfen|sehen|kümmern|melden|leiten)',
    'wenn|nachdem|ob|weil|seit|seitdem|sobald|warum|wann|falls',
    'probleme?|fehler[a-z]*',
  ],
  data: {
    EMAIL: [
      'e-?mail[ -]?adresse',
      'mail[ -]?adresse',
      '(?<=(?:ihre|deine) |[,/&] ?|und )(?:e-?)?mail',
    ],
    PHONE: [
      '(?:telefon|handy|mobil|mobilfunk|ruf|rückruf|kontakt|festnetz)-?(?:nummer|nr)',
      '(?<=(?:ihre|deine) )nummer',
      'kontaktdaten',
    ],
    POSTCODE: ['postleitzahl', 'plz'],
    ADDRESS: [
      '(?:post|liefer|rechnungs|wohn)adresse',
      '(?<=(?:ihre|deine|vollständige) |[,/&] ?|und )adresse',
      'anschrift',
    ],
    ORDER: [
      '(?:bestell|auftrags?|sendungs|paket|buchungs|reservierungs|rechnungs|ticket|vorgangs|referenz|fall|reklamations|schaden)-?(?:nummer|nr|code)',
    ],
    ACCOUNT: [
      '(?:kunden|vertrags|mitglieds|konto|bahncard|versicherungs|benutzer|nutzer)-?(?:nummer|nr|daten|namen?)',
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
    '(?:direkt|privat)-?nachricht(?:en)?',
    '(?:private|persönliche|direkte) nachricht',
    '(?:per|via|als) (?:nachricht|e-?mail)',
    'privat',
    '(?:kontakt)?formular',
  ],
  negation: ['nicht', 'nie', 'niemals', 'keine[nrs]?', 'ohne'],
};
