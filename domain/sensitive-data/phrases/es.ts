import type { Phrases } from './phrases';

export const SPANISH: Phrases = {
  card: ['tarjetas?( de (crédito|débito))?|tdc'],
  order: [
    'pedidos?|orden|caso|siniestro|solicitud|aclaración|boleto|billete|compra|envío|paquete',
    'seguimiento|tracking|rastreo|guía|factura|reserva(ción)?|referencia|folio|expediente|reporte',
    'reclamación|reclamo|queja|localizador|incidencia|devolución|ticket( de soporte)?',
  ],
  thing: ['serie|artículo|producto|tarjeta regalo|vale|modelo|vuelo|nif de la empresa|cif'],
  phone: [
    'comuníquen?(se|me)|comuníc(a|ate|ese|arte|arse|arnos|ar)( con| al)?|teléfon[oe]s?|tel|tfno',
    'móvil|celular|cel|llám[ae][a-z]*|marca(r|me)?|whats ?app|sms|contact[oa](r|me)?|fijo',
    'núm(ero)?(?! de)',
  ],
  business: [
    'llám(a|e)nos|contáct(a|e)nos|escríb(e|a)nos',
    'nuestr[oa]s? ([a-záéíóú]+ )?(líneas?|equipo|centro|servicio|oficinas?|tienda|ejecutivos|número)',
    'atención (a clientes|al cliente)|línea de atención|marca( al)?',
    '(llamadas?|llaman|marcan) del?|correo electrónico',
  ],
  mine: ['mis?|conmigo|(llám[ae]|márca|escríb[ae]|contáct[ae])(n|r|d)?me'],
  yours: ['tus?|sus?'],
  answer: ['(es )?(este|el)|aquí (está|va)|es'],
  openingHours: ['horarios?|hrs|lunes a (viernes|sábado|domingo)|resto del mundo'],
  account: [
    '(cuenta|cliente|socio|abonado|contrato( de (luz|gas|agua|internet|fibra|línea))?|usuario|suscriptor|póliza|suministro|tarjeta de (socio|puntos))',
    '(número|no)\\.? de servicio|cups',
  ],
  bankAccount: ['cuenta (bancaria|corriente|de cheques)|clabe|ccc'],
  nationalId: [
    'dni|nie|nif|curp|rfc|pasaporte|seguridad social|carné de conducir',
    'identificación de extranjero|cédula|ine',
  ],
  password: ['contraseña|clave( (de|del) (wi-?fi|router))?'],
  login: ['usuario|login'],
  secretCode: ['pin|nip|código (de (verificación|seguridad|confirmación|acceso)|sms)|token|cvv'],
  birth: ['nací(do|da)?|nac(imiento)?|cumpleaños'],
  securityAnswer: ['respuesta (secreta|de seguridad)|apellido de soltera( de mi madre)?'],
  sentCode: ['sms|mensaje|llegó|recibí(do)?|enviaron|mandaron|caducó|expiró|vencid[oa]'],
  address: [
    'dirección( (completa|postal|de envío))?|domicilio|viv[oe]( en)?',
    '(entrég|enví|mánd)[a-z]* (a|en)',
  ],
  streetBeforeNumber: [
    'calle|camino|ronda|travesía|glorieta|callejón|avenida|avda\\.?|av\\.?|paseo|plaza|carrer',
  ],
  box: ['apartado|apartado de correos'],
  postcode: ['código postal|c\\.?p'],
};
