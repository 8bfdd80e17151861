import { browser } from '#imports';
import { i18n } from '#i18n';
import type { SlaEvent } from '@/domain/sla/sla-event';
import type { Attention } from '@/storage/database/sla-events';

/** Both carry white text with a contrast of at least 4.5 : 1. */
const OVERDUE_COLOUR = '#c1121f';
const AT_RISK_COLOUR = '#9a5b00';

/** One notification at a time: a later one takes the place of an earlier one instead of piling up. */
const NOTIFICATION_ID = 'overdue';

/** How many customers a notification names. */
const MOST_NAMED = 3;

/** More do not fit on the icon, and nobody counts them. */
export const MOST_COUNTED = 99;

/** Shows on the icon how many waits are overdue, or else how many are at risk; `null`: neither. */
export async function showOnIcon(attention: Attention | null): Promise<void> {
  if (attention === null) {
    await setIcon('', AT_RISK_COLOUR, i18n.t('extension.name'));
    return;
  }
  const { state, count } = attention;
  const text = count > MOST_COUNTED ? `${MOST_COUNTED}+` : String(count);
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

/** Tells the agent of waits that have just become overdue: who waits, never what they wrote. */
export async function notifyOverdue(overdue: readonly SlaEvent[]): Promise<void> {
  if (overdue.length === 0) return;
  const named = overdue.slice(0, MOST_NAMED).map((event) => `@${event.customerHandle}`);
  const more = overdue.length > MOST_NAMED ? ' …' : '';
  await browser.notifications.create(NOTIFICATION_ID, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: i18n.t('background.overdueNotice.title', overdue.length),
    message: i18n.t('background.overdueNotice.message', { customers: named.join(', ') + more }),
  });
}

/** A click on the notification puts it away; where to go is the agent's choice. */
export function dismissOnClick(): void {
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
  });
}
