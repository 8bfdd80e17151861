import type { AskPhrases } from './ask-phrases';

export const SPANISH_ASKS: AskPhrases = {
  request: [
    '(?:nos|me) (?:puedes?|puedan?|podr[ií]as?|podr[ií]an?|ayudas?|regalas?|compartes?|confirmas?|indicas?|env[ií]as?|das?|facilitas?|proporcionas?|brindas?)',
    '(?:por favor|favor de|pued[ea][ns]?|podr[ií]a[ns]?|pedimos)[^.?!\\n]{0,40}?\\b(?:env[ií]|ind[ií][cq]|facil[ií]t|proporci[oó]n|comp[aá]rt|conf[ií]rm|dec|d[aá]|mand|br[ií]nd|pas|dej|escrib|respond)[a-zéá]*(?:nos|me)',
    '(?:por favor|favor de)[ ,]{1,3}(?:env[ií]|ind[ií][cq]|facil[ií]t|proporci[oó]n|comp[aá]rt|conf[ií]rm|mand|br[ií]nd)[a-zéá]*',
    '(?:env[ií][ae]n?|ind[ií](?:ca|que)n?|fac[ií]lit[ae]n?|comp[aá]rt[ea]n?|conf[ií]rm[ae]n?|d[ií]|d[ií]gan?|d[ae]n?|m[aá]nd[ae]n?|br[ií]nd[ae]n?|proporci[oó]n[ae]n?|p[aá]s[ae]n?|d[eé]j[ae]n?|escr[ií]b[ae]n?|resp[oó]nd[ae]n?)(?:nos|me)(?: con)?',
    'responde (?:con|a este)',
    'cu[aá]l(?:es)? (?:es|son)',
    '(?:qu[eé]|cu[aá]l)(?= (?:n[úu]mero|tel[eé]fono|correo|direcci[oó]n|cuenta))',
    '(?:nos|me) (?:das|da|dices|dice|pasas|dejas|mandas|facilita|comparte|indica|confirma|proporciona|brinda|env[ií]a|dar[ií]as?|hace falta|falta|podr[ií]as? dar)',
    '(?:necesitamos|necesito|necesitar[ií]amos|requerimos|requiero)',
    '(?:podemos|puedo) (?:tener|saber|obtener|pedirte|pedirle)',
    '(?<!\\bsi (?:ya )?)(?:tienes|tiene|tendr[ií]as?) (?:un|una|el|la|tu|su|alg[uú]n)',
  ],
  turn: [
    'para que',
    'y (?:te|le|con)',
    '(?:cuando|desde|despu[eé]s|por qu[eé]|c[oó]mo|si)',
    'problemas?|error(?:es)?|recibiste',
  ],
  data: {
    EMAIL: [
      '(?<=\\b(?:tu|su|el|un) |[,/&] ?|\\by )(?:correo(?: electr[oó]nico)?|e-?mail)(?! ?(?:a|:))',
    ],
    PHONE: [
      '(?:n[úu]mero|no)s?\\.? (?:de )?(?:tel[eé]fono|celular|m[oó]vil|contacto)',
      '(?:n[úu]mero|no)s?\\.? (?:telef[oó]nico|celular|m[oó]vil)',
      '(?<=(?:tu|su|qu[eé]) |[,/&] ?|\\by )(?:tel[eé]fono|celular|m[oó]vil|whats ?app)',
      'datos de contacto',
    ],
    POSTCODE: ['c[oó]digo postal'],
    ADDRESS: [
      '(?<=(?:tu|su|la) |[,/&] ?|\\by )(?:direcci[oó]n|domicilio)(?! (?:de correo|electr[oó]nica|ip))',
      'direcci[oó]n (?:completa|postal|de env[ií]o)',
    ],
    ORDER: [
      '(?:n[úu]mero|no|c[oó]digo)\\.? (?:de )?(?:pedido|orden|gu[ií]a|reserva|folio|reporte|seguimiento|factura|incidencia|boleto|env[ií]o|ticket|expediente|reclamaci[oó]n)',
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
    '(?:por|en|al) privado',
    '(?:por|v[ií]a) (?:correo|e-?mail|interno|mensaje)',
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
