import { ITALIAN } from '../phrases/it';
import type { AskPhrases } from './ask-phrases';

export const ITALIAN_ASKS: AskPhrases = {
  request: [
    // "Ci dai …?", "Mi servirebbe …"
    '(ci|mi) (pu[oò]|potre|invi|mand|scriv|da(i|re)|indic|forni|conferm|comunic|lasci|serv|occorr|manca)[a-z]*',
    '(ci|mi) (di[ac]|dici|dica)',
    // "Inviaci …", "Puoi fornirci …"
    '(invi|indic|forni|comunic|conferm|mand|scriv|lasci|rispond)[a-z]*(ci|mi)',
    '(di(te)?|da(te)?|dar|dir|di[ac])c?(ci|mi|mmi)( qual(e|i))?',
    // "Può indicare …", "Gentilmente comunichi …"
    '(per favore|per cortesia|gentilmente|cortesemente|può|puoi|potrebbe|potresti)[ ,]{1,3}(invi|indic|forn|comunic|mand|conferm|scriv|lasci|dar|dir)[a-z]*',
    'fa(tec|cc|mm|tem)i (avere|sapere)',
    '(rispond|scriv|comment)(i|a|ete) (qui )?con',
    '(posso|possiamo|potremmo|potrei|possibile) (avere|sapere|conoscere|chieder[a-z]*)',
    "(?<!\\bse )(hai|ha|avete) (un|uno|una|il|lo|la|l'|già un)",
    "qual('?è| è| e')",
    '(abbiamo|avremmo|ho|avrei) bisogno|(vorremmo|vorrei) (avere|sapere)|(attend|aspett)(o|iamo)',
  ],
  which: ['quale|che'],
  please: ['per (favore|cortesia|piacere)'],
  whose: ['(il |la )?(tu[oa]|su[oa])|il|la'],
  and: ['[eo]d?'],
  turn: ['così|e (ti|vi)|(quando|dopo|perché|come|se|da quando)|problem[ai]|error[ei]|ricevuto'],
  words: ITALIAN,
  numberOf: (things) => [
    `(numero|num|n|codice)\\.? (d'|dell'|di |del(la)? )?((tu|su)[oa] )?(${things.join('|')})`,
  ],
  data: {
    EMAIL: ['indirizzo (di )?e?-?mail'],
    PHONE: ['recapit[oi]( telefonic[oi])?'],
    ADDRESS: ['indirizzo(?! ?(e-?mail|mail|ip|di posta))'],
    ORDER: ['pnr'],
    ACCOUNT: ['numero (di |della )?linea'],
    CARD: ['dati della carta|ultime (4|quattro) cifre'],
    BANK_ACCOUNT: ['iban|coordinate bancarie'],
    DOB: ['data di nascita'],
    NATIONAL_ID: ["codice fiscale|carta d'identità"],
  },
  yours: ['tu[ao]|su[ao]|la|un|quale|e'],
  onlyYours: {
    EMAIL: ['e-?mail(?! ?(a|:))|mail(?! ?(a|:))'],
    PHONE: ['numero(?! d| (client|contrat|abbon|ordin|line|pratic|cart)[a-z]*)|telefono|cellulare'],
  },
  privately: [
    'messaggi?o? (privat[oi]|dirett[oi])|in privato|(per|via) (e-?mail|mail|messaggio)|direct',
    'modulo|(qui|link)[ :]{0,3}[\\x1A\\x1B]',
  ],
  negation: ['non|mai|senza|evita(re)?'],
};
