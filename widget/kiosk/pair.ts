import type { Commune } from '../../shared/contract/commune.ts';
import type { Paired } from '../../shared/contract/session.ts';
import type { InviteCode } from '../../shared/pairing/invite-code.ts';
import { makeDeviceKey, publicDeviceKey } from './device-key.ts';
import { askServer, ServerFault } from './sending/ask-server.ts';
import { withSession } from './sending/session.ts';
import { makePin } from './staff/pin.ts';
import { forgetOwn, type Pairing, readOwn, wipeStore, writeOwn } from './store/own.ts';
import { makeSealKey } from './store/seal.ts';

/** The browser refuses to store. */
export class StorageFault extends Error {
  override readonly name = 'StorageFault';
}

/**
 * Pairs this device by an invite of a leader, and keeps what makes it a kiosk.
 * The commune is asked for and the key stored first, so that neither a mistyped
 * name nor a browser that refuses to store costs the invite. A second try offers the
 * same key, by which the server knows the device whose first answer got lost.
 *
 * @throws ServerFault, `not-kiosk` when the invite was for somebody else.
 * @throws StorageFault
 */
export async function pairKiosk(
  { commune, invite }: InviteCode,
  typedPin: string,
): Promise<Pairing> {
  const offered = await offeredKey().catch(refusedStorage);
  const copy = await askServer<Commune>('GET', `/v1/communes/${commune}`);
  const key = await publicDeviceKey(offered);
  const body = { commune, invite, key, label: deviceLabel() };
  const { device, role } = await askServer<Paired>('POST', '/v1/pairings', { body });
  const seal = await makeSealKey();
  const pairing: Pairing = { commune, device, key: offered.privateKey, seal };
  if (role !== 'kiosk') await giveBack(pairing);
  await keep(pairing, copy, typedPin).catch(refusedStorage);
  return pairing;
}

async function offeredKey(): Promise<CryptoKeyPair> {
  const known = await readOwn('offer');
  if (known !== undefined) return known;
  const made = await makeDeviceKey();
  await writeOwn('offer', made);
  return made;
}

async function keep(pairing: Pairing, commune: Commune, typedPin: string): Promise<void> {
  const pin = await makePin(typedPin);
  await writeOwn('pin', pin);
  await writeOwn('commune', commune);
  await writeOwn('settings', { desk: null });
  await writeOwn('pairing', pairing);
  await forgetOwn('offer');
  await forgetOwn('lost');
}

/** A tablet in a hall must not be somebody's device. */
async function giveBack(pairing: Pairing): Promise<never> {
  await wipeStore();
  await withSession(pairing, (token) =>
    askServer('DELETE', `/v1/me/devices/${pairing.device}`, { token }),
  ).catch(() => undefined);
  throw new ServerFault('not-kiosk');
}

function refusedStorage(): never {
  throw new StorageFault();
}

/** A name by which a leader tells this device from another: "Android 14; SM-X200". */
function deviceLabel(): string {
  const system = /\(([^)]+)\)/u.exec(navigator.userAgent)?.[1] ?? 'Kiosk';
  return system.slice(0, 60);
}
