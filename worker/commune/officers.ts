import type { NewOfficer, Officer, OfficerChange } from '../../shared/contract/officer.ts';
import { removeMemberOfOfficer } from '../registry/members/member.ts';
import { newServerId } from '../registry/random.ts';
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
  return sql
    .exec<OfficerRow>('SELECT id, position, desk, name FROM officer WHERE active')
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

/** The officer after the change, or null when there is none. */
export function changeOfficer(sql: SqlStorage, id: string, change: OfficerChange): Officer | null {
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
  return findOfficer(sql, id);
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

function fromRow({ id, position, desk, name }: OfficerRow): Officer {
  return name === null ? { id, position, desk } : { id, position, desk, name };
}
