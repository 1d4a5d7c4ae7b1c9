import type { Settings, SettingsChange } from '../../../shared/contract/commune.ts';
import * as api from '../../api/commune.ts';
import { ApiError, troubleIn } from '../../api/error.ts';
import { attempt, type Caller } from './attempt.ts';
import { settings } from './commune-page.ts';

type Make = (now: Settings) => SettingsChange;

/**
 * Saves a change of the settings that the person looked at. When somebody
 * changed them meanwhile they are read anew; the change is then made of those,
 * unless it is about the same ones, which the person must see first.
 *
 * @param clashes whether somebody else's change stands against this one.
 */
export async function saveSettings(make: Make, clashes = sameFieldsDiffer): Promise<boolean> {
  return attempt(async (call) => {
    const seen = settings.value;
    if (seen === null) return;
    const change = make(seen.settings);
    try {
      await put(call, change, seen.tag);
    } catch (error) {
      if (troubleIn(error) !== 'settings-changed') throw error;
      const now = await call(api.readSettings);
      settings.value = now;
      if (clashes(change, seen.settings, now.settings))
        throw new ApiError('settings-changed', error);
      await put(call, make(now.settings), now.tag);
    }
  });
}

async function put(call: Caller, change: SettingsChange, tag: string): Promise<void> {
  settings.value = await call((speaker) => api.changeSettings(speaker, change, tag));
}

function sameFieldsDiffer(change: SettingsChange, before: Settings, now: Settings): boolean {
  return (Object.keys(change) as (keyof Settings)[]).some(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(now[field]),
  );
}
