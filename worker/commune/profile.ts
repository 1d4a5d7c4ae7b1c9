import type { NewCommune, Settings, SettingsChange } from '../../shared/contract/commune.ts';
import { minimumThresholds } from '../../shared/statistics/release-rule.ts';
import type { Refusal } from '../problem.ts';

/** What a commune is and chose. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly settings: Settings;
  /** The province that it belongs to, or null. */
  readonly province: string | null;
}

/** Write the profile of a new commune; a profile that is there stays. */
export function foundProfile(sql: SqlStorage, commune: NewCommune): void {
  const { id, name, origins, sets, contacts, province = null } = commune;
  const settings: Settings = {
    origins,
    sets,
    contacts,
    thresholds: minimumThresholds,
    named: true,
  };
  sql.exec(
    `INSERT INTO profile (id, name, settings, province)
     SELECT ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM profile)`,
    id,
    name,
    JSON.stringify(settings),
    province,
  );
}

export function readProfile(sql: SqlStorage): Profile {
  const row = sql
    .exec<{ id: string; name: string; settings: string; province: string | null }>(
      'SELECT id, name, settings, province FROM profile',
    )
    .one();
  return { ...row, settings: JSON.parse(row.settings) as Settings };
}

export function renameProfile(sql: SqlStorage, name: string): void {
  sql.exec('UPDATE profile SET name = ?', name);
}

/** Change settings; a lower threshold is refused, whoever asks. */
export function changeProfile(sql: SqlStorage, change: SettingsChange): Settings | Refusal {
  const { settings } = readProfile(sql);
  const { thresholds = settings.thresholds } = change;
  if (thresholds.total < settings.thresholds.total || thresholds.step < settings.thresholds.step) {
    return { refused: 'threshold-lowered' };
  }
  const changed: Settings = {
    origins: change.origins ?? settings.origins,
    sets: change.sets ?? settings.sets,
    contacts: change.contacts ?? settings.contacts,
    thresholds,
    named: change.named ?? settings.named,
  };
  sql.exec('UPDATE profile SET settings = ?', JSON.stringify(changed));
  return changed;
}
