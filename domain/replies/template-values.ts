import { toValueSync, TypeGuards, Value, type Template } from 'liquidjs';

/** What a template prints or compares, with its filters. */
export interface PlacedValue {
  readonly value: Value;
  /** Line of the markup it stands in, from 1. */
  readonly line: number;
}

/** Every value of a parsed template in the order it is written, those inside conditions and assignments too. */
export function* valuesIn(templates: readonly Template[]): Generator<PlacedValue> {
  for (const template of templates) {
    const [line = 1] = template.token.getPosition();
    for (const argument of template.arguments?.() ?? []) {
      if (argument instanceof Value) yield { value: argument, line };
    }
    if (template.children) yield* valuesIn(toValueSync(template.children(false, true)));
  }
}

/** The name of a value (`customer.first_name`), or null when it is more than a plain name. */
export function nameOf({ initial }: Value): string | null {
  const [token, ...operators] = initial.postfix;
  if (operators.length > 0 || !TypeGuards.isPropertyAccessToken(token)) return null;
  const parts = token.props.map((part) => ('content' in part ? part.content : null));
  return parts.every((part) => typeof part === 'string') ? parts.join('.') : null;
}

/** What a value's first filter of that name is given: null for anything but a text or a number; null without the filter. */
export function textsOfFilter({ filters }: Value, name: string): readonly (string | null)[] | null {
  const filter = filters.find((candidate) => candidate.name === name);
  if (filter === undefined) return null;
  return filter.args.map((argument) =>
    TypeGuards.isQuotedToken(argument) || TypeGuards.isNumberToken(argument)
      ? String(argument.content)
      : null,
  );
}
