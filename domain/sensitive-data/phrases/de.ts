import type { Phrases } from './phrases';

export const GERMAN: Phrases = {
  card: ['(kredit|bank|giro|ec-?|debit|zahl)?karten?(nummer|nr)?'],
  order: [
    'bestell(ung|-?nummer|-?nr)|auftrags?-?(nummer|nr)?|sendung(s?-?(nummer|nr))?',
    'sendungsverfolgung|paket(-?(nummer|nr))?|rechnung(s?-?(nummer|nr))?',
    'vorgang(s?-?(nummer|nr))?|reservierung(s?-?(nummer|nr|code))?',
    'schaden(s?-?(nummer|nr)|fall)?|lieferung|beschwerde(-?(nummer|nr))?',
    'bearbeitungs-?(nummer|nr)|fahrkarte(n?nummer)?|störungs?(meldung|nummer)',
    'ticket(-?(nummer|nr))?|buchung(s?-?(nummer|nr|code))?|aktenzeichen|retoure(n?nummer)?',
    'umtausch|fall(-?(nummer|nr))?|reklamation(s?nummer)?|referenz(-?(nummer|nr))?',
  ],
  thing: [
    'seriennummer|artikel(nummer)?|gutschein(karte|nummer|code)?|geschenkkarte|zug(nummer)?',
    'ust-?id(-?nr)?|steuernummer|linie|modell',
  ],
  phone: [
    'telefon(nummer|nr)?|tel|handy(nummer|nr)?|mobil(nummer|nr|telefon)?|rufnummer',
    '(meine|deine|ihre|diese|neue) (nummer|nr)|anruf(en)?|ruf(t|en)?|erreichen|erreichbar',
    'rückruf(nummer)?|whats ?app|sms|fax',
  ],
  business: [
    'rufen sie uns|ruf uns|erreichen sie uns|erreichst du uns|kundenservice|kundendienst',
    'hotline',
    'unser(e|en|em|er)? ([a-zäöü]+ )?(kundenservice|kundendienst|hotline|service|team|büro|filiale|kollegen)',
    'service-?nummer|schreiben sie uns|kontaktieren sie uns|servicecenter|anrufe? von',
  ],
  mine: ['meine?[rnms]?|mi(ch|r)|ich (bin|habe)'],
  yours: ['(ihre?|deine?)[rnms]?|di(ch|r)'],
  answer: ['(sie|es) (lautet|ist)|hier( ist)?( (sie|es|er|die|meine))?|das ist'],
  openingHours: ['öffnungszeiten|servicezeiten|mo(ntag)? ?(-|bis) ?(fr|sa|so)(eitag|mstag|nntag)?'],
  account: [
    '(kunden|mitglieds?|vertrags?|versicherungs|bahncard|benutzer|teilnehmer|policen)-?(nummer|nr|konto|id)',
    '(kd|kdn|vers|vertr|mitgl)\\.?-?nr|kundenkarte(n?nummer)?|zähler-?(nummer|nr)|vertragskonto',
    'kundenkonto|bahnbonus|bahncard|postnummer',
  ],
  bankAccount: ['konto(nummer|nr)?|kto|blz|bankleitzahl'],
  nationalId: [
    'steuer-?id(entifikationsnummer)?|idnr|steuer(nummer|nr)',
    'perso(nal)?(ausweis)?-?(nummer|nr)?|ausweis(nummer)?|reisepass|pass(nummer|-?nr)',
    'führerschein|sozialversicherungs(nummer|ausweis)|rentenversicherungsnummer|rvnr|kvnr',
    'egk(-?nummer)?|versichertennummer|aufenthaltstitel',
  ],
  password: ['pass[wW]ort|kennwort|(wlan|wi-?fi)-?(schlüssel|key|passwort)|zugangsdaten'],
  login: ['(be)?nutzer(name)?|login|anmeldename'],
  secretCode: [
    'pin|tan|puk|(sicherheits|bestätigungs|freischalt|aktivierungs|zugangs)code|prüfziffer',
  ],
  birth: ['geb(oren)?|geburtsdatum|geburtstag'],
  securityAnswer: ['sicherheitsantwort|mädchenname( meiner mutter)?'],
  sentCode: ['sms|geschickt|gesendet|bekommen|erhalten|abgelaufen|ungültig'],
  address: [
    '(post|liefer|rechnungs|wohn)?adresse|anschrift|wohn(e|en|haft|t)( in)?( (der|dem))?',
    '(liefer|schick|send)[a-z]* (an|in die|in den|nach)',
  ],
  streetEnding: ['straße|strasse|str\\.|weg|gasse|allee|damm|ufer|platz'],
  box: ['postfach'],
  postcode: ['postleitzahl|plz'],
};
