import type { Result } from '@/domain/result';
import { sameHandle, type Handle } from '@/domain/tweet';
import { changeSettings, type SettingsError } from './settings';

/** Puts an account on the list of those whose tweets never wait. Twice is the same as once. */
export function ignoreAccount(account: Handle): Promise<Result<void, SettingsError>> {
  return changeSettings(({ ignoredHandles }) => ({
    ignoredHandles: [...without(ignoredHandles, account), account],
  }));
}

/** Takes it off the list again. */
export function heedAccount(account: Handle): Promise<Result<void, SettingsError>> {
  return changeSettings(({ ignoredHandles }) => ({
    ignoredHandles: without(ignoredHandles, account),
  }));
}

function without(handles: readonly Handle[], account: Handle): readonly Handle[] {
  return handles.filter((handle) => !sameHandle(handle, account));
}
