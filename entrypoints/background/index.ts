import { defineBackground } from '#imports';
import { createDatabase, DATABASE_NAME } from '@/storage/database/database';
import { openPickerOnCommand } from './commands';
import { keepIgnoredAccounts } from './ignored-accounts';
import { openSettingsOnInstall } from './lifecycle';
import { answerMessages } from './message-handlers';
import { answerNotifications } from './notifications';
import { keepRetention } from './retention';
import { keepSlaAlarms } from './sla-alarms';
import { keepPolicies } from './sla-policies';
import { keepDecisionsTold } from './told-decisions';

/**
 * Every listener is registered here, in the first turn: an event that wakes the worker is lost on those that come
 * later. Works as Chrome's service worker and as Firefox's event page.
 */
export default defineBackground(() => {
  const database = createDatabase(DATABASE_NAME);
  const refreshClocks = keepSlaAlarms(database);
  const tellDecisions = keepDecisionsTold(database);
  answerMessages(database, {
    clocksChanged: () => void refreshClocks(),
    decisionsChanged: tellDecisions,
  });
  const waitsChanged = (): void => {
    void refreshClocks();
    void tellDecisions();
  };
  answerNotifications(database, waitsChanged);
  keepPolicies(database);
  keepIgnoredAccounts(database, () => void refreshClocks());
  keepRetention(database, waitsChanged);
  openPickerOnCommand();
  openSettingsOnInstall();
});
