import { i18n } from '#i18n';
import { trustedGesture, type Theme } from '../page/x-page';
import type { OverlayHost } from '../store';
import { STYLES } from './styles';

/** Our elements in X's page, by what they hold. */
const HOST_NAMES = {
  toolbar: 'reply-desk-toolbar',
  composer: 'reply-desk-composer',
  overlay: 'reply-desk-overlay',
} as const;

/**
 * Events that end at our hosts. X listens at its root for single-letter shortcuts and for clicks anywhere in a tweet,
 * and its dialogs for the focus; nothing the agent does in our elements is meant for it.
 */
const OWN_EVENTS = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change'],
  ...['click', 'dblclick', 'auxclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...['touchstart', 'touchend', 'dragstart', 'focusin', 'focusout', 'copy', 'cut', 'paste'],
];

/** Everything that what React draws acts on. */
const HEARD_EVENTS = [...OWN_EVENTS, 'focus', 'blur', 'mousemove', 'toggle'];

/** Makes an element of ours with an open shadow root and its styles; where it goes is the caller's business. */
export type CreateHost = (kind: keyof typeof HOST_NAMES) => OverlayHost;

/**
 * Makes our elements on one page. Nothing that React draws in them hears of an event that a script made, or of any once
 * `isAlive` says no: without the extension there are no texts to draw an answer with. Plain elements see to that
 * themselves.
 */
export function hostMaker(document: Document, isAlive: () => boolean): CreateHost {
  // The words are in the browser's language, whatever the page's.
  const language = i18n.t('shared.languageTag');
  const admit = (event: Event): void => {
    if (trustedGesture(event) !== null && isAlive()) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  return (kind) => {
    const element = document.createElement(HOST_NAMES[kind]);
    element.lang = language;
    for (const type of OWN_EVENTS) element.addEventListener(type, stop);
    const shadow = element.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = STYLES[kind];
    shadow.append(style);
    let place: Element | null = null;
    const reactPlace = (): Element => (place ??= reactPlaceIn(shadow, admit));
    return { element, shadow, reactPlace };
  };
}

function reactPlaceIn(shadow: ShadowRoot, admit: (event: Event) => void): Element {
  const place = document.createElement('div');
  place.className = 'react-place';
  // Before anything is drawn into it: React listens here too.
  for (const type of HEARD_EVENTS) place.addEventListener(type, admit, true);
  shadow.append(place);
  return place;
}

export function setTheme({ element }: OverlayHost, theme: Theme): void {
  if (element.dataset['theme'] !== theme) element.dataset['theme'] = theme;
}

/** Removes what an instance from before an update left on the page. */
export function removeHosts(document: Document): void {
  for (const host of document.querySelectorAll(Object.values(HOST_NAMES).join())) host.remove();
}

function stop(event: Event): void {
  event.stopPropagation();
}
