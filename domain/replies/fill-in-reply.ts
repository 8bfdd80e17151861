import { success, type Result } from '../result';
import { namesIn, parseTemplate } from './liquid';
import { FILL_IN_OWNER, isFillIn } from './placeholders';
import { renderReply, type Answers, type RenderError, type ReplyVariables } from './render-reply';
import { nameOf, textsOfFilter, valuesIn } from './template-values';

/** What the agent is asked for before a reply is inserted. */
export interface FillInField {
  /** The placeholder: `ask.order_problem`, or one that has no value here, such as `customer.first_name`. */
  readonly name: string;
  /** What can be chosen; empty where she writes herself. */
  readonly choices: readonly string[];
  /** What stands there when she gives nothing; null when she must. */
  readonly fallback: string | null;
}

export interface FilledReply {
  /** What there is to ask, in the order of the text. */
  readonly fields: readonly FillInField[];
  /** Exactly what would be inserted, with gaps for what is missing. */
  readonly text: string;
  /** The fields that have to be filled in first; empty when the text can be inserted. */
  readonly missing: readonly FillInField[];
}

const FIRST_NAME = 'customer.first_name';
/** A value nobody can be asked for: X knows the account's number, the agent does not. */
const NOT_ASKED = 'brand.dm_link';
const OWNERS: readonly string[] = [FILL_IN_OWNER, 'customer', 'agent', 'brand'];
const PLAIN_NAME = /^[a-z]\w*(?:\.[a-z]\w*)?$/i;

/**
 * Fills a reply with what is known and with the agent's `answers`, by the whole name of their placeholders. What is
 * missing is shown as `gap`; for a first name nobody knows, the handle stands there until she gives one. An error is only
 * what she cannot mend by filling in.
 */
export function fillInReply(
  template: string,
  variables: ReplyVariables,
  answers: Answers,
  gap: (field: FillInField) => string,
): Result<FilledReply, RenderError> {
  const named = fieldsIn(template).map((field) => withHandle(field, variables));
  const asked = named.filter(({ name }) => isFillIn(name));
  const given = withoutBlanks(answers);
  /** What stands where she gives nothing. */
  const suggested = new Map(fallbacksOf(asked));
  const missing = new Map<string, FillInField>();
  for (;;) {
    const gaps = [...missing.values()].map((field) => [field.name, gap(field)] as const);
    const values = { ...Object.fromEntries(suggested), ...given, ...Object.fromEntries(gaps) };
    const rendered = renderReply(template, variables, values);
    if (rendered.ok) {
      const unknown = named.filter(
        ({ name }) => missing.has(name) || suggested.has(name) || name in answers,
      );
      const others = unknown.filter(({ name }) => !isFillIn(name));
      return success({
        fields: [...others, ...asked],
        text: rendered.value,
        missing: [...missing.values()],
      });
    }
    if (rendered.error.kind !== 'unresolved') return rendered;
    const unresolved = rendered.error.names.flatMap((name) => {
      const field = named.find((candidate) => candidate.name === name);
      if (field !== undefined) return [field];
      // What the template assigned itself lacks something that it was assigned from.
      return named.filter((candidate) => !hasValue(candidate.name, variables, values));
    });
    const added = unresolved.filter(({ name }) => canBeAsked(name) && !missing.has(name));
    if (added.length === 0) return rendered;
    // What is given now may bring a part of the text to light that wants more.
    for (const field of added) {
      const { name, fallback } = field;
      if (fallback === null || suggested.has(name)) missing.set(name, field);
      else suggested.set(name, fallback);
    }
  }
}

/**
 * What a template wants to be filled with, each once, in order; the first place that says so tells its choices and what
 * it falls back to. Nothing for a template that cannot be read: rendering it says why.
 */
function fieldsIn(template: string): readonly FillInField[] {
  try {
    const templates = parseTemplate(template);
    const values = [...valuesIn(templates)].map(({ value }) => value);
    return namesIn(templates).map(({ name }) => {
      const own = values.filter((value) => nameOf(value) === name);
      const choices = own.map((value) => textsOfFilter(value, 'choices') ?? []);
      const fallbacks = own.map((value) => textsOfFilter(value, 'default')?.[0] ?? null);
      return {
        name,
        choices: (choices.find((texts) => texts.length > 0) ?? []).filter((text) => text !== null),
        fallback: fallbacks.find((text) => text !== null) ?? null,
      };
    });
  } catch {
    return [];
  }
}

function hasValue(name: string, variables: ReplyVariables, values: Answers): boolean {
  return renderReply(`{{ ${name} }}`, variables, values).ok;
}

/** A customer without a known name is called by her handle. */
function withHandle(field: FillInField, { customer }: ReplyVariables): FillInField {
  const isName = field.name === FIRST_NAME && customer.handle !== '';
  return isName ? { ...field, fallback: `@${customer.handle}` } : field;
}

function fallbacksOf(fields: readonly FillInField[]): readonly (readonly [string, string])[] {
  return fields.flatMap(({ name, fallback }) => (fallback === null ? [] : [[name, fallback]]));
}

function withoutBlanks(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([name, text]) =>
      text.trim() === '' ? [] : [[name, text.trim()]],
    ),
  );
}

function canBeAsked(name: string): boolean {
  if (isFillIn(name)) return true;
  return name !== NOT_ASKED && PLAIN_NAME.test(name) && !OWNERS.includes(name);
}
