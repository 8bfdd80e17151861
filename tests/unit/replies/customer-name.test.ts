import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerFirstName } from '@/domain/replies/customer-name';
import { FIRST_NAMES } from '../../fixtures/first-names';

describe('customerFirstName', () => {
  it.each([
    ['Ana', 'Ana'],
    ['Ana García', 'Ana'],
    ['Ana María López', 'Ana'],
    ['Dr. Ana María 🌻 | Coffee', 'Ana'],
    ['🌻 Ana 🌻', 'Ana'],
    ['꧁Ana꧂', 'Ana'],
    ['★ ana ★', 'Ana'],
    ['ANA GARCÍA', 'Ana'],
    ['JEAN-LUC PICARD', 'Jean-Luc'],
    ["O'BRIEN", "O'Brien"],
    ['Jean-Luc Picard', 'Jean-Luc'],
    ['D’Angelo Russell', 'D’Angelo'],
    ['DeShawn King', 'DeShawn'],
    ['TJ Miller', 'TJ'],
    ['MÜLLER, Hans', 'Hans'],
    ['Ana, PhD', 'Ana'],
    ['Ana López, Madrid', 'Ana'],
    ['Ana, mum of two', 'Ana'],
    ['Ana (she/her)', 'Ana'],
    ['Ana - ACME Support', 'Ana'],
    ['Ana @ ACME', null],
    ['Herr Dr. Hans Müller', 'Hans'],
    ['Sra. Carmen Ruiz', 'Carmen'],
    ['𝐀𝐧𝐚 𝐆𝐚𝐫𝐜í𝐚', 'Ana'],
    ['Ａｎａ', 'Ana'],
    ['Ana\u200B\u202E García', 'Ana'],
    ['Ana\nGarcía', 'Ana'],
    ['İBRAHİM Yılmaz', null],
    ['İbrahim Yılmaz', 'İbrahim'],
    ['Łukasz', 'Łukasz'],
    ['Олена Шевченко', 'Олена'],
    ['ελένη', 'Ελένη'],
    ['محمد علي', 'محمد'],
    ['عبد الله الحربي', 'عبد الله'],
    ['نور 🌙', 'نور'],
    ['דנה כהן', 'דנה'],
    ['प्रिया शर्मा', 'प्रिया'],
    ['王小明', '王小明'],
    ['佐藤 健', '佐藤 健'],
    ['김민준 ✨', '김민준'],
  ])('%s: %s', (displayName, firstName) => {
    expect(customerFirstName(displayName)).toBe(firstName);
  });

  it.each([
    '',
    '   ',
    '🌻🌻🌻',
    '12345',
    'ana1990',
    'ana_bakes',
    '@ana',
    'ana@example.com',
    'https://example.org',
    'example.org',
    'ACME Support',
    'Café Müller GmbH',
    'The Coffee Shop',
    'Lumen Parcel Official',
    'Mr Smith',
    'Dr. Müller',
    'Smith, John',
    'Ana, Madrid',
    'DUPONT Marie',
    'van der Berg',
    'J. K. Rowling',
    'A',
    'JohnDoe',
    'iPhone',
    'Aaaaaa',
    "Ana's Bakery",
    "I'm late",
    'everything is going to be just fine',
    '<b>Ana</b>',
    '<script>alert(1)</script>',
    '{{ agent.signature }}',
    'null',
    '全日本公式',
    'عبد',
    'x'.repeat(10_000),
  ])('no name in %j', (displayName) => {
    expect(customerFirstName(displayName)).toBeNull();
  });

  it.each([
    ...['BBC', 'NASA', 'ANA', 'TJ', 'Tesla', 'New York Times', 'Cloud Nine', 'Free Palestine'],
    ...['Vote Blue', 'Justice for Ana', 'Jeans for Genes', 'Happy Panda', 'Proud Dad', 'Black Cat'],
    ...['Stolze Mutter', 'Wir sind mehr', 'Für Ana', 'Rettet die Bienen', 'Zeitung am Abend'],
    ...['Todos por Ana', 'Feliz Navidad', 'Profe de Lengua', 'Orgullosa mamá', 'Nunca más'],
    ...['Fière maman', 'Votez Ana', 'Tous ensemble', 'Petite souris', 'Vive la République'],
    ...['Mamma felice', 'Tutti insieme', 'Nuova vita', 'Donne contro la guerra', 'Il Giornale'],
    ...['Müller Hans', 'Smith John', 'García Ana', 'Rossi Mario', 'Dubois Marie', 'Mueller Ute'],
  ])('no person called by the first word of %j', (displayName) => {
    expect(customerFirstName(displayName)).toBeNull();
  });

  it.each(FIRST_NAMES)('a real first name: %s', (name) => {
    expect(customerFirstName(name)).toBe(name);
    expect(customerFirstName(`${name} Okafor ✨`)).toBe(name);
    expect(customerFirstName(`${name} Müller`)).toBe(name);
  });

  const anyName = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc
      .array(
        fc.constantFrom(
          ...['Ana', 'MARÍA', 'dr.', 'O’', '-', ',', ' ', '🌻', '\u200D', '\n', '@', '<b>', '|'],
          ...['王', 'محمد', 'عبد', 'GmbH', 'ß', 'İ', 'ŉ', 'ǆ', '\u0301', '1', 'x', "'", 'Mc', 'de'],
        ),
        { maxLength: 8 },
      )
      .map((pieces) => pieces.join('')),
  );

  it('is safe to write into a reply', () => {
    fc.assert(
      fc.property(anyName, (displayName) => {
        const name = customerFirstName(displayName) ?? 'none';
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Extended_Pictographic}\p{Nd}<>{}&@#_]/u);
        expect(name.length).toBeLessThanOrEqual(30);
        expect(name.trim()).toBe(name);
        expect(name).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  it('finds a name again in what it found', () => {
    fc.assert(
      fc.property(anyName, (displayName) => {
        const name = customerFirstName(displayName);
        // Initials alone are no longer told from an abbreviation.
        fc.pre(name !== null && !/^\p{Lu}{2}$/u.test(name));
        expect(customerFirstName(name)).toBe(name);
      }),
      { numRuns: 2000 },
    );
  });
});
