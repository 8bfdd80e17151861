import { GERMAN } from '../phrases/de';
import { eitherOf, type AskPhrases } from './ask-phrases';

/** "nennen", "mitteilen", "durchgeben", "anzugeben", "dalässt": to hand over, but not what has been ("genannt", "mitgeteilt"). */
const HAND_OVER = `(mit|an|durch|da|zu|nach|hinter|über|be|ver|er|bei|rein)?(zu)?${eitherOf(
  'nenn|schick|send|geb|gib|teil|sag|schreib|rat|rät|stätig|mitt|mittel|lass|läss|post|reich|gänz|komm',
)}[a-z]{0,3}`;

/** What a number of a customer's matter begins with: "Bestellnummer", "Vorgangs-ID". */
const MATTER = eitherOf(
  'bestell(ungs)?|auftrags?|sendungs?|paket|tracking|rechnungs?|beleg|bon|buchungs?|reservierungs?',
  'ticket|vorgangs?|fall|schadens?|retouren?|beschwerde|anfrage|referenz|gepäck|reise|verlust|störungs?',
  'melde|liefer|service|anliegen',
);

/** What a number of her contract or her device begins with: "Kundennummer", "Zählernr." */
const CONTRACT = eitherOf(
  'kunden|kd|vertrags?|konto|zähler|mitglieds?|abo|policen?|versicherungsschein|versicherungs',
  'vielflieger|bonus|anschluss|rahmenvertrags|partner|geräte',
);

