import type { AskPhrases } from './ask-phrases';

export const ITALIAN_ASKS: AskPhrases = {
  request: [
    '(?:ci|mi) (?:puoi|potresti|può|potrebbe|invii|mandi|dai|indichi|fornisci|confermi|comunichi|lasci|dici)',
    '(?:puoi|potresti|può|potrebbe|per favore|per cortesia)[^.?!\\n]{0,40}?\\b(?:invi|indic|forni|comunic|dar|dir|mand|conferm|scriv|lasci)[a-zà-ù]*(?:ci|mi)',
    '(?:per favore|per cortesia)[ ,]{1,3}(?:invi|indic|forni|comunic|mand|conferm|scriv|lasci)[a-zà-ù]*',
    '(?:invia|indica|manda|dic|fornisci|comunica|conferma|scrivi|lascia)(?:ci|mi)',
    "qual(?:['’]?è| è| e['’])",
    '(?:abbiamo bisogno|ci serve|ci servono|ci occorre)',
  ],
  turn: ['così', 'e ti'],
  data: {
    EMAIL: [
      '(?:indirizzo |(?<=\\b(?:tua?|sua?|la) |[,/&] ?|\\be )|\\bun[’])(?:di )?(?:e-?mail|mail)(?! ?(?:a|:))',
    ],
    PHONE: [
      '(?:numero|n)\\.? (?:di )?(?:telefono|cellulare|linea)',
      'recapito(?: telefonico)?',
      '(?<=[,/&] ?|\\be )telefono',
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
  privately: ['messagg[io] (?:privat[oi]|dirett[oi])', 'in privato', 'direct', 'modulo'],
  negation: ['non', 'mai', 'senza', 'evita(?:re)?'],
};
