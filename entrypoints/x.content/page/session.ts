import { HANDLE_PATTERN } from '@/domain/handle';
import { isSnowflakeShaped } from '@/domain/snowflake';
import type { Handle } from '@/domain/tweet';
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

  /** The account, or null while (or because) X shows none. */
  get account(): SignedInAccount | null {
    const switcher = this.#document.querySelector(SELECTORS.accountSwitcher);
    const shown = avatarHandle(switcher?.querySelector(SELECTORS.avatar) ?? null);
    const link = this.#document.querySelector<HTMLAnchorElement>(SELECTORS.profileLink);
    const linked = link && PROFILE_PATH.exec(link.pathname)?.[1];
    const handle = linked ?? shown;
    if (!handle) return null;
    const agreed = linked == null || shown === null || linked.toLowerCase() === shown.toLowerCase();
    return { handle, id: agreed ? this.#idFor(handle.toLowerCase()) : null };
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
