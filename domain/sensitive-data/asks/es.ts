import type { AskPhrases } from './ask-phrases';

export const SPANISH_ASKS: AskPhrases = {
  request: [
    '(?:nos|me) (?:puedes?|puedan?|podrías?|podrían?|ayudas?|regalas?|compartes?|confirmas?|indicas?|envías?|das?|facilitas?|proporcionas?|brindas?)',
    '(?:por favor|favor de|pued[ea][ns]?|podría[ns]?|pedimos)[^.?!\\n]{0,40}?\\b(?:enví|indí[cq]|facilít|proporción|compárt|confírm|dec|dá|mand|brínd|pas|dej|escrib|respond)[a-zéá]*(?:nos|me)',
    '(?:por favor|favor de)[ ,]{1,3}(?:enví|indí[cq]|facilít|proporción|compárt|confírm|mand|brínd)[a-zéá]*',
    '(?:enví[ae]n?|indí(?:ca|que)n?|facílit[ae]n?|compárt[ea]n?|confírm[ae]n?|dí|dígan?|d[ae]n?|mánd[ae]n?|brínd[ae]n?|proporción[ae]n?|pás[ae]n?|déj[ae]n?|escríb[ae]n?|respónd[ae]n?)(?:nos|me)(?: con)?',
    'responde (?:con|a este)',
    'cuál(?:es)? (?:es|son)',
    '(?:qué|cuál)(?= (?:número|teléfono|correo|dirección|cuenta))',
    '(?:nos|me) (?:das|da|dices|dice|pasas|dejas|mandas|facilita|comparte|indica|confirma|proporciona|brinda|envía|darías?|hace falta|falta|podrías? dar)',
    '(?:necesitamos|necesito|necesitaríamos|requerimos|requiero)',
    '(?:podemos|puedo) (?:tener|saber|obtener|pedirte|pedirle)',
    '(?<!\\bsi (?:ya )?)(?:tienes|tiene|tendrías?) (?:un|una|el|la|tu|su|algún)',
  ],
  turn: [
    'para que',
    'y (?:te|le|con)',
    '(?:cuando|desde|después|por qué|cómo|si)',
    'problemas?|error(?:es)?|recibiste',
  ],
  data: {
    EMAIL: [
      '(?<=\\b(?:tu|su|el|un) |[,/&] ?|\\by )(?:correo(?: electrónico)?|e-?mail)(?! ?(?:a|:))',
    ],
    PHONE: [
      '(?:número|no)s?\\.? (?:de )?(?:teléfono|celular|móvil|contacto)',
      '(?:número|no)s?\\.? (?:telefónico|celular|móvil)',
      '(?<=(?:tu|su|qué) |[,/&] ?|\\by )(?:teléfono|celular|móvil|whats ?app)',
      'datos de contacto',
    ],
    POSTCODE: ['código postal'],
    ADDRESS: [
      '(?<=(?:tu|su|la) |[,/&] ?|\\by )(?:dirección|domicilio)(?! (?:de correo|electrónica|ip))',
      'dirección (?:completa|postal|de envío)',
    ],
    ORDER: [
      '(?:número|no|código)\\.? (?:de )?(?:pedido|orden|guía|reserva|folio|reporte|seguimiento|factura|incidencia|boleto|envío|ticket|expediente|reclamación)',
      'folio',
      'localizador',
    ],
    ACCOUNT: [
      '(?:número|no)\\.? (?:de )?(?:cliente|cuenta|contrato|socio|suministro|servicio|póliza)',
    ],
    CARD: ['(?:número|no)\\.? (?:de )?(?:tu |su |la )?tarjeta', 'últimos (?:4|cuatro) dígitos'],
    BANK_ACCOUNT: ['cuenta bancaria', 'iban', 'clabe'],
    DOB: ['fecha de nacimiento'],
    NATIONAL_ID: ['dni', 'nie', 'curp', 'rfc', 'número de (?:pasaporte|identificación)'],
    CREDENTIAL: ['contraseña', 'nip', 'pin', 'clave', 'código de (?:seguridad|verificación)'],
  },
  privately: [
    'm\\.?d',
    'mensajes? (?:directos?|privados?|internos?)',
    '(?:por|en|al) privado',
    '(?:por|vía) (?:correo|e-?mail|interno|mensaje)',
    'inbox',
    'formulario',
  ],
  negation: [
    'no (?:compart|publi|enví|des|dé|incluy|proporcion|pongas)[a-z]*',
    'nunca',
    'jamás',
    'sin',
    'evit[ae]',
  ],
};
