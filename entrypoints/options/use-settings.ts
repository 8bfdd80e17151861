import { useEffect, useState } from 'react';
import { watchSettings, type Settings } from '@/storage/settings';

/** The settings, kept up to date with changes made here and elsewhere. */
export function useSettings(initial: Settings): Settings {
  const [settings, setSettings] = useState(initial);
  useEffect(() => watchSettings(setSettings), []);
  return settings;
}
