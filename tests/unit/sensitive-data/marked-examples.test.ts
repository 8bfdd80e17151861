import { describe, expect, it } from 'vitest';
import { scan, WARN_FROM } from '@/domain/sensitive-data';
import { withoutMarks } from '../../bench/sensitive-data/invented-rows.ts';

/** What is found, and all of it: `[KIND value]`; `⏎` begins a line. */
const EXAMPLES = `
  [POSTCODE 22089] Hamburg seit heute früh kein Netz
  [POSTCODE 69003] Lyon toujours sans réseau
  [POSTCODE 28013] Madrid sin luz
  Störung? [POSTCODE 22089] Hamburg, Festnetz tot
  pas de fibre ([POSTCODE 31400] Toulouse)
  [POSTCODE 20121] Milano, niente linea da ieri
  12847 Kunden ohne Strom
  [ADDRESS C/Mayor 12], sin luz
  [ADDRESS Am Sankt-Georgs-Ring 3], [POSTCODE 50937] Köln
  [DOB 3-Mar-85] is my date of birth
  my username is [ACCOUNT josé9]
  the code you guys just sent me yesterday is [CREDENTIAL 123456]
  l'adresse d'[EMAIL ana@example.com]
  [EMAIL ana at gmail dot com] and [EMAIL bob@gmail.com]
  20500 Menschen warten
  [POSTCODE SW1A 1AA] no internet
  postcode is [POSTCODE ec1a1bb]
  numéro fiscal [NATIONAL_ID 30 23 217 600 053]
  mon n° fiscal : [NATIONAL_ID 07 12 345 678 901]
  mon numéro de sécu est [NATIONAL_ID 2 69 05 49 588 157 80]
  codice fiscale [NATIONAL_ID RSSMRA85T10A562S]
  fbx [ACCOUNT 30218847] toujours rien
  [ACCOUNT fbx-30218847] panne
  my Skywards number is [ACCOUNT 555012345]
  my Skywards number is [ACCOUNT 00512345678]
  my frequent flyer no is [ACCOUNT 0812345678]
  my Nectar card number [ACCOUNT 98263000123456789]
  mon numéro Flying Blue est le [ACCOUNT 2012345678]
  meine Miles & More Nummer ist [ACCOUNT 992003456789012]
  mi número Iberia Plus es [ACCOUNT 12345678]
  il mio numero MilleMiglia è [ACCOUNT 0123456789]
  my number is [PHONE 07700900123]
  my new number is [PHONE 2025550123]
  my mobile number is [PHONE 7700900123]
  my number is⏎[PHONE 07700 900123]
  Order number:⏎⏎[ORDER 48213377]
  Name: Ana⏎Order: [ORDER 48213377]⏎Email: [EMAIL ana@example.com]⏎Postcode: [POSTCODE SW1A 2AA]
  Bestellnummer⏎[ORDER 48213377]
  born on [DOB 3rd of May 1985]
  born [DOB May 3rd, 1985]
  DOB [DOB 3 may 85]
  né le [DOB 1er mai 1985]
  née le [DOB premier mai 1985]
  geboren am [DOB 3. Mai 1985]
  geb. [DOB 03.05.85]
  nacida el [DOB 3 de mayo de 1985]
  nacido el [DOB primero de mayo de 1985]
  nata il [DOB 3 maggio 1985]
  nato il [DOB primo maggio 1985]
  born on the [DOB third of May 1985]
  geboren am [DOB dritten Mai 1985]
  my birthday is [DOB 12 March 1990]
  my birthday is [DOB 03/05/1985]
  fecha de nacimiento: [DOB 03-05-1985]
  data di nascita [DOB 03.05.1985]
  d.o.b. [DOB 3/5/85]
  I was born on the [DOB 3rd May, 1985]
  it's [CARD 4111-1111 1111-1111] exp 05/29
  open 2012-2014 2016-2018 only
  left "with a neighbour", which one? [ORDER 15512884730219]
  seit Tagen nichts: [ORDER 0150 5012 3847 6199]
  [ORDER H1001847362950] immer noch nicht da
  so many views: 12,345,678,901
  IMEI 356938035643809 not recognised
  matricola 412089330071, terzo guasto
  version 1.0.64.351.g6864aaaf of the app
  1 800 226 2639 del extranjero
  booking [ORDER QZKTRV] still not changed
  MY BOOKING STRNGT IS GONE
  I want a refund PLEASE
  reçu le code [CREDENTIAL 583 914] par sms alors que je n'ai rien demandé
  SMS-TAN bekommen [CREDENTIAL 490772]
  richiamatemi al [PHONE 3471234567]
  consumer no. [ACCOUNT 210094471836]
  rappelez Julien [PHONE 612345678]
  Regards, Ana Lopez, [PHONE 612345678]
  Ana Lopez - [PHONE 2025550123]
  Thanks, John Smith [PHONE 07700900123]
  I live at [ADDRESS 14 rose street]
  my address is [ADDRESS flat 2, 14 rose lane], london
  address: [ADDRESS 22 Acacia Avenue], Flat 4
  ich wohne in der [ADDRESS rosenstr. 12]
  ich wohne [ADDRESS Rosenstraße 12b]
  meine adresse: [ADDRESS am alten markt 3], [POSTCODE 50667] köln
  j'habite [ADDRESS 12 rue des lilas]
  vivo en [ADDRESS calle mayor 12], 3º B
  mi dirección es [ADDRESS Av. de la Constitución 12]
  abito in [ADDRESS via roma 12]
  abito in [ADDRESS Via Garibaldi 5], Torino
  I'm at [ADDRESS 5 Elm Close]
  [NATIONAL_ID 30 23 217 600 053]
  [NATIONAL_ID 12AB34567]
  [NATIONAL_ID 12.345.678-Z]
  [NATIONAL_ID AB-12-34-56-C]
  [NATIONAL_ID RSS MRA 85T10 A562S]
  mi DNI es [NATIONAL_ID 12.345.678 Z]
  my NI number [NATIONAL_ID ab 12 34 56 c]
  n° sécu [NATIONAL_ID 1 85 03 75 116 001 23]
  Perso [NATIONAL_ID L01X00T471]
  call me [PHONE +1 212.555.0123]
  my no. [PHONE 0044 7700 900123]
  whatsapp [PHONE +39 347 1234567]
  tel. [PHONE 089 / 12 34 56 78]
  Handy [PHONE 0151-23456789]
  tlf [PHONE 612 34 56 78]
  ring me on [PHONE 020 7946 0958 ext 12]
  my number's [PHONE 07700900123]
  text [PHONE 07700-900-123]
  email: [EMAIL ana.lopez@gmail.com]
  mail me at [EMAIL ana_lopez AT gmail DOT com]
  order #[ORDER 48213377]
  ordernumber [ORDER 48213377]
  order no [ORDER 482-13377] still nothing
  ref: [ORDER ABC123DEF]
  conf code [ORDER K7PQ2M]
  Auftrag Nr. [ORDER 4821-3377]
  PNR [ORDER XJ4K9Q]
  Sendung [ORDER 00340434161094042557] hängt fest
  n° de colis [ORDER 8R12345678901]
  nro de pedido [ORDER 48213377]
  mi orden es la [ORDER 48213377]
  il mio ordine n. [ORDER 48213377]
  acc no [ACCOUNT 12345678]
  a/c [ACCOUNT 12345678]
  my acct # is [ACCOUNT 12345678]
  Kdnr [ACCOUNT 48213377]
  Kundennr.: [ACCOUNT 48213377]
  Vertragsnr [ACCOUNT 48213377]
  n° client : [ACCOUNT 48213377]
  num client [ACCOUNT 48213377]
  nº cliente [ACCOUNT 48213377]
  cod. cliente [ACCOUNT 48213377]
  my pw is [CREDENTIAL hunter2!]
  pass: [CREDENTIAL Sunshine1]
  the code you sent is [CREDENTIAL 482133]
  my code is [CREDENTIAL 482133]
  I got a text with code [CREDENTIAL 482133]
  Mein Code lautet [CREDENTIAL 482133]
  le code reçu par SMS est [CREDENTIAL 482133]
  el código que me llegó es [CREDENTIAL 482133]
  il codice ricevuto è [CREDENTIAL 482133]
  mein Passwort lautet [CREDENTIAL Sommer2024]
  card [CARD 4111 1111 1111 1111] exp 12/27
  sort code [BANK_ACCOUNT 12-34-56] acc [BANK_ACCOUNT 12345678]
  BLZ [BANK_ACCOUNT 10070024] Kto [BANK_ACCOUNT 1234567]
  my son was born [DOB 12.03.2015]
  [DOB 12.03.1985]
  bday [DOB 12/3/85]
  I live at [ADDRESS 221b Baker Street], London [POSTCODE NW1 6XE]
  [ADDRESS 10 Downing St], [POSTCODE SW1A 2AA]
  deliver to [ADDRESS Unit 4, 12 Mill Lane]
  wohnhaft [ADDRESS Hauptstr. 5], [POSTCODE 10115] Berlin
  piso en [ADDRESS C/ Alcalá 42], 3º
  [ADDRESS 5 allée des Tilleuls]
  [ADDRESS Corso Vittorio Emanuele II 24], [POSTCODE 00186] Roma
  name is Ana, [ADDRESS 4200 w. juniper dr], phx,[POSTCODE 85001]. my bill
  [ADDRESS 812 ne 7th ave], no power since 5
  i live near [ADDRESS 88 oak ridge blvd], fairview il [POSTCODE 62701]
  [ADDRESS 2100 E 9 Terr]  Cedar City UT [POSTCODE 84720] United States
  panne au [ADDRESS 12 clos des lilas] [POSTCODE 31400] toulouse
  sans internet au [ADDRESS 9 av d orgeval] [POSTCODE 78630] offre pop
  tout l'immeuble au [ADDRESS 15/17 parc marie curie] (entre autres)
  coupure au [ADDRESS 3 bis rue des ormes], depuis hier
  [ADDRESS 12 Résidence Les Ormes]
  je suis à saint cyr sur loire [POSTCODE 37540]. merci
  rien dans mon lotissement à cluny ([POSTCODE 71250]) depuis 3 jours
  Ana Lopez/[POSTCODE 62701]/[PHONE +1 202 555 0123]
  call me ([PHONE 07700 900123])
  the debit on this line ([PHONE 09065550123]) must stop
  [ORDER CASE-20417733-AB12] CRM:[ORDER 0325417] any news
  it is a 20 minute drive from 90210
  a 100 w usb drive and 17 to drive
  je suis au 3 cours de yoga
  j'ai 2 places de parking à louer 12345 euros
  il me reste à payer 12345 sur le tout
  une panne à tous mes voisins 31245 lignes
  policy and/or 12345
  Platz 12 Wagen 7 im ICE 578
  I waited 24 hours on the road
  3 place of work
  error 0x80070057 KB5034441
  flight BA2490 seat 12A
  100 GB for 20 € on 12/03/2024
`;

const LINES = EXAMPLES.split('\n')
  .map((line) => line.trim().replaceAll('⏎', '\n'))
  .filter((line) => line !== '');

describe('marked examples', () => {
  it.each(LINES)('%s', (line) => {
    const { text, spans } = withoutMarks(line);
    const value = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    const found = scan(text, { language: null, ignore: [], direction: 'incoming' })
      .filter(({ confidence }) => confidence >= WARN_FROM)
      .map((finding) => `${finding.kind} ${value(finding)}`);
    expect(found).toEqual(spans.map((span) => `${span.type} ${value(span)}`));
  });
});
