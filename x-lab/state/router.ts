import { createStore, useStore } from './create-store';

export type Route =
  | { page: 'home' }
  | { page: 'notifications'; tab: 'all' | 'mentions' }
  | { page: 'search'; query: string }
  | { page: 'status'; handle: string; id: string }
  | { page: 'profile'; handle: string; replies: boolean }
  | { page: 'compose'; inReplyTo: string | undefined; text: string }
  | { page: 'chat'; peer: string | undefined; text: string }
  | { page: 'other'; title: string };

export interface Place {
  readonly path: string;
  readonly state: PlaceState;
}

interface PlaceState {
  /** The address of the page that stays behind an open dialog. */
  readonly background?: string;
  readonly inReplyTo?: string;
  readonly scroll?: number;
}

export function parse(path: string, state: PlaceState = {}): Route {
  const url = new URL(path, 'https://x.com');
  const parts = url.pathname.split('/').filter(Boolean);
  const [first = 'home', second, third] = parts;
  const text = url.searchParams.get('text') ?? '';
  if (first === 'compose' || (first === 'intent' && /^(post|tweet)$/.test(second ?? ''))) {
    const inReplyTo = url.searchParams.get('in_reply_to') ?? state.inReplyTo;
    return { page: 'compose', inReplyTo: inReplyTo ?? undefined, text };
  }
  if (second === 'status' && third !== undefined && /^\d+$/.test(third)) {
    return { page: 'status', handle: first, id: third };
  }
  switch (first) {
    case 'home':
      return { page: 'home' };
    case 'notifications':
      return { page: 'notifications', tab: second === 'mentions' ? 'mentions' : 'all' };
    case 'search':
      return { page: 'search', query: url.searchParams.get('q') ?? '' };
    case 'messages':
      return { page: 'chat', peer: url.searchParams.get('recipient_id') ?? undefined, text };
    case 'i':
      if (second === 'chat') return { page: 'chat', peer: third, text };
      if (second === 'status' && third) return { page: 'status', handle: 'i', id: third };
      return { page: 'other', title: second ?? 'X' };
    case 'explore':
    case 'settings':
    case 'hashtag':
      return { page: 'other', title: first };
    default:
      return { page: 'profile', handle: first, replies: second === 'with_replies' };
  }
}

function here(): Place {
  return {
    path: location.pathname + location.search,
    state: (history.state as PlaceState | null) ?? {},
  };
}

const places = createStore<Place>({ path: '/home', state: {} });

export function startRouter(): void {
  history.scrollRestoration = 'manual';
  if (location.pathname === '/') history.replaceState(null, '', '/home');
  // A load begins at the top; only going back inside the site returns to where one was.
  const { scroll: _scroll, ...kept } = here().state;
  history.replaceState(kept, '');
  places.set(here);
  window.addEventListener('popstate', () => places.set(here));
}

export function usePlace(): Place {
  return useStore(places, (place) => place);
}

export function navigate(path: string, state: PlaceState = {}): void {
  history.replaceState({ ...here().state, scroll: window.scrollY }, '');
  history.pushState(state, '', path);
  places.set(here);
}

export function goBack(fallback: string): void {
  if (history.length > 1) history.back();
  else replaceWith(fallback);
}

function replaceWith(path: string): void {
  history.replaceState({}, '', path);
  places.set(here);
}

/** Opens the composer over the page that is shown. */
export function openComposer(inReplyTo?: string): void {
  const background = backgroundOf(here());
  navigate('/compose/post', { background, ...(inReplyTo && { inReplyTo }) });
}

export function closeComposer(): void {
  const { state } = here();
  if (state.background === undefined) replaceWith('/home');
  else history.back();
}

/** The page behind the composer, or the page itself. */
export function backgroundOf(place: Place): string {
  const route = parse(place.path, place.state);
  return route.page === 'compose' ? (place.state.background ?? '/home') : place.path;
}
