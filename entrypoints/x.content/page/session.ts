import { HANDLE_PATTERN } from '@/domain/handle';
import { isSnowflakeShaped } from '@/domain/snowflake';
import { sameHandle, type Handle } from '@/domain/tweet';
import { SELECTORS, avatarHandle } from './selectors';
import type { SignedInAccount } from './x-page';

const PROFILE_PATH = new RegExp(`^/(${HANDLE_PATTERN})/?$`);
/** `twid` holds `u=<numeric id>`, percent-encoded. */
const OWN_ID = /(?:^|;\s*)twid="?u(?:=|%3D)(\d+)"?/;

/**
 * Who is signed in. The handle stands in the navigation, the numeric id in X's cookie; nothing on the page ties the two
 * together, and after an account switch one changes seconds before the other. So a pair once seen is remembered, and an
 * id that was seen with another handle is withheld.
 */
export class Session {
  readonly #document: Document;
  readonly #idOf = new Map<Handle, string>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** The account's handle, or null while (or because) X shows none. */
  get handle(): Handle | null {
    return this.#linkedHandle() ?? this.#switcherHandle();
  }

  /** The account with its id. Reads the cookie, for which the page has to ask the browser: too slow for every tweet. */
  get account(): SignedInAccount | null {
    const [linked, shown] = [this.#linkedHandle(), this.#switcherHandle()];
    const handle = linked ?? shown;
    if (handle === null) return null;
    const agreed = linked === null || shown === null || sameHandle(linked, shown);
    return { handle, id: agreed ? this.#idFor(handle.toLowerCase()) : null };
  }

  #linkedHandle(): Handle | null {
    const link = this.#document.querySelector<HTMLAnchorElement>(SELECTORS.profileLink);
    return (link && PROFILE_PATH.exec(link.pathname)?.[1]) ?? null;
  }

  #switcherHandle(): Handle | null {
    const switcher = this.#document.querySelector(SELECTORS.accountSwitcher);
    return avatarHandle(switcher?.querySelector(SELECTORS.avatar) ?? null);
  }

  #idFor(handle: Handle): string | null {
    const id = OWN_ID.exec(this.#document.cookie)?.[1];
    if (id === undefined || !isSnowflakeShaped(id)) return null;
    const known = this.#idOf.get(handle);
    if (known !== undefined) return known === id ? id : null;
    if ([...this.#idOf.values()].includes(id)) return null;
    this.#idOf.set(handle, id);
    return id;
  }
}
