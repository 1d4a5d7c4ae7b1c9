import type {
  NewOfficer,
  Officer,
  OfficerChange,
  OfficerList,
} from '../../shared/contract/officer.ts';
import { removeMemberOfOfficer } from '../registry/members/member.ts';
import { newServerId } from '../registry/random.ts';
import { tellEverybody } from './log/event-log.ts';
import { deleteNotes } from './notes/note-store.ts';
import { endPledge } from './pledge/sign-pledge.ts';

interface OfficerRow extends Record<string, SqlStorageValue> {
  id: string;
  position: string;
  desk: string;
  name: string | null;
}

/** The officers who serve now, in the order of their desks. */
export function activeOfficers(sql: SqlStorage): readonly Officer[] {
  return officersWho(sql, 1);
}

/** Who serves now and who has left. */
export function officerList(sql: SqlStorage): OfficerList {
  return { officers: officersWho(sql, 1), left: officersWho(sql, 0) };
}

function officersWho(sql: SqlStorage, active: 0 | 1): Officer[] {
  return sql
    .exec<OfficerRow>('SELECT id, position, desk, name FROM officer WHERE active = ?', active)
    .toArray()
    .map(fromRow)
    .toSorted((one, other) => byDesk.compare(one.desk, other.desk));
}

const byDesk = new Intl.Collator('vi', { numeric: true });

export function findOfficer(sql: SqlStorage, id: string): Officer | null {
  const row = sql
    .exec<OfficerRow>('SELECT id, position, desk, name FROM officer WHERE id = ? AND active', id)
    .toArray()[0];
  return row === undefined ? null : fromRow(row);
}

export function addOfficer(sql: SqlStorage, officer: NewOfficer): Officer {
  const id = newServerId();
  sql.exec(
    'INSERT INTO officer (id, position, desk, name, active) VALUES (?, ?, ?, ?, 1)',
    id,
    officer.position,
    officer.desk,
    officer.name ?? null,
  );
  return { id, ...officer };
}

/** Adds those whom no active officer equals in position, desk and name. */
export function addMissingOfficers(sql: SqlStorage, wanted: readonly NewOfficer[]): void {
  const same = ({ position, desk, name }: NewOfficer) => JSON.stringify([position, desk, name]);
  const known = new Set(activeOfficers(sql).map(same));
  for (const officer of wanted) {
    if (!known.has(same(officer))) addOfficer(sql, officer);
    known.add(same(officer));
  }
}

/**
 * The officer after the change on a day, or null when there is none. Everybody
 * is told, since results go along with another name. A pledge
 * stands under the name that it was signed under: else whoever changes names
 * could let somebody have signed who did not.
 */
export function changeOfficer(
  sql: SqlStorage,
  id: string,
  change: OfficerChange,
  day: string,
): Officer | null {
  const officer = findOfficer(sql, id);
  if (officer === null) return null;
  const { position = officer.position, desk = officer.desk, name = officer.name ?? null } = change;
  sql.exec(
    'UPDATE officer SET position = ?, desk = ?, name = ? WHERE id = ?',
    position,
    desk,
    name,
    id,
  );
  const changed = findOfficer(sql, id);
  if (JSON.stringify(changed) !== JSON.stringify(officer))
    tellEverybody(sql, { type: 'officer-changed', day, officer: id });
  if (name !== (officer.name ?? null)) endPledge(sql, id, day);
  return changed;
}

/** The officer leaves on a day: results stay; devices, notes and the pledge go. False when there is none. */
export function removeOfficer(sql: SqlStorage, id: string, day: string): boolean {
  if (findOfficer(sql, id) === null) return false;
  sql.exec('UPDATE officer SET active = 0 WHERE id = ?', id);
  removeMemberOfOfficer(sql, id);
  deleteNotes(sql, id);
  endPledge(sql, id, day);
  return true;
}

/** Who left is back under the same id, and so with all results. Null when nobody left by this id. */
export function returnOfficer(sql: SqlStorage, id: string): Officer | null {
  const back = sql.exec('UPDATE officer SET active = 1 WHERE id = ? AND NOT active', id);
  return back.rowsWritten > 0 ? findOfficer(sql, id) : null;
}

function fromRow({ id, position, desk, name }: OfficerRow): Officer {
  return name === null ? { id, position, desk } : { id, position, desk, name };
}
