import { ENGLISH } from '../phrases/en';
import { eitherOf, type AskPhrases } from './ask-phrases';

/** Begins a request, before its verb. */
const POLITELY = eitherOf(
  'please|pls|plz|kindly|(can|could|would|will|are) (you|u)|if you (can|could)|happy to help',
  'feel free to|go ahead and|(like|need|ask) you to|be sure to',
);

export const ENGLISH_ASKS: AskPhrases = {
  request: [
    `${POLITELY}[^.?!\\n]{0,40}?\\b(send|provide|share|give|confirm|tell|advise|forward|supply|verify|include|quote|reply|respond|state|drop|pass|pop|post|leave|let (us|me) (know|have)|tweet (us|me))`,
    '(can|could|may|might) (i|we) (please |just |also |trouble you for )?(have|get|grab|know|take|ask for|ask|see)?',
    "what('?s| is| are| was)",
    'mind (shar|send|giv|tell|confirm|provid|popp|pass|post|leav)ing',
    '(do|did) you( happen to)? have|have you got|(?<!\\b(have|ve) )got (an?|your)',
    '(is|was) there an?( good| better)?',
    "(we|i)('ll| will| would|'d| do|'re| are|'m| am)?( also| just| still| only| really)* (need|require|missing|after|lack|going to need|want)",
    '(?<!(we|i|ll|will|can|could|would|to) )((reply|respond)( to us| back| here| below)? with|(send|provide|share|give|confirm|tell|advise|forward|drop|pop|post|leave|pass|shoot|quote)( us| me| over| through| along)? (us|me|over|your|through)(?! an? (call|shout|ring)))',
    '(just|simply|then|and) (reply with|respond with|send|pop|drop|post|share|give|leave)( (us|me|over))?',
    'let (us|me) (know|have)|following (details|info(rmation)?)|details below',
    // "Once we have your …", "with your … we can".
    "(once|when|if|until|as soon as|after) (we|i)('ve|'d)?( have| had| get| got| receive| know)+",
    "with (your|the|an?)(?=[^.?!\\n]{0,60}\\b(we|i)( can| could| will|'ll|'d|'re able))",
    '(reach|contact|call|phone|ring|text) (you|u) (back )?(on|at)(?=[^.!\\n]{0,30}\\?)',
  ],
  missing: [
    '(without|unless we have|lacking|in the absence of)( having| knowing)?(?=[^.?!\\n]{0,120}\\b(we|i)\\b)',
    "(we|i)('re| are|'m| am)? (can'?t|cannot|couldn'?t|unable to)[^.?!\\n]{0,60} (without|unless we have|until we have)",
    "all (that's|that is|i'm|we're|we are|i am)? ?missing",
  ],
  wanted: [
    '(would|will|might|could|should)( really| also| be able to| definitely)? (help|do|suffice|be (great|helpful|useful|perfect|enough|needed|fine|all))',
    '(is|are|be|has to be|must be) (still )?(provided|needed|required|missing|all (that )?(we|i) need|what (we|i) need)',
    '(send|share|pop|drop|post|give|pass|tell|let)( us| me)?( have)? (it|them|those)(?! (to|at) [\\x1B])',
  ],
  which: ['which|what'],
  please: ['please|pls|plz'],
  whose: ['your|ur|the|an?|and|also|just|or|maybe|perhaps|plus|so|any|full|exact|current'],
  and: ['and|or|plus|of|on|for|from|in|at'],
  turn: [
    "(we|i)('ll| will| can| could)|you('ll| will| should| can)",
    '(when|while|after|once|whether|why|how|because|since|as soon as)|if (you|your|the|it)',
    "problems?|issues?|errors?|trouble|what (?!your|ur|is|are|was|the|'?s)",
  ],
  words: ENGLISH,
  numberOf: (things) => [
    `(${things.join('|')})( ?(n(umber|o|um)s?|#|id|code|ref(erence)?|details))+`,
    `number (of|on|from|for) ((your|the|that|this) )+([a-z]+ )?(${things.join('|')})`,
  ],
  data: {
    EMAIL: [
      'best e-?mail',
      'e-?mail (address(es)?|id)',
      'e-?mail(?= (that )?(is |was |you )?(used?|have|registered|linked|associated|connected|tied|attached|on (your|the|file)|did you|do you|are you|you))',
    ],
    PHONE: [
      '(best|good|your|contact|callback|daytime|mobile|cell( ?phone)?|phone) number',
      'number (to|we can|where) (reach|call|contact|get)|contact (details|info(rmation)?)',
      '(tele)?phone(?<=([,/&] ?|\\band )(tele)?phone)',
    ],
    ADDRESS: [
      '((home|postal|mailing|billing|shipping|delivery|street|full|complete|physical|residential|current|service|installation) )+address',
      '(house|flat) number|street name',
    ],
    ORDER: [
      'record locator|pnr|conf(irmation)? (#|no|number)',
      '(tag|bag|baggage|luggage|property irregularity|claim|file|waybill) (number|no|tag number|report number)',
      'number (printed|written|shown)? ?(on|under|above|at|in|from) [^.?!,]{0,30}(ticket|receipt|order|letter|bill|barcode|parcel|label|tag)',
    ],
    ACCOUNT: ['user ?name|account (info(rmation)?|type)|meter (serial )?(number|reading)'],
    CARD: ['last (4|four)( digits)?|card info(rmation)?'],
    BANK_ACCOUNT: ['bank details|iban|sort code|account number and sort code'],
    DOB: ['date of birth|d\\.?o\\.?b|birth ?date|birthday'],
    NATIONAL_ID: [
      'social security( number)?|ssn|national insurance( number)?|id number',
      '(photo|copy|scan|picture) of (your|the) (id|passport|driving licence|licen[cs]e)',
    ],
    CREDENTIAL: [
      'pin( code| number)?(?! ?(it|this))|security questions?',
      '(digit|otp|verification|security) (pass)?code',
      "(pass)?code (that )?(we|you)( have|'ve| just)* (just )?(sent|texted|e-?mailed|received|got)",
    ],
  },
  yours: ['(your|ur|which|what)( \\w+)?|and'],
  onlyYours: {
    EMAIL: ['e-?mail(?! ?(us|to|at|me|inbox|app|notifications?|settings|account|from|with|about))'],
    ADDRESS: ['address(?! ?(bar|book|of (the|that|this|our)))(?<!(what|which) address)'],
  },
  privately: [
    "d\\.?m('?s|'?d|ed|ing)?|(direct|private|personal)( |ly )?(messag\\w*|chat)|privately",
    'in private|pm|(send|write|drop) (us|me) an? e-?mail|e-?mail us|(by|via) e-?mail|inbox',
    '(the|this|following|below|secure|private) link|click (here|the|on|below)|messag(e|ing) (us|me)',
    'messenger|(secure|contact|web|online)? ?form|live chat|(here|at|via)[ :]{0,3}[\\x1A\\x1B]',
    '(call|ring|phone) (us|our)|give us a (call|ring|bell)|(call|chat) (to|with) us|by phone',
    '(to|at|on|via|or)[ :]{0,3}\\x1B',
  ],
  negation: [
    "do ?n'?o?t|never|without|avoid|not (to )?(share|post|send|include|mention|release|give)",
    'no need|no (account|card|personal|private|sensitive)|rather than|instead of',
  ],
};
