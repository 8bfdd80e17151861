import type { Phrases } from './phrases';

export const ENGLISH: Phrases = {
  card: [
    '(credit|debit|bank|visa|payment)?[ -]?cards?|visa|master ?card|amex|american express',
    'discover|maestro|diners|cc(?=[ :#]*(n[or]|num|$))',
  ],
  order: [
    'order(s|no|number|id)?|tracking|parcel|package|shipment|consignment|delivery|case|e?-?ticket|reference',
    'ref|invoice|booking|reservation|confirmation|claim|complaint|incident|request',
    'crm|cas|record locator|locator|pnr|itinerary|enquiry|inquiry|query|refund|rma|waybill|transaction',
    'return|job|repair|fault|conf|awb',
  ],
  thing: [
    'serial|imei|barcode|upc|isbn|ean|sku|dpci|inventory|product|part|item|model',
    'gift[ -]?cards?|voucher|coupon|flight|article|version|error',
  ],
  phone: [
    '(tele)?phones?|tel|mobile|cell|call(ed|ing|s)?|callback|dial|text|sms|whats ?app|fax',
    'contact|reach|answering|desk|number|line|messages? to|registered|hotline|helpline',
  ],
  business: [
    '(call|contact|reach|phone|ring|text|e-?mail|message|write|give|dm) (to )?us',
    'our ([a-z-]+ ){0,2}(team|line|number|support|service|desk|cent(er|re)|office|store|branch|department|reservations)',
    'customer (service|services|support|care|relations)|their (number|line)|called|rang',
    'call(s|ing)? from|text(s|ing)? from|hotline|helpline|toll[ -]free',
    '(support|help|service) (team|desk|line|cent(er|re))|contact cent(er|re)',
    "(store|shop|branch|restaurant)('?s)? address|(store|shop|branch) (is )?(on|at|in)",
    'address of (the|your|this)',
  ],
  mine: [
    "my|(i'm|i am|me) (at|on)|(in|on|from|for) this (line|sim)",
    '(call|text|reach|contact|e-?mail|ring|phone|message|whats ?app) me',
  ],
  yours: ['your|ur|you (back )?(at|on|under)'],
  answer: ["(it|this|that)('s| is)|its|here( it|'s| you)?( is| are| go)?|yes|yep|sure"],
  openingHours: ['24/7|hours|open|(mon|sun)(day)? ?(-|to|through|thru) ?(fri|sat|sun)(day)?'],
  account: [
    '(account|acct?|customer|consumer|client|member(ship)?|subscriber|policy|contract|user|login|insured|patient|loyalty|player|rewards?|frequent flye?r)( (id|no|number|num))?',
    'a/c|mileage ?plus|sky ?miles|aadvantage|rapid rewards|flying blue|miles (&|and) more|iberia plus|millemiglia|bonvoy|krisflyer|avios|nectar|clubcard|uid|cust|meter( point)?',
  ],
  bankAccount: [
    '(bank|checking|savings|current|giro) (account|acct)|sort( code)?|routing( number)?|aba',
    'swift|bic',
  ],
  nationalId: [
    'ssn|social security|nino|national insurance( number)?|ni number|nhs( number)?|passports?',
    "travel documents?|driv(ing|er'?s?) licen[cs]e|dvla|licen[cs]e|itin|tax id|trn",
    'temporary reference number|paye temp|national id|id card|sin',
  ],
  password: ['pass ?words?|passphrase|(wi-?fi|wlan|network) key|pass|pwd|pw'],
  login: ['user ?names?|(account|screen|profile) name|gamertag|user( ?id)?|log ?in( info| name)?'],
  secretCode: [
    'otp|pin|one[- ]time (code|pass(word|code))',
    '(verification|security|access|authori[sz]ation|authentication|activation|sms|login|2fa|confirmation|authenticator|one[- ]time) code',
    'pass ?code|cvv2?|cvc2?|tan',
  ],
  birth: ['born|b\\.|birth(day|date)?|date of birth|d\\.?o\\.?b|bday'],
  securityAnswer: ["security answer|memorable word|mother'?s maiden name|maiden name"],
  sentCode: ['text(ed)?|sms|sent|received|got|expired|log ?in|sign in'],
  address: [
    '(home|postal|mailing|billing|shipping|delivery|street)? ?address',
    '(live|lives|living|reside|resides) (at|on)|(deliver|send|ship)(ed)?( (it|this|them))? to',
  ],
  streetBehind: [
    'street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|place|pl|boulevard|blvd',
    'terrace|terr|ter|close|crescent|cres|parkway|pkwy|highway|hwy|way|gardens|grove|square',
    'trail|circle|mews|row|walk|loop|alley|view|hill|rise|quay|heights',
  ],
  flat: ['apt\\.?|apartment|suite'],
  is: ['is|was'],
  link: ['n[ro°º]?|num|id|code|numbers?|this|the'],
  and: ['and'],
  greeting: ['hi|hello|hey|dear'],
  at: ['at'],
  dot: ['dot'],
  department: [
    'no-?reply|donotreply|info|contact|support|help(desk)?|services?|customers?|care|sales|press|office',
    'team|hello|abuse|report|phishing|spoof|fraud|privacy|billing|feedback|complaints?|webmaster',
    'postmaster|admin|jobs|careers',
  ],
  message: ['sms|text|message'],
  code: ['code'],
  month: ['jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'],
  postcode: ['zips?( ?codes?)?|post ?codes?|postal codes?'],
};
