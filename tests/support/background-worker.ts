import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ProtocolMap } from '@/messaging/protocol';
import type { Argument, Call } from '@/messaging/validation';
import { setInterfaceLanguage } from './i18n';

/** Senders as the browser names them. */
export const X_PAGE = { id: 'test-extension-id', url: 'https://x.com/notifications/mentions' };
export const OPTIONS_PAGE = {
  id: 'test-extension-id',
  url: 'chrome-extension://test-extension-id/options.html',
};

type CommandListener = (command: string, tab?: { readonly id?: number }) => void;

/** The fake browser has no commands. */
const commandListeners = new Set<CommandListener>();

/**
 * Starts the background worker as the browser does, with the code read anew. A worker that ran before is gone, with
 * all it had in memory; its alarms, icon, notifications and database are still there.
 */
export async function startWorker(): Promise<void> {
  const { runtime, alarms, notifications, storage, commands } = fakeBrowser;
  runtime.onMessage.removeAllListeners();
  runtime.onInstalled.removeAllListeners();
  alarms.onAlarm.removeAllListeners();
  notifications.onClicked.removeAllListeners();
  notifications.onButtonClicked.removeAllListeners();
  storage.local.onChanged.removeAllListeners();
  commandListeners.clear();
  commands.onCommand.addListener = (heard) => void commandListeners.add(heard as CommandListener);
  runtime.openOptionsPage = vi.fn(() => Promise.resolve());
  await setInterfaceLanguage('en');

  const worker = {};
  living = worker;
  vi.resetModules();
  vi.doMock('wxt/browser', () => ({ browser: browserFor(() => living === worker) }));
  const { default: background } = await import('@/entrypoints/background');
  // The browser does not wait for anything here: what is not registered now misses the event that woke us.
  background.main();
}

/** The worker that was started last. */
let living: object | null = null;

/** The browser as one worker sees it: after its end, what it still asks for never comes to anything. */
function browserFor(isAlive: () => boolean): typeof fakeBrowser {
  const never = (): Promise<never> => new Promise(() => undefined);
  const areas = new Map<object, object>();
  return new Proxy(fakeBrowser, {
    get(target, name) {
      const area: unknown = Reflect.get(target, name);
      if (typeof area !== 'object' || area === null) return area;
      const seen = areas.get(area) ?? new Proxy(area, { get: call });
      areas.set(area, seen);
      return seen;
    },
  });

  function call(area: object, name: string | symbol): unknown {
    const member: unknown = Reflect.get(area, name);
    return typeof member !== 'function' || isAlive() ? member : never;
  }
}

/** Sends a message as content scripts and pages do, but from any sender, and gives the answer. */
export async function ask<Name extends Call>(
  type: Name,
  data: Argument<Name>,
  sender: object = X_PAGE,
): Promise<ReturnType<ProtocolMap[Name]>> {
  const message = { id: 1, type, data, timestamp: Date.now() };
  const { res, err } = await new Promise<{ res: ReturnType<ProtocolMap[Name]>; err?: Error }>(
    (answer) => void fakeBrowser.runtime.onMessage.trigger(message, sender, answer),
  );
  if (err !== undefined) throw new Error('The worker threw', { cause: err });
  return res;
}

/** Presses one of the extension's keys in a tab, as the browser tells it. */
export function pressKey(command: string, tab?: { readonly id?: number }): void {
  for (const heard of commandListeners) heard(command, tab);
}

/** Lets an alarm ring. */
export async function ring(name: string): Promise<void> {
  const alarm = { name, scheduledTime: Date.now(), persistAcrossSessions: false };
  await fakeBrowser.alarms.onAlarm.trigger(alarm);
}
