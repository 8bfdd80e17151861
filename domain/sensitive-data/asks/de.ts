import { GERMAN } from '../phrases/de';
import type { AskPhrases } from './ask-phrases';

export const GERMAN_ASKS: AskPhrases = {
  request: [
    // "Kannst du … nennen?": the verb comes last.
    '(kann(st)?|könnte(st)?|magst|würdest|möchtest|willst|können|könnten|mögen|würden|möchten|wollen) (du|ihr|sie|wir|ich)(?=[^.?!\\n]{0,200}(nennen|schicken|senden|geben|teilen|sagen|schreiben|posten|verraten|bestätigen|übermitteln|hinterlassen|angeben|haben|antworten|zukommen|erfahren|erreichen))',
    '(gibst|nennst|schickst|sendest|sagst|schreibst|verrätst|teilst|hinterlässt) du',
    '(nenne?|schicke?|sende?|sage?|gib|schreibe?|verrate?|teile?|bestätige?|übermittle|hinterlasse?|lasse?|antworte|ergänze)( (uns|mir|bitte|doch|mal|kurz|einfach|gern|hier|mit))+',
    '(nennen|schicken|senden|sagen|geben|lassen|schreiben|verraten|teilen|bestätigen|übermitteln|hinterlassen|antworten|ergänzen) sie',
    '(nennt|schickt|sendet|sagt|gebt|lasst|schreibt|verratet|teilt|antwortet) (uns|mir|bitte)',
    'bitte( (noch|hier|kurz|einmal))? um',
    '(darf|dürfen|dürfte|dürften) (ich|wir)|hätte(n|st)? (du|sie|ihr)|(nennen|schicken|geben|sagen) uns',
    '(wie|was) (lautet|lauten|ist|wäre|war|heißt)',
    'um welche[rsnm]?',
    '(brauch|bräucht|benötig|hätt)(e|en|t)',
    'fehlt (uns|mir)( noch)?',
    // "Hast du … bekommen?" asks what happened.
    '(hast du|habt ihr|haben sie)(?![^.?!\\n]{0,200}(ge[a-z]+(t|en)|bekommen|erhalten|vergessen|\\b(be|er|ver|hinter|ein|über|an)[a-z]+t)\\b)',
  ],
  which: ['welche[rsnm]?'],
  please: ['bitte'],
  whose: ['deine?|eure?|ihre?|die|noch|einmal die|noch die|kurz die'],
  and: ['und|oder|sowie'],
  turn: [
    '(damit|dann|können|werden) wir|wir (schauen|prüfen|sehen|kümmern|melden|leiten)',
    '(wenn|nachdem|ob|weil|seit|seitdem|sobald|warum|wann|falls)|(probleme?|fehler[a-z]*)',
  ],
  words: GERMAN,
  numberOf: (things) => [
    ...things.map((thing) => `${thing}(?<=nummer|nr|code|id)`),
    `(nummer|nr\\.?) (de[rs]|[di][a-z]+e[rs]) (${things.join('|')})`,
  ],
  data: {
    EMAIL: ['(e-?)?mail[ -]?adresse'],
    PHONE: ['die nummer|(mobilfunk|kontakt|festnetz)-?(nummer|nr)|kontaktdaten'],
    ADDRESS: ['(post|liefer|rechnungs|wohn)adresse|anschrift'],
    ACCOUNT: ['(kunden|vertrags|konto|benutzer|nutzer)-?(daten|namen?)'],
    CARD: ['kartendaten|letzten (4|vier) (ziffern|stellen)'],
    BANK_ACCOUNT: ['bankverbindung|iban|kontodaten'],
    DOB: ['geburtsdatum|geburtstag'],
    NATIONAL_ID: ['personalausweis'],
  },
  yours: ['ihre|deine|welche[rn]?|vollständige|und'],
  onlyYours: {
    EMAIL: ['(e-?)?mail'],
    PHONE: ['nummer'],
    ADDRESS: ['adresse'],
  },
  privately: [
    'p\\.?n|d\\.?n|(direkt|privat)-?nachricht(en)?|(private|persönliche|direkte) nachricht',
    '(per|via|als) (nachricht|e-?mail)|privat|(kontakt)?formular',
    '(hier|unter|über|link)[ :]{0,3}[\\x1A\\x1B]',
  ],
  negation: ['nicht|nie|niemals|keine[nrs]?|ohne'],
};
