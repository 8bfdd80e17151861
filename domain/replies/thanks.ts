import { fold, wholeWords } from '../sensitive-data/words';

/** How one language thanks. Sources of regular expressions for texts that are folded: lower case, without accents. */
interface ThanksPhrases {
  readonly thanks: readonly string[];
  /** Holds the same words and thanks for no answer: refused, bitter, in advance, or "because of". */
  readonly otherwise: readonly string[];
  /** Makes a request of what stands before a closing "thanks". */
  readonly please: readonly string[];
}

const ENGLISH: ThanksPhrases = {
  thanks: [
    'thanks',
    'thank (?:you|u|ya)',
    'thankyou',
    'thanx',
    'thx',
    'tysm',
    'tyvm',
    'ty',
    'cheers',
    'much appreciated',
    '(?:really|truly|greatly|very much) appreciate (?:it|this|that|your|the)',
    'appreciate (?:it|the help|your help)',
  ],
  otherwise: [
    'no,? (?:thanks|thank you|thx)',
    '(?:thanks|thank you|thx|cheers) for (?:nothing|absolutely nothing|not|ruining|wasting|ignoring)',
    '(?:thanks|thank you|thx) in advance',
    'thanks to(?! you(?: (?:all|both|guys))?(?:[.!,]|$))',
    "(?:would|i['’]d) (?:really )?appreciate",
  ],
  please: ['please', 'pls', 'plz'],
};

const GERMAN: ThanksPhrases = {
  thanks: [
    'danke',
    'danke ?schon',
    '(?:vielen|besten|herzlich(?:st)?en|lieben|tausend) dank',
    'dankbar',
    'bedanke mich',
  ],
  otherwise: [
    'nein,? danke',
    'danke fur (?:nichts|gar nichts|nix)',
    'danke?(?: schon)?(?: ?mal)? (?:im voraus|vorab)',
    'danke schon ?mal',
    '(?:ware|waren) (?:ich |wir )?(?:sehr |euch |ihnen )?dankbar',
    'na danke',
  ],
  please: ['bitte'],
};

const FRENCH: ThanksPhrases = {
  thanks: ['merci', 'mercii+', '(?:je|on|nous) (?:vous|te) remerci(?:e|ons)', 'remerciements'],
  otherwise: [
    'non,? merci',
    'merci (?:pour|de) rien',
    "(?:merci|remercie|remerciant)(?: \\w+){0,2} (?:d ?['’]?avance|par avance)",
    'merci de(?! (?:votre|ton|ta|vos|tes|la|tout)\\b)',
  ],
  please: ["s['’]?il (?:vous|te) plait", 'svp', 'stp'],
};

const SPANISH: ThanksPhrases = {
  thanks: ['gracias', 'graciass+', 'agradecid[oa]s?', '(?:os|te|se|les|le) (?:lo )?agradezco'],
  otherwise: [
    'no,? gracias',
    'gracias por nada',
    'gracias (?:de antemano|por adelantado)',
    'gracias a(?! (?:ti|usted|ustedes|vosotr[oa]s|todos|todas)\\b)',
    '(?:os|te|se|les|le) (?:lo )?agradeceria',
  ],
  please: ['por favor', 'porfa', 'xfa'],
};

const ITALIAN: ThanksPhrases = {
  thanks: ['grazie', 'graziee+', '(?:vi|ti|la) ringrazi(?:o|amo)'],
  otherwise: [
    'no,? grazie',
    '(?:grazie|ringrazio) (?:per|di) (?:niente|nulla)',
    '(?:grazie|ringrazio) (?:in anticipo|anticipatamente)',
    'grazie a(?! (?:voi|te|lei|tutti|tutte)\\b)',
    'grazie a(?:l|llo|lla|i|gli|lle)',
  ],
  please: ['per favore', 'per cortesia', 'perfavore'],
};

const ALL = [ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN];
const phrases = (kind: keyof ThanksPhrases) =>
  wholeWords(ALL.flatMap((language) => language[kind]));

const THANKS = phrases('thanks');
const PLEASE = phrases('please');
const OTHERWISE = new RegExp(phrases('otherwise').source, 'g');

/** Beside one of these nobody means it. */
const BITTER = /[\u{1F644}\u{1F621}\u{1F620}\u{1F92C}\u{1F44E}\u{1F595}\u{1F92E}]/u;

/** Words of a sentence that is nothing but a closing "thanks". */
const MOST_CLOSING_WORDS = 3;

/**
 * True when a customer's post thanks, in English, German, French, Spanish or Italian, whatever language X takes it for.
 * Where it may be anything else (a refusal, bitterness, the end of a request) it is taken for no thanks. Irony in plain
 * words is not seen.
 */
export function isThanks(text: string): boolean {
  if (BITTER.test(text)) return false;
  const sentences = fold(text)
    .replace(OTHERWISE, ' ')
    .split(/(?<=[.!?\n])/);
  return sentences.some((sentence, index) => {
    if (!THANKS.test(sentence)) return false;
    const isClosing = sentence.split(/[^a-z']+/).filter(Boolean).length <= MOST_CLOSING_WORDS;
    return !(isClosing && sentences.slice(0, index).some(asks));
  });
}

function asks(sentence: string): boolean {
  return sentence.includes('?') || PLEASE.test(sentence);
}