export const GERMAN_ASKS: AskPhrases = {
  request: [
    // "Kannst du … nennen?": the verb comes last.
    `(kann(st)?|könnte(st)?|magst|würdest|möchtest|willst|können|könnten|mögen|würden|möchten|wollen) (du|ihr|sie|wir|ich)(?=.{0,200}\\b(?!ge(?!b))(${HAND_OVER}|haben|antworten|erfahren|erreichen))`,
    // "…, uns … mitzuteilen", "wenn du mir … sagst".
    `(?<!wir )(uns|mir)(?=.{0,200}\\b(?!ge(?!b)|gib|gern)(${HAND_OVER})\\b)`,
    '(gibst|nennst|schickst|sendest|sagst|schreibst|verrätst|teilst|hinterlässt|postest) du',
    '(nenne?|schicke?|sende?|sage?|gib|schreibe?|verrate?|teile?|bestätige?|übermittle|hinterlasse?|lasse?|antworte|ergänze|poste)( (uns|mir|bitte|doch|mal|kurz|einfach|gern|hier|mit))+',
    '(nennen|schicken|senden|sagen|geben|lassen|schreiben|verraten|teilen|bestätigen|übermitteln|hinterlassen|antworten|ergänzen|posten) sie',
    '(nennt|schickt|sendet|sagt|gebt|lasst|schreibt|verratet|teilt|antwortet) (uns|mir|bitte)',
    'bitte( (noch|hier|kurz|einmal|auch))* um|bitten (wir|ich) (sie|dich)( noch| auch)? um',
    '(darf|dürfen|dürfte|dürften) (ich|wir)|hätte(n|st)? (du|sie|ihr)|(nennen|schicken|geben|sagen) uns',
    '(wie|was) (lautet|lauten|ist|wäre|war|heißt)',
    '(um|unter|auf|für|mit|zu|an|von|bei) welche[rsnm]?',
    '(brauch|bräucht|benötig|hätt)(e|en|t)?|(folgende|diese) (angaben|infos?|informationen|daten)',
    '(sobald|sofern|wenn|falls|bis) (wir|uns|ich|mir)(?=[^.?!,\\n]{0,120}(haben|hätten|habe|hätte|kenn|wissen|vorlieg|erhalten|bekommen))',
    // "Mit Ihrer Kundennummer finden wir …"
    'mit (ihrer|ihrem|deiner|deinem|der|dem)(?=[^.?!\\n]{0,60}\\b(wir|ich)\\b)',
    // "Hast du … bekommen?" asks what happened.
    '(hast du|habt ihr|haben sie)(?![^.?!\\n]{0,200}(ge[a-z]+(t|en)|bekommen|erhalten|vergessen|\\b(be|er|ver|hinter|ein|über|an)[a-z]+t)\\b)',
    'liegt (ihnen|dir|euch)|gibt es (dazu |schon |bereits )*eine?',
    'noch (ihre?|deine?|die|eine)(?=[^.?!\\n]{0,40}[?])',
  ],
  missing: [
    'ohne (ihre?|deine?|eure|die|eine?|angabe)(?=[^.?!\\n]{0,120}\\b(wir|ich|uns|mir)\\b)',
    '(fehl(t|en)|fehlen täte)( (uns|mir|noch|nur|jetzt|dann|lediglich|dazu|dafür))+|solange (uns|wir)',
    '(wir|ich)[^.?!\\n]{0,60} ohne (ihre?|deine?|eure|die|eine?)',
  ],
  wanted: [
    '(genügt|genügen|reicht|reichen|hilft|helfen)',
    '(würde|würden|wäre|wären)( (uns|mir|da|hier|sehr|schon|auch))*( weiter)?( (helfen|weiterhelfen|hilfreich|super|toll|gut|nett|prima|klasse|praktisch|nötig))',
    '(brauch|bräucht|benötig)(e|en|t)( (wir|ich))|(wird|werden|ist|sind) (noch )?(nötig)|benötigt|erforderlich',
    'notwendig|(muss|müssen) (uns|mir)|fehlt|her damit',
    '(nenn|schick|send|schreib|teil|gib|geb)(e|en)?( sie)? (sie|ihn|es|diese) (uns|mir|gern|bitte|hier)',
  ],
  which: ['welche[rsnm]?'],
  please: ['bitte'],
  whose: [
    'deine?r?|eure?|ihre?r?|die|der|das|noch|einmal|kurz|und|oder|auch|eine?|nur|also|dann|genaue?',
    'vollständige|nochmal|jetzt',
  ],
  and: ['und|oder|sowie|dazu|zu[mr]?|vo[nm]|für|auf'],
  turn: [
    '(damit|dann|können|werden) wir|wir (schauen|prüfen|sehen|kümmern|melden|leiten)',
    '(wenn|nachdem|ob|weil|seit|seitdem|sobald|warum|wann|falls)|(probleme?|fehler[a-z]*)',
    '(erhalten|bekommen|finden|sehen) sie|(erhältst|bekommst|findest|siehst) du',
  ],
  words: GERMAN,
  numberOf: (things) => [
    `(${things.join('|')})(?<=nummer|nr|code|id)`,
    `n(ummer|r\\.?) ((de[rs]|[di][a-z]+e[rs]|vo[nm]|auf|zu[rm]?) )+([a-z]+ )?(${things.join('|')})`,
  ],
  data: {
    EMAIL: [
      '(e-?)?mail[ -]?(adresse|addy)',
      '(e-?)?mail(?=[^.?!\\n]{0,40}(hinterlegt|registriert|angemeldet|gehört))',
    ],
    PHONE: [
      'die nummer|(mobilfunk|mobil|handy|telefon|tel|kontakt|festnetz|rückruf|ruf)\\.?-?(nummer|nr)',
      'kontaktdaten',
    ],
    ADDRESS: [
      '(post|liefer|rechnungs|wohn|versand|zustell|privat)adresse|anschrift|straße und hausnummer|straße, haus',
    ],
    ORDER: [`${MATTER}-?(nummer|nr|id|code|kennung|zeichen|kennzeichen)`],
    ACCOUNT: [
      '(kunden|vertrags|konto|benutzer|nutzer)-?(daten|namen?)',
      `${CONTRACT}\\.?-?(nummer|nr|id|kennung)`,
      'zählerstand',
    ],
    CARD: ['kartendaten|letzten (4|vier) (ziffern|stellen)'],
    BANK_ACCOUNT: ['bankverbindung|iban|kontodaten|welches konto'],
    DOB: ['geburtsdatum|geburtstag|geb\\.?-?datum'],
    NATIONAL_ID: [
      'personalausweis(es)?|(ausweis|pass|reisepass|steuer|sozialversicherungs)-?(nummer|nr|id)',
      '(foto|kopie|scan) [a-z ]{0,12}(ausweis|pass|reisepass)',
    ],
    CREDENTIAL: [
      '(sms|bestätigungs|sicherheits|freischalt|pin|tan)-?code|code(?=,? (den|der|aus|per))',
    ],
  },
  yours: ['ihre[rn]?|deine[rn]?|eure[rn]?|welche[rnms]?|vollständige|und'],
  onlyYours: {
    EMAIL: ['(e-?)?mail(?! (an|geschickt|gesendet|bekommen|erhalten))'],
    PHONE: ['nummer'],
    ADDRESS: ['adresse(?<!welche[rnms]? adresse)'],
  },
  privately: [
    'p\\.?n|d\\.?n|d\\.?m|(direkt|privat)-?nachricht(en)?|(private|persönliche|direkte)n? (nachricht|chat)',
    'postfach',
    '(per|via|als) (nachricht|e-?mail|mail)|privat|(kontakt|online)?-?formular|nachricht schicken',
    '(hier|unter|über|link)[ :]{0,3}[\\x1A\\x1B]',
    '(rufen sie|ruf|ruft)( doch| bitte| gerne?)* (uns|unsere?n?|die|an|unter|bei)|anrufen|telefonisch|hotline',
    '(eine|per|ne) (e-?)?mail (an|schreiben|schicken)|bereit(halten|zuhalten|liegen)|griffbereit|chat',
    '(an|unter|über|oder)[ :]{0,3}\\x1B',
  ],
  negation: ['nicht|nie|niemals|keine[nrs]?|ohne'],
};
