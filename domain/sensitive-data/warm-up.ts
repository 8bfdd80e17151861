import { scan } from './index';

/** Invented; asks for what is looked for last, too. */
const DRAFT = `Hi Ana, we are sorry that your parcel is late again. Could you tell us your order number and your password, please?
Without your postcode we cannot find it. A photo of the label would help. Have a nice day! `;

/**
 * From this length on V8 compiles an expression for its first search. For shorter texts it makes bytecode first, which takes
 * several times as long as the machine code that it makes for the second search anyway
 * (`JSRegExp::kTierUpForSubjectLengthValue`).
 */
const COMPILED_AT_ONCE = 1_000;

/**
 * Has the engine compile what {@link scan} needs for drafts: without it the first pause in writing takes a tenth of a second and
 * more. With an ordinary text, since the engine compiles for the characters that it meets first.
 */
export function warmUp(): void {
  const text = DRAFT.repeat(Math.ceil(COMPILED_AT_ONCE / DRAFT.length));
  scan(text, { language: null, ignore: [] });
}
