import { describe, expect, it } from 'vitest';
import { scan } from '@/domain/sensitive-data';

/** What a text asks for, as "KIND words". */
function asked(text: string): readonly string[] {
  return scan(text, { language: null, ignore: [] })
    .filter((finding) => finding.asked)
    .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe('asking for personal data in public', () => {
  it.each([
    ['Could you please send us your order number?', ['ORDER order number']],
    ['Please share your email address so we can check.', ['EMAIL email address']],
    ['May I have your phone number, please?', ['PHONE phone number']],
    ["What's your account number?", ['ACCOUNT account number']],
    [
      'Send us your social security reference number',
      ['NATIONAL_ID social security reference number'],
    ],
    [
      'Can you confirm your full name, date of birth, email and address?',
      ['DOB date of birth', 'EMAIL email', 'ADDRESS address'],
    ],
    ['Pls send us your name/ZIP/phone # so we can follow up.', ['POSTCODE ZIP', 'PHONE phone #']],
    ['Könnten Sie uns bitte Ihre Bestellnummer nennen?', ['ORDER Bestellnummer']],
    ['Wie lautet deine Kundennummer?', ['ACCOUNT Kundennummer']],
    ['Pouvez-vous nous communiquer votre numéro de commande ?', ['ORDER numéro de commande']],
    [
      'Merci de nous indiquer votre adresse e-mail et votre date de naissance.',
      ['EMAIL adresse e-mail', 'DOB date de naissance'],
    ],
    ['¿Nos indicas tu número de pedido?', ['ORDER número de pedido']],
    ['Por favor, envíanos tu número de teléfono.', ['PHONE número de teléfono']],
    ['Puoi indicarci il tuo codice fiscale?', ['NATIONAL_ID codice fiscale']],
    ['Qual è il tuo numero di telefono?', ['PHONE numero di telefono']],
    ['Bitte antworten Sie mit Ihrer Kundennummer.', ['ACCOUNT Kundennummer']],
    ['Welche Handynummer ist hinterlegt?', ['PHONE Handynummer']],
    ['Darf ich Sie um Ihre Postleitzahl bitten?', ['POSTCODE Postleitzahl']],
    ['À quelle adresse mail vous écrire ?', ['EMAIL adresse mail']],
    ['Il nous faudrait votre numéro de contrat.', ['ACCOUNT numéro de contrat']],
    ['¿Tienes un número de pedido?', ['ORDER número de pedido']],
    ['Dacci il tuo codice cliente', ['ACCOUNT codice cliente']],
    ['Let us know what happened and please send your order id.', ['ORDER order id']],
    ['Your order number, please?', ['ORDER order number']],
    ['Sorry! Order number please and we will look.', ['ORDER Order number']],
    ['Would you mind sharing your reservation number?', ['ORDER reservation number']],
    ['Unter welcher Mailadresse bist du registriert?', ['EMAIL Mailadresse']],
    ['Deine Buchungsnummer bitte?', ['ORDER Buchungsnummer']],
    ['Numéro de contrat svp, je regarde ça.', ['ACCOUNT Numéro de contrat']],
    ['Quel est le numéro de votre dossier ?', ['ORDER numéro de votre dossier']],
    ['¿Con qué correo te registraste?', ['EMAIL correo']],
    ['¿Cuál es el número de tu pedido?', ['ORDER número de tu pedido']],
    ['Il tuo numero d’ordine, per favore?', ['ORDER numero d’ordine']],
    ['Con quale email ti sei registrato?', ['EMAIL email']],
  ])('%s', (text, expected) => {
    expect(asked(text)).toEqual(expected);
  });

  it.each([
    // Nothing goes on without it, or once it is there; a "not" does not undo that.
    ['Without your order number we cannot look into it.', ['ORDER order number']],
    ['Once we have your postcode, we can check the area.', ['POSTCODE postcode']],
    ['Ohne Ihre Kundennummer können wir das leider nicht prüfen.', ['ACCOUNT Kundennummer']],
    ['Sobald uns die Sendungsnummer vorliegt, fragen wir nach.', ['ORDER Sendungsnummer']],
    ['Sans votre numéro de dossier, impossible de vérifier.', ['ORDER numéro de dossier']],
    ['En cuanto tengamos tu número de reserva, lo miramos.', ['ORDER número de reserva']],
    ['Senza il codice fiscale non possiamo procedere.', ['NATIONAL_ID codice fiscale']],
    // The request stands behind what is asked for.
    ['Your booking number would help.', ['ORDER booking number']],
    ['Deine Handynummer genügt.', ['PHONE Handynummer']],
    ['Le numéro de suivi nous suffit.', ['ORDER numéro de suivi']],
    ['Basta el número de póliza.', ['ACCOUNT número de póliza']],
    ['Do you see a case number in the mail? If so, send it over!', ['ORDER case number']],
    ['Hai il numero di pratica? Se sì, scrivicelo qui!', ['ORDER numero di pratica']],
    // No verb at all.
    ['And your date of birth?', ['DOB date of birth']],
    ['Oh je 😟 Bestellnummer?', ['ORDER Bestellnummer']],
    ['E il CAP?', ['POSTCODE CAP']],
    ['Et le mail du compte ?', ['EMAIL mail']],
    ['Tracking no. pls? We will chase it.', ['ORDER Tracking no']],
    // Lists, and dots that end no sentence.
    ['Was wir brauchen: Vor- u. Nachname, Kd-Nr., PLZ.', ['ACCOUNT Kd-Nr', 'POSTCODE PLZ']],
    [
      'Per procedere è necessario comunicarci:\n• numero contratto\n• data di nascita',
      ['ACCOUNT numero contratto', 'DOB data di nascita'],
    ],
    ['Oh non, un colis perdu ! Dis-nous ton numéro de suivi.', ['ORDER numéro de suivi']],
  ])('also %s', (text, expected) => {
    expect(asked(text)).toEqual(expected);
  });

  it.each([
    'Could you send us your order number by DM?',
    'Call us and keep your account number ready, please.',
    'Schreiben Sie bitte an hilfe@example.com und geben Sie Ihre Kundennummer an.',
    'Escríbanos a ayuda@example.com con su número de póliza.',
    'Wir brauchen deine Kundennummer. Kommst du dafür ins Postfach?',
    'Please send us a direct message with your email address.',
    'Please confirm your address here: https://x.com/messages/compose?recipient_id=42',
    'Schicken Sie uns Ihre Kundennummer bitte als Direktnachricht.',
    'Envoyez-nous votre numéro de commande en message privé.',
    'Envíanos tu número de pedido por mensaje directo.',
    'Mandaci il numero d’ordine in privato.',
    'Puoi mandarci un messaggio privato con il tuo indirizzo?',
    'Donnez-nous votre numéro de téléphone via Messenger.',
  ])('in private is fine: %s', (text) => {
    expect(asked(text)).toEqual([]);
  });

  it.each([
    'Please do not share your account number here.',
    'You can track it without your account number.',
    'Pas besoin de votre numéro de commande pour cela.',
    'Quelle est l’adresse de l’agence, et à quelle adresse se trouve le dépôt ?',
    'Che telefono usi?',
    'We have got your order number, so no need to wait.',
    'We will never ask for your password.',
    'Please tell us more (no account numbers).',
    'Bitte teilen Sie hier keine Kontonummer mit.',
    'Please let us know and we will send your order number again.',
    'You find your order number in the confirmation.',
    'Your order number is on its way.',
    'Please check your email and let us know!',
    'What is the address of that branch?',
    'Could you tell us the model of your phone?',
    'Please send us an email and remember your order number.',
    'No podemos ver tu número de cliente.',
    'Recuerda que lo puedes obtener con tu número de cliente.',
    'Could you tell us what happened when you entered your password?',
    'Wir haben dir eine E-Mail mit der Sendungsnummer geschickt.',
    'Hast du eine Bestellnummer per Mail bekommen?',
    'Avez-vous reçu un numéro de suivi ?',
    '¿Nos puedes indicar si tu número móvil está certificado?',
    'Se hai un numero di pratica lo trovi nella mail.',
    'Puoi dirci che problema hai con la password?',
    'Please share your order details here: https://lumen.example/form',
    'Give us a call and have your account number ready.',
    'Hast du deine Mailadresse schon bestätigt?',
    'Avez-vous bien renseigné votre adresse mail ?',
    'Pls delete your tweet with the confirmation code.',
    'Let us know and we will reply with the correct telephone number.',
  ])('nothing is asked in %s', (text) => {
    expect(asked(text)).toEqual([]);
  });

  it('does not hide data shown in the same text', () => {
    const text = 'Is ana@example.com your email? Please send us your order number.';
    expect(scan(text, { language: 'en', ignore: [] })).toMatchObject([
      { kind: 'EMAIL', asked: false },
      { kind: 'ORDER', asked: true },
    ]);
  });
});
