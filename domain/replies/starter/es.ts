import { CUSTOMER_NAME, MESSAGE_LINK, SIGNATURE, type StarterLanguage } from './starter-language';

const HOLA = `Hola${CUSTOMER_NAME},`;

/** Says tú, as most brands do on social networks. */
export const SPANISH: StarterLanguage = {
  names: {
    'looking-into-it': 'Lo estamos mirando',
    apology: 'Disculpas',
    'details-by-message': 'Pedir detalles por MD',
    'delete-personal-data': 'Datos personales: pedir que se borren',
    outage: 'Incidencia o retraso',
    solved: 'Resuelto',
    thanks: 'Gracias por el elogio',
    'follow-up': 'Seguimiento',
    closing: 'Despedida',
    feedback: 'Opinión del cliente, en privado',
  },
  tags: {
    acknowledge: 'acuse de recibo',
    complaint: 'queja',
    dm: 'MD',
    order: 'pedido',
    privacy: 'privacidad',
    resolved: 'resuelto',
    praise: 'elogio',
  },
  bodies: {
    'looking-into-it': `${HOLA} gracias por avisarnos. Ya lo estamos revisando y te contamos por aquí en cuanto sepamos más.${SIGNATURE}`,
    apology: `${HOLA} sentimos mucho lo ocurrido. No es la experiencia que queremos darte y nos gustaría arreglarlo.${SIGNATURE}`,
    'details-by-message': `${HOLA} queremos revisarlo contigo. Mándanos los detalles por mensaje directo, así quedan entre nosotros:${SIGNATURE}${MESSAGE_LINK}`,
    'delete-personal-data': `${HOLA} tu publicación muestra datos personales que cualquiera puede leer. Por tu seguridad, bórrala y sigamos por mensaje directo:${SIGNATURE}${MESSAGE_LINK}`,
    outage: `${HOLA} tienes razón, ahora mismo tenemos una incidencia y estamos trabajando en ella. Sentimos las molestias. Te avisamos por aquí en cuanto esté resuelta.${SIGNATURE}`,
    solved: `${HOLA} buenas noticias: ya debería estar resuelto. ¿Puedes comprobarlo por tu parte? Si algo sigue sin funcionar, dínoslo.${SIGNATURE}`,
    thanks: `${HOLA} ¡nos alegras el día, muchas gracias! Se lo haremos llegar a todo el equipo.${SIGNATURE}`,
    'follow-up': `${HOLA} queríamos saber cómo va todo. ¿Ya funciona como debería?${SIGNATURE}`,
    closing: `${HOLA} nos alegra haberte ayudado. Si necesitas algo más, aquí estamos. ¡Que tengas un buen día!${SIGNATURE}`,
    feedback: `${HOLA} gracias por tu paciencia. ¿Qué nota nos das, del 1 (mal) al 5 (genial)? Contarnos en pocas palabras por qué nos ayuda a mejorar.${SIGNATURE}`,
  },
};
