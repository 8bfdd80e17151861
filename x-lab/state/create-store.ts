import { useLayoutEffect, useRef, useState } from 'react';

export interface Store<State> {
  get(): State;
  set(change: (state: State) => State): void;
  subscribe(listener: () => void): () => void;
}

export function createStore<State>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = change(state);
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Renders again only when what `select` takes out has changed. */
export function useStore<State, Selected>(
  store: Store<State>,
  select: (state: State) => Selected,
): Selected {
  const [, update] = useState(0);
  const selected = select(store.get());
  const latest = useRef({ select, selected });
  useLayoutEffect(() => {
    latest.current = { select, selected };
  });
  // Before paint: a change between rendering and subscribing would be missed otherwise.
  useLayoutEffect(
    () =>
      store.subscribe(() => {
        const { select: take, selected: shown } = latest.current;
        if (!Object.is(take(store.get()), shown)) update((count) => count + 1);
      }),
    [store],
  );
  return selected;
}
