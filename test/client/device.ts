import {
  type DeviceKey,
  type Paired,
  type Session,
  sessionStatement,
} from '../../shared/contract/session.ts';
import { call, ok, type Send, type Sent } from './api.ts';

const P256 = { name: 'ECDSA', namedCurve: 'P-256' };

/** A member's device: its key pair, and whose it is once paired. */
export interface Device {
  readonly key: DeviceKey;
  readonly privateKey: CryptoKey;
}

export interface PairedDevice extends Device {
  readonly commune: string | undefined;
  readonly id: string;
}

export async function newDevice(): Promise<Device> {
  const keys = (await crypto.subtle.generateKey(P256, false, ['sign', 'verify'])) as CryptoKeyPair;
  const jwk = (await crypto.subtle.exportKey('jwk', keys.publicKey)) as JsonWebKey;
  const key = { kty: 'EC' as const, crv: 'P-256' as const, x: jwk.x ?? '', y: jwk.y ?? '' };
  return { key, privateKey: keys.privateKey };
}

export async function pairDevice(
  send: Send,
  invite: string,
  commune: string | undefined,
): Promise<PairedDevice> {
  const device = await newDevice();
  const { device: id } = await ok<Paired>(
    call(send, 'POST', '/v1/pairings', {
      body: { commune, invite, key: device.key, label: 'Máy thử' },
    }),
  );
  return { ...device, commune, id };
}

/** Ask for a challenge, sign it and send the proof. */
async function proveDevice(send: Send, device: PairedDevice): Promise<Sent> {
  const { commune, id } = device;
  const { challenge } = await ok<{ challenge: string }>(
    call(send, 'POST', '/v1/sessions/challenges', { body: { commune, device: id } }),
  );
  const statement = sessionStatement({ commune, device: id, challenge });
  const signature = await sign(device, statement);
  return call(send, 'POST', '/v1/sessions', {
    body: { commune, device: id, challenge, signature },
  });
}

/** A bearer token for a paired device. */
export async function signIn(send: Send, device: PairedDevice): Promise<string> {
  return (await ok<Session>(proveDevice(send, device))).token;
}

export async function sign({ privateKey }: Device, statement: string): Promise<string> {
  const hash = { name: 'ECDSA', hash: 'SHA-256' };
  const bytes = await crypto.subtle.sign(hash, privateKey, new TextEncoder().encode(statement));
  const base64 = btoa(String.fromCharCode(...new Uint8Array(bytes)));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
