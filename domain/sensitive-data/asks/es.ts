import type { AskPhrases } from './ask-phrases';

export const SPANISH_ASKS: AskPhrases = {
  request: [
    '(?:nos|me) (?:puedes?|puedan?|podr[ií]as?|podr[ií]an?|ayudas?|regalas?|compartes?|confirmas?|indicas?|env[ií]as?|das?|facilitas?|proporcionas?|brindas?)',
    '(?:por favor|favor de|puedes?|podr[ií]as?|podr[ií]an?|pedimos)[^.?!\\n]{0,40}?\\b(?:env[ií]|ind[ií][cq]|facil[ií]t|proporci[oó]n|comp[aá]rt|conf[ií]rm|dec|d[aá]|mand|br[ií]nd|pas)[a-zéá]*(?:nos|me)',
    '(?:por favor|favor de)[ ,]{1,3}(?:env[ií]|ind[ií][cq]|facil[ií]t|proporci[oó]n|comp[aá]rt|conf[ií]rm|mand|br[ií]nd)[a-zéá]*',
    '(?:env[ií][ae]|ind[ií](?:ca|que)|fac[ií]lit[ae]|comp[aá]rt[ea]|conf[ií]rm[ae]|d[ií]|díga|m[aá]nd[ae]|br[ií]nd[ae]|proporci[oó]n[ae]|p[aá]s[ae])(?:nos|me)',
    'cu[aá]l(?:es)? (?:es|son)',
    '(?:necesitamos|necesito|requerimos)',
  ],
  turn: ['para que', 'y (?:te|le|con)'],
  data: {
    EMAIL: [
      '(?<=\\b(?:tu|su|el|un) |[,/&] ?|\\by )(?:correo(?: electr[oó]nico)?|e-?mail)(?! ?(?:a|:))',
    ],
    PHONE: [
      '(?:n[úu]mero|no)s?\\.? (?:de )?(?:tel[eé]fono|celular|m[oó]vil|contacto)',
      '(?<=(?:tu|su) |[,/&] ?|\\by )(?:tel[eé]fono|celular|m[oó]vil)',
    ],
    POSTCODE: ['c[oó]digo postal'],
    ADDRESS: [
      '(?<=(?:tu|su|la) |[,/&] ?|\\by )(?:direcci[oó]n|domicilio)(?! (?:de correo|electr[oó]nica|ip))',
      'direcci[oó]n (?:completa|postal|de env[ií]o)',
    ],
    ORDER: [
      '(?:n[úu]mero|no|c[oó]digo)\\.? (?:de )?(?:pedido|orden|gu[ií]a|reserva|folio|reporte|seguimiento|factura|incidencia|boleto|env[ií]o)',
      'folio',
      'localizador',
    ],
    ACCOUNT: [
      '(?:n[úu]mero|no)\\.? (?:de )?(?:cliente|cuenta|contrato|socio|suministro|servicio|p[oó]liza)',
    ],
    CARD: [
      '(?:n[úu]mero|no)\\.? (?:de )?(?:tu |su |la )?tarjeta',
      '[úu]ltimos (?:4|cuatro) d[ií]gitos',
    ],
    BANK_ACCOUNT: ['cuenta bancaria', 'iban', 'clabe'],
    DOB: ['fecha de nacimiento'],
    NATIONAL_ID: ['dni', 'nie', 'curp', 'rfc', 'n[úu]mero de (?:pasaporte|identificaci[oó]n)'],
    CREDENTIAL: [
      'contrase[ñn]a',
      'nip',
      'pin',
      'clave',
      'c[oó]digo de (?:seguridad|verificaci[oó]n)',
    ],
  },
  privately: [
    'm\\.?d',
    'mensajes? (?:directos?|privados?|internos?)',
    '(?:por|en) privado',
    'inbox',
    'formulario',
  ],
  negation: [
    'no (?:compart|publi|env[ií]|des|d[eé]|incluy|proporcion|pongas)[a-z]*',
    'nunca',
    'jam[aá]s',
    'sin',
    'evit[ae]',
  ],
};
