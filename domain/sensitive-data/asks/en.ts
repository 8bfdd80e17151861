import { ENGLISH } from '../phrases/en';
import type { AskPhrases } from './ask-phrases';

export const ENGLISH_ASKS: AskPhrases = {
  request: [
    '(please|pls|plz|kindly|(can|could|would|will|are) (you|u)|if you (can|could)|happy to help)[^.?!\\n]{0,40}?\\b(send|provide|share|give|confirm|tell|advise|forward|supply|verify|include|quote|reply|respond|state|drop|pass|pop|post|leave|(tweet|let) (us|me))',
    '(can|could|may|might) (i|we) (please |just )?(have|get|grab|know|take|ask for)',
    "what('?s| is| are| was)",
    'mind (shar|send|giv|tell|confirm|provid|popp|pass)ing',
    'do you have',
    '(is|was) there an?( good| better)?',
    "(we|i)('ll| will| would|'d)?( also| just)? (need|require)",
    '(?<!(we|i|ll|will|can|could|would|to) )((reply|respond)( to us| back)? with|(send|provide|share|give|confirm|tell|advise|forward|drop) (us|me|over|your)(?! an? (call|shout|ring)))',
    'let (us|me) (know|have)',
  ],
  which: ['which|what'],
  please: ['please|pls|plz'],
  whose: ['your|ur|the'],
  and: ['and|or|plus'],
  turn: [
    "(we|i)('ll| will| can| could)",
    '(when|while|after|once|whether|why|how|because|since|as soon as)|if (you|your|the|it)',
    "problems?|issues?|errors?|trouble|what (?!your|ur|is|are|was|the|'?s)",
  ],
  words: ENGLISH,
  numberOf: (things) =>
    things.map((thing) => `${thing}( ?(numbers?|no|num|#|id|code|ref(erence)?|details))+`),
  data: {
    EMAIL: [
      'e-?mail (address(es)?|id)',
      'e-?mail(?= (that )?(is |you )?(used?|have|registered|linked|associated|connected|on (your|the|file)))',
    ],
    PHONE: [
      '(best|good|your) number|number to reach|contact (details|info(rmation)?)',
      '(tele)?phone(?<=([,/&] ?|\\band )(tele)?phone)',
    ],
    ADDRESS: [
      '((home|postal|mailing|billing|shipping|delivery|street|full|complete|physical|residential|current) )+address',
    ],
    ORDER: ['record locator|pnr'],
    ACCOUNT: ['user ?name|gamertag|account (info(rmation)?|type)'],
    CARD: ['last (4|four)( digits)?|card info(rmation)?'],
    BANK_ACCOUNT: ['bank details|iban|sort code'],
    DOB: ['date of birth|d\\.?o\\.?b|birth ?date|birthday'],
    NATIONAL_ID: ['social security( number)?|ssn|national insurance( number)?|id number'],
    CREDENTIAL: ['pin( code| number)?(?! ?(it|this))|security questions?'],
  },
  yours: ['(your|ur)( \\w+)?|and'],
  onlyYours: {
    EMAIL: ['e-?mail(?! ?(us|to|at|me|inbox|app|notifications?|settings|account|from|with|about))'],
    ADDRESS: ['address(?! ?(bar|book|of))'],
  },
  privately: [
    "d\\.?m('?s|'?d|ed|ing)?|(direct|private|personal)( |ly )?(messag\\w*|chat)|privately",
    'in private|pm|(send|write|drop) (us|me) an? e-?mail|e-?mail us|(by|via) e-?mail|inbox',
    '(the|this|following|below|secure) link|click (here|the|on|below)|messag(e|ing) (us|me)',
    'messenger|(secure|contact|web|online)? ?form|live chat|(here|at|via)[ :]{0,3}[\\x1A\\x1B]',
  ],
  negation: [
    "do ?n'?o?t|never|without|avoid|not (to )?(share|post|send|include|mention|release|give)",
    'no need|no (account|card|personal|private|sensitive)|rather than|instead of',
  ],
};
