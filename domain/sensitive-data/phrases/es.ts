import type { Phrases } from './phrases';

export const SPANISH: Phrases = {
  card: ['tarjetas?(?: de (?:crédito|débito|credito|debito))?', 'tdc'],
  reference: [
    'pedidos?',
    'envío',
    'envio',
    'paquete',
    'seguimiento',
    'rastreo',
    'gu[ií]a',
    'factura',
    'reserva',
    'referencia',
    'folio',
    'expediente',
    'reporte',
    'serie',
    'artículo',
    'tarjeta regalo',
    'vale',
  ],
};
