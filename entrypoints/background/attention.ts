import { browser } from '#imports';
import { i18n } from '#i18n';
import type { Attention } from '@/storage/database/sla-events';

/** Both carry white text with a contrast of at least 4.5 : 1. */
const OVERDUE_COLOUR = '#c1121f';
const AT_RISK_COLOUR = '#9a5b00';

/** More do not fit on the icon, and nobody counts them. */
export const MOST_COUNTED = 99;

/** How many there are, as the icon and the notifications tell it. */
export function countText(count: number): string {
  return count > MOST_COUNTED ? `${MOST_COUNTED}+` : String(count);
}

/** Shows on the icon how many waits are overdue, or else how many are at risk; `null`: neither. */
export async function showOnIcon(attention: Attention | null): Promise<void> {
  if (attention === null) {
    await setIcon('', AT_RISK_COLOUR, i18n.t('extension.name'));
    return;
  }
  const { state, count } = attention;
  const text = countText(count);
  if (state === 'overdue') {
    await setIcon(text, OVERDUE_COLOUR, i18n.t('background.icon.overdue', count, [text]));
  } else {
    await setIcon(text, AT_RISK_COLOUR, i18n.t('background.icon.atRisk', count, [text]));
  }
}

async function setIcon(text: string, color: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title }),
  ]);
}
