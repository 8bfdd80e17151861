import type { AskPhrases } from './ask-phrases';

export const ITALIAN_ASKS: AskPhrases = {
  request: [
    '(?:ci|mi) (?:puoi|potresti|può|potrebbe|invi[ai]?|mand[ai]|dai|dia|dici|dica|indic(?:a|hi)|fornisc[ai]|conferm[ai]|comunic(?:a|hi)|lasci?|lascia|daresti|darebbe|serv(?:e|ono|irebbe|irà|iranno)|occorr(?:e|ono)|manca)',
    '(?:puoi|potresti|può|potrebbe|per favore|per cortesia)[^.?!\\n]{0,40}?\\b(?:invi|indic|forni|comunic|dar|dir|mand|conferm|scriv|lasci|rispond)[a-zà-ù]*(?:ci|mi)',
    '(?:per favore|per cortesia)[ ,]{1,3}(?:invi|indic|forni|comunic|mand|conferm|scriv|lasci)[a-zà-ù]*',
    '(?:invia|indica|manda|fornisci|comunica|conferma|scrivi|lascia|rispondi|di|da)(?:te)?(?:ci|mi)',
    'd[ia](?:cci|mmi)',
    'fa(?:tec|cc|mm|tem)i (?:avere|sapere)',
    'rispond(?:i|a|ete) con',
    'quale(?= (?:numero|indirizzo|e-?mail|mail|codice))',
    '(?:posso|possiamo|potremmo|potrei) (?:avere|sapere|conoscere|chieder[a-z]*)',
    "(?<!\\bse )(?:hai|ha|avete) (?:un|uno|una|il|lo|la|l['’]|già un)",
    "qual(?:['’]?è| è| e['’])",
    '(?:abbiamo|avremmo|ho|avrei) bisogno',
  ],
  turn: [
    'così',
    'e (?:ti|vi)',
    '(?:quando|dopo|perché|come|se|da quando)',
    'problem[ai]|error[ei]|ricevuto',
  ],
  data: {
    EMAIL: [
      '(?:indirizzo |(?<=\\b(?:tua?|sua?|la) |[,/&] ?|\\be )|\\bun[’])(?:di )?(?:e-?mail|mail)(?! ?(?:a|:))',
    ],
    PHONE: [
      '(?:numero|n)\\.? (?:di )?(?:telefono|cellulare|linea)',
      '(?<=quale )numero',
      'recapito(?: telefonico)?',
      '(?<=[,/&] ?|\\b(?:e|tuo|suo) )(?:telefono|cellulare)',
    ],
    POSTCODE: ['cap', 'codice postale'],
    ADDRESS: ['indirizzo(?! ?(?:e-?mail|mail|ip|di posta))'],
    ORDER: [
      "(?:numero|n|codice)\\.? (?:d['’]|dell['’]|di |della |del )?(?:ordine|spedizione|prenotazione|pratica|biglietto|tracking|fattura|segnalazione|reclamo)",
      'pnr',
    ],
    ACCOUNT: ['(?:numero|n|codice)\\.? (?:di )?(?:cliente|contratto|utenza|tessera|conto|linea)'],
    CARD: ['numero (?:di|della) (?:tua )?carta', 'dati della carta'],
    BANK_ACCOUNT: ['iban', 'coordinate bancarie'],
    DOB: ['data di nascita'],
    NATIONAL_ID: ['codice fiscale', "numero (?:di passaporto|della carta d['’]identità)"],
    CREDENTIAL: ['password', 'pin', 'codice (?:di sicurezza|di verifica|segreto)'],
  },
  privately: [
    'messaggi?o? (?:privat[oi]|dirett[oi])',
    'in privato',
    '(?:per|via) (?:e-?mail|mail|messaggio)',
    'direct',
    'modulo',
  ],
  negation: ['non', 'mai', 'senza', 'evita(?:re)?'],
};
