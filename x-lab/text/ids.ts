import { useState } from 'react';
import { hash } from './snowflake';

let made = 0;

/** Ids such as X generates: unique, meaningless, steady for as long as the component lives. */
export function useIds(names: readonly string[]): (name: string) => string {
  const [salt] = useState(() => {
    made += 1;
    return made;
  });
  const ids = new Map(
    names.map((name) => [name, `id__${hash(`${name}${salt}`).toString(36)}${salt.toString(36)}`]),
  );
  return (name) => ids.get(name) ?? '';
}
