/** What `?lab-…` in the address switches. Remembered for the tab, so that it outlives navigation. */
const REMEMBERED = [
  'lab-now',
  'lab-theme',
  'lab-lang',
  'lab-recycle',
  'lab-remount',
  'lab-refuse',
  'lab-broken',
  'lab-many',
  'lab-deleted',
] as const;

export type Switch = (typeof REMEMBERED)[number];

export type Theme = 'light' | 'dark';

/** Moves the switches from the address to the tab's storage: X's own addresses carry none. */
export function readAddress(): void {
  const url = new URL(location.href);
  if (url.searchParams.has('lab-reset')) {
    sessionStorage.clear();
    localStorage.clear();
    url.searchParams.delete('lab-reset');
  }
  for (const name of REMEMBERED) {
    const value = url.searchParams.get(name);
    if (value === null) continue;
    if (value === '' || value === '0') sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, value);
    url.searchParams.delete(name);
  }
  history.replaceState(history.state, '', url);
}

export function read(name: Switch): string | null {
  return sessionStorage.getItem(name);
}

export function remember(name: Switch, value: string): void {
  sessionStorage.setItem(name, value);
}

export function isOn(name: Switch): boolean {
  return read(name) !== null;
}

export function theme(): Theme {
  return read('lab-theme') === 'dark' ? 'dark' : 'light';
}

const broken = () => read('lab-broken');

/**
 * The name under which the page publishes a test id. `?lab-broken=1` renames them all and
 * `?lab-broken=tweet,reply` only those: X has changed its page.
 */
export function testId(name: string): string {
  const renamed = broken();
  if (renamed === null) return name;
  const isRenamed = renamed === '1' || renamed.split(',').some((one) => name.startsWith(one));
  return isRenamed ? `renamed-${name}` : name;
}
