import { SPANISH } from '../phrases/es';
import type { AskPhrases } from './ask-phrases';

export const SPANISH_ASKS: AskPhrases = {
  request: [
    // "¿Nos das …?", "que nos compartas …"
    '(nos|me) (pued|podr|ayuda|regal|compart|confirm|indi[cq]|env[ií]|facilit|proporcion|brind|pas|dej|mand|hace falta|falta)[a-z]*( (dar|decir|indicar|confirmar|compartir))?',
    '(nos|me) (das?|des?|darías?|dices?|digas?)',
    // "Envíanos …", "Puedes enviarnos …"
    '(enví|indi[cq]|facilit|proporcion|compart|confírm|mand|brind|dej|escrib|respond)[a-z]*(nos|me)( con)?',
    '(d[aeí]|den|dar|deci|decir|díga|dígan|pása|pásen|pase|conta)(nos|me)( cuál(es)? (es|son))?',
    '(por favor|favor de)[ ,]{1,3}(envi|indi[cq]|facilit|proporcion|compart|confirm|mand|brind|dar|decir)[a-z]*',
    'respond[ea] (con|a este)|a la espera de',
    '(necesitamos|necesito|necesitaríamos|requerimos|requiero)',
    'cuál(es)? (es|son|sería)',
    '(podemos|puedo) (tener|saber|obtener|pedirte|pedirle)',
    '(?<!\\bsi (ya )?)(tienes|tiene|tendrías?)( (un|una|el|la|tu|su|algún)|(?= número))',
  ],
  which: ['qué|cuál'],
  please: ['por favor|porfa(vor)?'],
  whose: ['tu|su|el|la'],
  and: ['[yoe]'],
  turn: [
    'para que|y (te|le|con)|(cuando|desde|después|por qué|cómo|si)|problemas?|error(es)?',
    'recibiste',
  ],
  words: SPANISH,
  numberOf: (things) => [
    `(número|núm|nro|n[o°º]|código|clave|id)s?\\.? (de |del )?((tu|su|la|el) )?(${things.join('|')})`,
  ],
  data: {
    PHONE: [
      '(número|no)s?\\.? (de )?(contacto|telefónico)|datos de contacto|(tu|su) número(?! de)',
    ],
    ADDRESS: ['dirección (completa|postal|de envío)'],
    ORDER: ['folio|localizador'],
    ACCOUNT: ['número de ((la|tu|su) )?línea'],
    CARD: ['últimos (4|cuatro) dígitos'],
    BANK_ACCOUNT: ['cuenta bancaria|iban|clabe'],
    DOB: ['fecha de nacimiento'],
    NATIONAL_ID: ['dni|nie|curp|rfc|número de identificación'],
  },
  yours: ['tu|su|el|la|un|qué|y'],
  onlyYours: {
    EMAIL: ['correo( electrónico)?(?! ?(a|:))|e-?mail(?! ?(a|:))'],
    PHONE: ['teléfono|celular|móvil|whats ?app'],
    ADDRESS: ['dirección(?! (de correo|electrónica|ip))|domicilio'],
  },
  privately: [
    'm\\.?d|mensajes? (directos?|privados?|internos?)|(por|en|al) privado',
    '(por|vía) (correo|e-?mail|interno|mensaje)|inbox|formulario',
    '(aquí|link|enlace)[ :]{0,3}[\\x1A\\x1B]',
  ],
  negation: [
    'no (compart|publi|enví|des|dé|incluy|proporcion|pongas)[a-z]*|nunca|jamás|sin|evit[ae]',
  ],
};
