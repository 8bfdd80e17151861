import { ITALIAN } from '../phrases/it';
import { eitherOf, type AskPhrases } from './ask-phrases';

/** How verbs begin that mean to hand over: "indicare", "fornisca", "comunicarci". */
const HAND_OVER = eitherOf(
  'invi|indic|forn|comunic|conferm|mand|scriv|lasc|rispond|d[aiì]|dar|dir|riport|trasm|inoltr|condivi',
  'specific|precis|segnal|pass|alleg|riferi|gir|fa|fa(r|cc|t)|aggiung|ricord|dett',
);

export const ITALIAN_ASKS: AskPhrases = {
  request: [
    // "Ci dai …?", "Mi servirebbe …"
    `(ci|mi) (pu[oò]|potre|serv|occorr|manca|necessit|${HAND_OVER})[a-z]*( (anche|pure|cortesemente|gentilmente|qui))*( (avere|sapere|pervenire|${HAND_OVER}[a-z]*))?`,
    // "Inviaci …", "Puoi fornirci …"
    `${HAND_OVER}[a-z]{0,8}(c?ci|m?mi)( (avere|sapere|pervenire|qual(e|i)|con|anche|pure|qui))*`,
    // "Può indicare …", "Gentilmente comunichi …"
    '(per favore|per cortesia|gentilmente|cortesemente|può|puoi|potrebbe|potresti|voglia|vuole)[ ,]{1,3}(invi|indic|forn|comunic|mand|conferm|scriv|lasci|dar|dir|riport)[a-z]*',
    'fa(tec|cc|mm|tem|rc|rm)i (avere|sapere|pervenire)',
    '(rispond|scriv|comment)(i|a|ete) (qui |pure )*con',
    '(posso|possiamo|potremmo|potrei|possibile) (avere|sapere|conoscere|chieder[a-z]*)',
    "(?<!\\bse )(hai|ha|avete)( già| forse| per caso)? (un|uno|una|il|lo|la|l')",
    "(qual('?è| è| e')|quale sarebbe)",
    '(abbiamo|avremmo|ho|avrei) bisogno|(vorremmo|vorrei) (avere|sapere)|(attend|aspett)(o|iamo)',
    '(servi|servirebbe|serve|servono|occorr)[a-z]*|(necessit)[a-z]*',
    // "È necessario comunicare …", "va caricata …"
    "(è|e'|sarebbe) necessari[oa]|seguenti (dati|informazioni)|(deve|devono) (essere|indicare|inviare|fornire)",
    'va(nno)? (indicat|caricat|comunicat|inviat|fornit|allegat|riportat)[oaie]',
    'basta( che)?( [a-z]+){0,3} (dica|dici|indic[a-z]+|mandi|scriv[a-z]+)',
    // "Appena avremo …", "con il numero possiamo …"
    '(non appena|appena|quando|una volta che|se) (avremo|avrò|avessimo|abbiamo|ricev[a-z]+|disporremo|ci [a-z]+|mi [a-z]+)',
    'con (il|la|un|il suo|il tuo)(?=[^.?!\\n]{0,60}\\b(possiamo|potremo|posso|potrò|verifichiamo|controlliamo|riusciamo))',
    '(ricontattar|richiamar|contattar|chiamar|raggiunger)(la|ti|vi)(?=[^.!\\n]{0,30}\\?)',
    "(le|ti) (è|e') stat[oa] [a-z]+ (un|il)",
  ],
  missing: [
    "senza (il|la|lo|i|un|una|suo|tuo|l'|conoscere)(?=[^.?!\\n]{0,120}\\b(non|possiamo|posso|possibile|impossibile|riusciamo)\\b)",
    "in (assenza|mancanza) d(i|el|ella|ell'|ello)|((ci|mi|solo|ancora) )?manca(no)?( solo| ancora| soltanto)?",
    'non [a-z ]{0,30}senza (il|la|un)',
  ],
  wanted: [
    '(invi|mand|scriv|indic|comunic|forn|lasc|alleg|dic|dà|fa)[a-z]*(ce|me)l[oaie]|(me|ce) l[oaie] [a-z]+',
    '(invi|mand|scriv|indic|comunic|forn|lasc|alleg)[a-z]*(cel|mel)?[oaie]? (pure )?(qui|sotto)',
    '(basta|bastano|è sufficiente|sono sufficienti)|(ci|mi) (aiut|serv|permett|basta|sarebbe)[a-z]*',
    'sarebbe (utile|d aiuto|perfetto|ideale)|necessari[oaie]|(servirebbe|occorre|serve)',
  ],
  which: ['quale|che'],
  please: ['per (favore|cortesia|piacere)|grazie|pf|se (puoi|può)'],
  whose: [
    "(il |la )?(tu[oa]|su[oa])|il|la|lo|l'|un|una|e|o|anche|solo|di|per caso|magari|i|le|poi|del|della",
  ],
  and: ['[eo]d?|del(la|lo)?|di|per'],
  turn: [
    'così|e (ti|vi)|(quando|dopo|perché|come|se|da quando)|problem[ai]|error[ei]|ricevuto',
    '(ricever|trover|potr)(à|ai)|(trova|trovi) (il|la|nella|nel)',
    '(può|puoi) (verific|consult|trov|controll)[a-z]*',
  ],
  words: ITALIAN,
  numberOf: (things) => [
    `(n(umero|um|r|[°º])?\\.?|codice) ?(d'|dell'|di |del(la|lo)? |(tu|su)[oa] )*(${things.join('|')})`,
  ],
  data: {
    EMAIL: [
      'indirizzo (di )?e?-?mail|indirizzo di posta( elettronica)?',
      'mail (associat|registrat|collegat|con cui|usat|dell account)[a-z]*',
    ],
    PHONE: [
      'recapit[oi]( telefonic[oi])?|(un|il tuo|il suo) (cell|cel|numero|telefono|cellulare)(?! d)',
      'numero (di )?(cell|cel|cellulare|telefono|mobile|contatto)',
    ],
    ADDRESS: [
      "indirizzo(?! ?(e-?mail|mail|ip|di posta|e\\b|del(la|lo|l')? ?(negozio|filiale|hotel|stazione|sede|ristorante|punto|ufficio)))(?<!(che|quale) indirizzo)",
      'indirizzo (completo|di (consegna|spedizione|fatturazione|residenza|fornitura))',
    ],
    ORDER: [
      'pnr|ldv',
      'n(umero|um|r)?\\.? ?(d |di |del |della |dell)?(sinistro|bagaglio|pratica|segnalazione|reclamo|ticket|scontrino|tracking|tracciatura|ricevuta|vettura)',
      'codice prenotazione',
    ],
    ACCOUNT: [
      'numero (di |della )?(linea|contratto|contatore|polizza|tessera|matricola|utenza)',
      'codice (pod|pdr|utente|cliente)|lettura (di oggi )?del contatore',
    ],
    CARD: ['dati della carta|ultime (4|quattro) cifre'],
    BANK_ACCOUNT: ['iban|coordinate bancarie'],
    DOB: ['data di nascita'],
    NATIONAL_ID: [
      "codice fiscale|carta d'identità|documento d'identità|numero (del|di) (documento|passaporto)|c\\.?f",
    ],
    CREDENTIAL: ['codice (che|ricevuto|otp|di \\d|via sms)'],
  },
  yours: ['tu[ao]|su[ao]|la|un|quale|che|e'],
  onlyYours: {
    EMAIL: ['e-?mail(?! ?(a|:))|mail(?! ?(a|:))'],
    PHONE: [
      'numero(?! d| (client|contrat|abbon|ordin|line|pratic|cart)[a-z]*)|(telefono|cellulare)(?! us[aio])',
    ],
  },
  privately: [
    'messaggi?o? (privat[oi]|dirett[oi])|in privato|(per|via|una) (e-?mail|mail|messaggio|telefono|chat)',
    'direct|d\\.?m|m\\.?p',
    'modulo|form|(qui|link)[ :]{0,3}[\\x1A\\x1B]|(chiam|contatt)(i|a|ate|are)(ci)? (il|al|lo|la|i|gli|nostr|a)',
    '(chiam|contatt)[a-z]*ci|numero verde|area (clienti|personale|riservata)',
    '(a|al|su|o|via|all|presso)[ :]{0,3}\\x1B|a portata di mano',
  ],
  negation: ['non|mai|senza|evita(re)?'],
};
