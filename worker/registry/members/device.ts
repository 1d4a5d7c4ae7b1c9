import { createPublicKey } from 'node:crypto';
import type { DeviceKey, Paired } from '../../../shared/contract/session.ts';
import type { Role } from '../../../shared/contract/role.ts';
import { newServerId } from '../random.ts';

/** A paired device as lists show it. */
export interface Device {
  readonly id: string;
  readonly member: string;
  readonly label: string;
  readonly pairedAt: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** Pair a device with a member. Of the moment only the day is kept. */
export function addDevice(
  sql: SqlStorage,
  member: string,
  device: { key: DeviceKey; label: string },
  now: number,
): Paired {
  const id = newServerId();
  const day = now - (now % DAY);
  sql.exec(
    'INSERT INTO device (id, member, key, label, paired_at) VALUES (?, ?, ?, ?, ?)',
    id,
    member,
    JSON.stringify(device.key),
    device.label,
    day,
  );
  const { role } = sql.exec<{ role: Role }>('SELECT role FROM member WHERE id = ?', member).one();
  return { device: id, role };
}

/** The device that was paired with this key, or null. */
export function deviceWithKey(sql: SqlStorage, key: DeviceKey): Paired | null {
  const row = sql
    .exec<{ device: string; role: Role }>(
      `SELECT device.id AS device, role FROM device JOIN member ON member.id = device.member
        WHERE key = ?`,
      JSON.stringify(key),
    )
    .toArray()[0];
  return row ?? null;
}

/** Whether a key is a point of its curve: any other verifies nothing and throws. */
export function isDeviceKey(key: DeviceKey): boolean {
  try {
    return createPublicKey({ key: { ...key }, format: 'jwk' }).type === 'public';
  } catch {
    return false;
  }
}

export function deviceKey(sql: SqlStorage, device: string): DeviceKey | null {
  const row = sql.exec<{ key: string }>('SELECT key FROM device WHERE id = ?', device).toArray()[0];
  return row === undefined ? null : (JSON.parse(row.key) as DeviceKey);
}

export function allDevices(sql: SqlStorage): readonly Device[] {
  return sql
    .exec<{ id: string; member: string; label: string; paired_at: number }>(
      'SELECT id, member, label, paired_at FROM device ORDER BY paired_at, id',
    )
    .toArray()
    .map(({ id, member, label, paired_at }) => ({
      id,
      member,
      label,
      pairedAt: new Date(paired_at).toISOString(),
    }));
}

/** Unpair a device if its member's role is one of `roles`. False when there is none. */
export function removeDevice(sql: SqlStorage, device: string, roles: readonly Role[]): boolean {
  const removed = sql.exec(
    `DELETE FROM device WHERE id = ? AND member IN
       (SELECT id FROM member WHERE role IN (SELECT value FROM json_each(?)))`,
    device,
    JSON.stringify(roles),
  );
  return removed.rowsWritten > 0;
}

/** Unpair one of a member's own devices. False when it is not theirs. */
export function removeOwnDevice(sql: SqlStorage, device: string, member: string): boolean {
  return sql.exec('DELETE FROM device WHERE id = ? AND member = ?', device, member).rowsWritten > 0;
}
