import { isBrandHandle, type Brand } from '@/domain/brand';
import type { Handle } from '@/domain/tweet';
import type { ComposerHandle, PageAdapter } from './page/x-page';

/** Keeps answers for the brand from being written with another account, such as the agent's own. */
export interface AccountCheck {
  /** The account an editor posts from when it is not the brand's; null when it is, is not known, or was confirmed. */
  wrongAccountOf(composer: ComposerHandle): Handle | null;
  /** The agent means to write with that account, for as long as the page lives. */
  confirm(account: Handle): void;
}

export function createAccountCheck(
  page: Pick<PageAdapter, 'accountHandle'>,
  brand: () => Brand,
): AccountCheck {
  const confirmed = new Set<Handle>();
  return {
    wrongAccountOf: (composer) => {
      const account = composer.account ?? page.accountHandle;
      if (account === null || brand().handles.length === 0) return null;
      const isFine = isBrandHandle(brand(), account) || confirmed.has(account.toLowerCase());
      return isFine ? null : account;
    },
    confirm: (account) => void confirmed.add(account.toLowerCase()),
  };
}
