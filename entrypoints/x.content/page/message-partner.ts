import type { Handle } from '@/domain/tweet';
import { isGroupChat, isPairChat } from './page-kind';
import { SELECTORS } from './selectors';
import { profileOfLink } from './tweet-reader';
import { visibleLine } from './visible-text';
import type { MessagePartner } from './x-page';

/** X allows 50 characters; some old accounts have more. What is longer is no name. */
const LONGEST_NAME = 100;

/**
 * Whom the chat around an editor is with: by the address or the one profile its head links to, and null where neither says
 * that it is one person. A greeting by the wrong name would be worse than none.
 */
export function messagePartner(editor: Element): MessagePartner | null {
  const { pathname } = editor.ownerDocument.location;
  const header = editor
    .closest(SELECTORS.conversation)
    ?.querySelector(SELECTORS.conversationHeader);
  if (header == null || isGroupChat(pathname)) return null;
  const handles = linkedHandles(header);
  const [handle = null, ...others] = handles.values();
  const isOnePerson = others.length === 0 && (handle !== null || isPairChat(pathname));
  return isOnePerson ? { name: shownName(header), handle } : null;
}

/** By handle in lower case. */
function linkedHandles(header: Element): ReadonlyMap<string, Handle> {
  const links = [...header.querySelectorAll('a')];
  const handles = links.map(profileOfLink).filter((handle) => handle !== null);
  return new Map(handles.map((handle) => [handle.toLowerCase(), handle]));
}

function shownName(header: Element): string | null {
  let place = header.querySelector(SELECTORS.conversationName);
  // Below the name there may be a second line, as for how the chat is encrypted.
  while (place?.firstElementChild instanceof HTMLDivElement) place = place.firstElementChild;
  const name = place === null ? '' : visibleLine(place);
  return name === '' || name.length > LONGEST_NAME ? null : name;
}
