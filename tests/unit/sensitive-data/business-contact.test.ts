import { describe, expect, it } from 'vitest';
import { scan, WARN_FROM, type Direction } from '@/domain/sensitive-data';

/** What is worth a warning, as "KIND value". */
function warned(text: string, direction: Direction | null): readonly string[] {
  return scan(text, { language: null, ignore: [], direction })
    .filter(({ confidence, asked }) => confidence >= WARN_FROM && !asked)
    .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe("a business's own contact lines", () => {
  it.each([
    ['write to support@lumen.example or info@lumen.example', 'incoming'],
    ['customer.care@lumen.example never answered my #complaint', 'incoming'],
    ['@lumenparcel I wrote to zx81@lumenparcel.example, no answer', 'incoming'],
    ['is rewards@lumen.example really Lumen?', 'incoming'],
    ['nobody picks up at 0800 123 4567', 'incoming'],
    ['le 0892 68 31 28 ne répond pas', 'incoming'],
    ['your colleagues told me to call 1-800-555-0123', 'incoming'],
    ['Please call 020 7946 0123, Mon-Fri 9-17', 'outgoing'],
    ['Para el extranjero: 55 5555 0123, de lunes a viernes', 'outgoing'],
    ['Thanks for your mention. Please call 1-800-555-0123.', 'outgoing'],
    ['Reklamationen bitte an schaden@lumen.example', 'outgoing'],
    ['Contact us at help@lumen.example', null],
    ['is 55 5555 0123 still your number?', 'incoming'],
    ['called 0345 555 0123 twice', 'incoming'],
    ['chiamano dallo 02 5555 0123 ogni ora', 'incoming'],
    ['the store address is 1200 blue oak blvd, fairview mo 64030', 'incoming'],
    ['@LumenGrill The Lumen on 12 W 7th St, Bronx, NY 10463 is closed', 'incoming'],
    ['the shop on 12 Rose Street is closed', 'incoming'],
    ['@lumen Envié correo a ombudsman@oficina.example y nada', 'incoming'],
    ['ask at desk@grill.me, @grillbar said', 'incoming'],
    ['Weitere Infos unter 0261 5550123 oder fest@lumen.example', null],
  ] as const)('%s (%s): no warning', (text, direction) => {
    expect(warned(text, direction)).toEqual([]);
  });

  it.each([
    ['my email is hello@lumen.example', 'incoming', 'EMAIL hello@lumen.example'],
    ['12 Rose Street, is that still your number?', 'incoming', 'ADDRESS 12 Rose Street'],
    ['email lea_87@mail.example.com, no answer', 'incoming', 'EMAIL lea_87@mail.example.com'],
    ['@gmail my address is lea.b@gmail.com', 'incoming', 'EMAIL lea.b@gmail.com'],
    ['my phone number is 0800 123 4567', 'incoming', 'PHONE 0800 123 4567'],
    ['ruf mich an: 089 1234567', 'incoming', 'PHONE 089 1234567'],
    ['We will call you back at 020 7946 0123', 'outgoing', 'PHONE 020 7946 0123'],
    ['Wir haben Ihre Nummer 0171 2345678 notiert', 'outgoing', 'PHONE 0171 2345678'],
    ['We wrote to lea.b@gmail.com', 'outgoing', 'EMAIL lea.b@gmail.com'],
    ['Thanks Lea, noted: 020 7946 0123', 'outgoing', 'PHONE 020 7946 0123'],
    ['billing@lumen.example', null, 'EMAIL billing@lumen.example'],
    ['@LumenGrill my Lumen order to 12 Rose Street', 'incoming', 'ADDRESS 12 Rose Street'],
  ] as const)("%s (%s): somebody's own", (text, direction, value) => {
    expect(warned(text, direction)).toEqual([value]);
  });

  it('is looked for of the first 20 addresses only', () => {
    const addresses = Array.from({ length: 22 }, (_, index) => `n${index}@lumen.example`);
    expect(warned(`@lumen ${addresses.join(' ')}`, 'incoming')).toEqual([
      'EMAIL n20@lumen.example',
      'EMAIL n21@lumen.example',
    ]);
  });

  it('is still a finding, with little confidence', () => {
    const options = { language: null, ignore: [], direction: 'incoming' } as const;
    expect(scan('support@lumen.example', options)).toMatchObject([
      { kind: 'EMAIL', confidence: 0.3 },
    ]);
  });
});
