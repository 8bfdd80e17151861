import { SPANISH } from '../phrases/es';
import { eitherOf, type AskPhrases } from './ask-phrases';

/** How verbs begin that mean to hand over: "indicar", "facilítenos", "compartes". */
const HAND_OVER = eitherOf(
  'env[ií]|indi[cq]|facil[ií]|proporcion|comp[aá]rt|conf[ií]rm|brind|d[eé]j|respond|d[aeé]|dec|dic',
  'd[ií]|d[ií]ga|d[ií]g|p[aá]s|remit|rem[ií]t|aport|adj[uú]nt|comun[ií][cq]|h[aá][cg]|hic|regal|an[oó]t',
  'mencion|m[aá]nd|escr[ií]b|cuent|cont|conoc|sab|ayud|coment|añad|agreg',
);

export const SPANISH_ASKS: AskPhrases = {
  request: [
    // "¿Nos das …?", "que nos compartas …"
    `(nos|me) (pued|podr|podé|hace falta|falta|haría falta|gustaría|${HAND_OVER})[a-z]*( (saber|llegar|favor de)){0,2}( (${HAND_OVER})[a-z]*)?`,
    // "Envíanos …", "Puedes enviarnos …"
    `${HAND_OVER}[a-z]{0,8}(nos|me)( (con|saber|llegar|cuál(es)? (es|son)|en))*`,
    '(por favor|favor de|porfa|podrías?|puedes?|pueden|podrían|podés|sería tan amable de|le pedimos|te pedimos)[ ,]{1,3}(envi|indi[cq]|facilit|proporcion|compart|confirm|mand|brind|dar|decir|deja|pasa|escrib|aport)[a-z]*',
    'respond[ea] (aquí )?(con|a este)|a la espera de|quedamos pendientes de',
    '(necesit|requ[ei]|requir|precis)(amos|o|aría|aríamos|aremos|ere|erimos|iero|imos|rimos|emos)( (saber|tener|conocer|confirmar))?',
    'cuál(es)? (es|son|sería|era)',
    '(podemos|puedo|podríamos|podría) (tener|saber|obtener|pedirte|pedirle|conocer)',
    '(?<!\\bsi (ya |no )?)(tienes|tiene|tenés|tendrías?)( (a mano|ya))?( (un|una|el|la|tu|su|algún)|(?= número))',
    '(hace|haría|hará|harán) falta|basta(ría)?( con)?|es (necesario|preciso|imprescindible) (que nos|conocer|saber|el|la|tu|su)',
    'siguientes datos',
    '(debe|deben|debes|tiene que|tienes que|hay que) (adjunt|envi|indic|facilit|aport|proporcion|remit)[a-z]*',
    'falta(ría|n)?( solo| sólo| únicamente)?',
    // "En cuanto tengamos …", "con tu número podemos …"
    '(en cuanto|cuando|una vez que|una vez|si|apenas|tan pronto como|cuanto) (nos |me )?(tengamos|tenga|tuviéramos|tuviera|contemos con|dispongamos de|recibamos|sepamos)',
    'con (tu|su|el|la|un|ese)(?=[^.?!\\n]{0,60}\\b(podemos|podremos|puedo|podré|podríamos|reviso|revisamos|localizamos|lo (miro|vemos|buscamos)))',
    '(llamarte|llamarle|contactarte|contactarle|localizarte|localizarle)(?=[^.!\\n]{0,30}\\?)',
    '(se|le|te) (ha|han|hemos|dieron|asignaron|asignó) [a-z]* ?un',
  ],
  missing: [
    'sin (el|la|su|tu|un|una|ese|conocer|saber)(?=[^.?!\\n]{0,120}\\b(no|podemos|puedo|posible|imposible)\\b)',
    '(a falta|en ausencia|en defecto) de(l)?|(nos|me|solo|sólo|únicamente|ya) falta(n|ría)?',
    'no [a-z ]{0,30}sin (el|la|su|tu)',
  ],
  wanted: [
    '(nos|me) l[oa]s? [a-z]+',
    '(env[ií]|p[aá]s|m[aá]nd|comp[aá]rt|facil[ií]t|ind[ií][cq]|escr[ií]b|d[eé]j|p[oó]n)[a-z]*(nos|me)?l[oa]s?',
    '(basta|bastar[ií]a|bastará)|es suficiente|(nos|me) (ayud|serv|permit|vend)[a-z]*',
    'sería (útil|de ayuda|suficiente|genial|perfecto|ideal)|nos (basta|vale|sirve)',
    'es (necesari|imprescindible|indispensable)[a-z]*|(necesitamos|necesito)',
  ],
  which: ['qué|cuál'],
  please: ['por favor|porfa(vor)?|porfis|pls|gracias'],
  whose: ['tu|su|el|la|un|una|y|e|o|también|solo|sólo|de|entonces|algún|alguna|ese|los|tus|sus'],
  and: ['[yoe]|del?|para'],
  turn: [
    'para que|y (te|le|con)|(cuando|desde|después|por qué|cómo|si)|problemas?|error(es)?',
    'recibiste|(recibir|encontrar|ver)ás?',
    '(puedes|puede|podrás|podrá) (consultar|encontrar|ver|obtener|acced|realiz)',
  ],
  words: SPANISH,
  numberOf: (things) => [
    `(n(úmero|úm|ro|\\.?[o°º])?s?\\.?:?|código|clave) ((de|del|tu|su|la|el|este|ese) )*(${things.join('|')})`,
  ],
  data: {
    EMAIL: [
      'correo( electrónico)?(?= (registrad|asociad|vinculad|con (el|que)|del?|que (us|tien|regist)))',
      'dirección (de correo|electrónica|de e-?mail)',
    ],
    PHONE: [
      'n(úmero|úm|ro|o|[°º])?s?\\.? (de )?(contacto|telefónico|teléfono|móvil|celular|cel|tel)',
      'datos de contacto|un (número|teléfono|móvil|celular)(?! de)',
    ],
    ADDRESS: [
      'calle y (número|portal|piso|nº)',
      'dirección (completa|postal|de (envío|entrega|facturación|instalación|suministro)|exacta)',
    ],
    ORDER: [
      'folio|localizador',
      'n(úmero|úm|ro|[°º])? (de |del )?(equipaje|maleta|siniestro|parte|reporte|ticket|recibo|comprobante|guía|rastreo|trámite|gestión|pnr|vuelo perdido)',
      'pnr',
    ],
    ACCOUNT: [
      '(id|referencia) de (tu |su )?(cliente|usuario|pedido|reserva|compra|socio)',
      'número de ((la|tu|su) )?(línea|contador|medidor|abono|tarjeta (de transporte|de fidelización|sube)|póliza|suministro)',
      'nis|abono transporte|lectura del contador',
    ],
    CARD: ['últimos (4|cuatro) (dígitos|números)|últimas (4|cuatro) cifras'],
    BANK_ACCOUNT: ['cuenta bancaria|número de cuenta|iban|clabe|cbu'],
    DOB: ['fecha de nacimiento'],
    NATIONAL_ID: [
      'dni|nie|nif|curp|rfc|cédula|número de (identificación|identidad|documento|pasaporte)',
      '(foto|copia)( de)? (tu|su|la|del) (documento|dni|identificación|pasaporte|ine|credencial)',
      'documento de identidad',
    ],
    CREDENTIAL: ['código (que|te|le|de \\d|recibido|de (verificación|seguridad))'],
  },
  yours: ['tu|su|el|la|un|qué|y'],
  onlyYours: {
    EMAIL: ['correo( electrónico)?(?! ?(a|:))|e-?mail(?! ?(a|:))|mail(?! ?(a|:))'],
    PHONE: [
      'número(?! (de|celular|móvil|te comunic[a-z]*|se comunic[a-z]*)\\b)|teléfono|celular|móvil|whats ?app',
    ],
    ADDRESS: [
      'dirección(?! (de correo|electrónica|ip|de (la|el|tu|ese|esa) (sucursal|tienda|oficina|local)|del (local|cajero|restaurante|establecimiento|hotel|centro)))',
      'domicilio',
    ],
  },
  privately: [
    'm\\.?d|d\\.?m|mensajes? (directos?|privados?|internos?)|(por|en|al) privado',
    '(por|vía) (teléfono|chat)|(por|vía|al|un) (correo|e-?mail|mail|interno|mensaje)|inbox|formulario|buzón',
    '(aquí|link|enlace)[ :]{0,3}[\\x1A\\x1B]',
    '(llám|márc|comuníc|contáct|escríb)[a-z]*( con)? (al?|en|nuestr[oa]|un|nos)|(llám|contáct)[a-z]*nos',
    'a la mano',
    '(a|al|en|o|vía)[ :]{0,3}\\x1B',
  ],
  negation: [
    'no (compart|publi|enví|des|dé|incluy|proporcion|pongas)[a-z]*|nunca|jamás|sin|evit[ae]',
    'no (hace falta|es necesari[oa]|necesit[a-z]*)',
  ],
};
