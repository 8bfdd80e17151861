/** Check digits of the national ids. Numbers come in capitals, without separators, and in the right shape. */

/** Key = 97 − number mod 97; Corsica's departments 2A and 2B count as 19 and 18. */
export function hasFrenchKey(nir: string): boolean {
  const digits = nir.replace('2A', '19').replace('2B', '18');
  return 97 - (Number(digits.slice(0, 13)) % 97) === Number(digits.slice(13));
}

/** The last three digits are the first ten modulo 511 (Direction générale des finances publiques). */
export function hasFrenchTaxKey(digits: string): boolean {
  return Number(digits.slice(0, 10)) % 511 === Number(digits.slice(10));
}

/** The last two digits are the others modulo 97; a number below ten million is written with its zeros left out of the sum. */
export function hasSpanishKey(digits: string): boolean {
  const [province, number] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 10))];
  const whole = number < 10_000_000 ? province * 10_000_000 + number : Number(digits.slice(0, 10));
  return whole % 97 === Number(digits.slice(10));
}

/** ISO 7064 MOD 11,10, and exactly one of the first ten digits occurs two or three times. */
export function isGermanTaxId(digits: string): boolean {
  const counts = new Map<string, number>();
  for (const digit of digits.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  return repeated.length === 1 && (repeated[0] ?? 0) <= 3 && isIso7064(digits);
}

/** ISO 7064 MOD 11,10 over all digits but the last, which is the check digit. */
export function isIso7064(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
}

/** Ten digits, weights 10 to 2, modulo 11 (the NHS data dictionary's). */
export function hasMod11Check(digits: string): boolean {
  const sum = Array.from(digits.slice(0, 9)).reduce((total, digit, index) => {
    return total + Number(digit) * (10 - index);
  }, 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** Letters as two digits, weights 2 1 2 5 7 1 2 1 2 1 2 1, sum of the products' digits modulo 10 (VKVV §2). */
export function isGermanPensionNumber(number: string): boolean {
  const letter = String(number.charCodeAt(8) - 64).padStart(2, '0');
  const digits = number.slice(0, 8) + letter + number.slice(9, 11);
  const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
  const sum = weights.reduce((total, weight, index) => {
    const product = Number(digits[index]) * weight;
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10 === Number(number[11]);
}

/** The letter as two digits, then Luhn's sum from the left (§ 290 SGB V). */
export function isGermanHealthNumber(number: string): boolean {
  const letter = String(number.charCodeAt(0) - 64).padStart(2, '0');
  const digits = letter + number.slice(1, 9);
  let sum = 0;
  for (const [index, digit] of Array.from(digits).entries()) {
    const product = Number(digit) * (index % 2 === 0 ? 1 : 2);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === Number(number[9]);
}

/** Weights 7 3 1, letters counting from A = 10 (ICAO 9303). */
export function isGermanDocument(number: string): boolean {
  const sum = Array.from(number.slice(0, 8)).reduce((total, character, index) => {
    return total + parseInt(character, 36) * ([7, 3, 1][index % 3] ?? 1);
  }, 0);
  return sum % 10 === Number(number[8]);
}

/** The letter is the number modulo 23; X, Y and Z stand for 0, 1 and 2. */
export function hasSpanishLetter(number: string): boolean {
  const digits = number.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] === number.at(-1);
}
