import { UndefinedVariableError } from 'liquidjs';
import { failure, success, type Result } from '../result';
import {
  liquid,
  parseTemplate,
  singleErrors,
  syntaxError,
  UnprintableValue,
  type TemplateSyntaxError,
} from './liquid';

/** What a reply's placeholders can name. Null where the page or the settings do not say. */
export interface ReplyVariables {
  readonly customer: { readonly first_name: string | null; readonly handle: string };
  readonly agent: { readonly first_name: string | null; readonly signature: string | null };
  readonly brand: { readonly name: string | null; readonly dm_link: string | null };
  /** The words of the moment, in the reply's language (moment-words.ts). */
  readonly greeting?: string | null;
  readonly eta?: string | null;
}

export type RenderError =
  /** Placeholders without a value and without `| default:`, as written, in order, each once. */
  | { readonly kind: 'unresolved'; readonly names: readonly string[] }
  /** The template is not valid Liquid, or asks for too much. `line` counts from 1; null where unknown. */
  | TemplateSyntaxError;

type Scope = Record<string, Record<string, string> | string>;

/** Values by a placeholder's whole name (`ask.day`), which the agent gave for this one reply. */
export type Answers = Readonly<Record<string, string>>;

/**
 * Fills a canned reply's Liquid placeholders. A placeholder without a value stops it: the customer must never read
 * "Hi ,". In a condition, a missing value simply counts as false. Values are data: Liquid inside them stays text.
 * `answers` come before `variables`, also blank ones.
 */
export function renderReply(
  template: string,
  variables: ReplyVariables,
  answers: Answers = {},
): Result<string, RenderError> {
  try {
    const scope = withAnswers(withoutBlanks(variables), answers);
    return success(String(liquid.renderSync(parseTemplate(template), scope)));
  } catch (error) {
    return failure(explain(error));
  }
}

/** Liquid reports what is missing, not what is blank: so blanks are left out. */
function withoutBlanks({ greeting, eta, ...owners }: ReplyVariables): Scope {
  return {
    ...filled({ greeting, eta }),
    ...Object.fromEntries(Object.entries(owners).map(([owner, own]) => [owner, filled(own)])),
  };
}

function filled(values: Readonly<Record<string, string | null | undefined>>) {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]?.trim())),
  );
}

function withAnswers(variables: Scope, answers: Answers): Scope {
  const scope = { ...variables };
  for (const [name, value] of Object.entries(answers)) {
    const [owner = name, part] = name.split('.');
    const others = scope[owner];
    scope[owner] =
      part === undefined ? value : { ...(typeof others === 'object' && others), [part]: value };
  }
  return scope;
}

function explain(error: unknown): RenderError {
  const all = singleErrors(error);
  const names = all.map(unresolvedName);
  const broken = all.find((_, index) => names[index] === null);
  if (broken !== undefined) return syntaxError(broken);
  return { kind: 'unresolved', names: [...new Set(names.filter((name) => name !== null))] };
}

function unresolvedName(error: unknown): string | null {
  if (error instanceof UndefinedVariableError) return error.token.getText();
  const original = (error as { originalError?: unknown } | null)?.originalError;
  if (!(original instanceof UnprintableValue)) return null;
  const written = (error as { token: { getText(): string } }).token.getText();
  return written.replace(/^\{\{-?|-?\}\}$/g, '').trim();
}
