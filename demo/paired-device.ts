import {
  type DeviceKey,
  openSession,
  type Paired,
  pairDevice,
  askChallenge,
  type Proof,
  type Session,
  sessionStatement,
} from '../shared/contract/session.ts';
import { base64url } from './base64url.ts';
import type { Environment } from './environment.ts';
import { call } from './public-route.ts';

/** A device that the demo paired for itself, with its private key (P-256, JWK). */
export interface PairedDevice {
  readonly commune?: string;
  readonly device: string;
  readonly privateKey: JsonWebKey;
}

const P256 = { name: 'ECDSA', namedCurve: 'P-256' };

/** Pairs a new device by invite; the operator's belongs to no commune. */
export async function pair(
  env: Environment,
  invite: string,
  commune?: string,
): Promise<PairedDevice> {
  const keys = (await crypto.subtle.generateKey(P256, true, ['sign', 'verify'])) as CryptoKeyPair;
  const publicKey = (await crypto.subtle.exportKey('jwk', keys.publicKey)) as JsonWebKey;
  const privateKey = (await crypto.subtle.exportKey('jwk', keys.privateKey)) as JsonWebKey;
  const key = {
    kty: 'EC',
    crv: 'P-256',
    x: publicKey.x ?? '',
    y: publicKey.y ?? '',
  } satisfies DeviceKey;
  const whose = commune === undefined ? {} : { commune };
  const { device } = await call<Paired>(env, {
    method: 'POST',
    path: pairDevice.path,
    body: { ...whose, invite, key, label: 'Máy chủ trình diễn' },
  });
  return { ...whose, device, privateKey };
}

/** The header that carries a fresh session of the device. */
export async function signIn(
  env: Environment,
  { commune, device, privateKey }: PairedDevice,
): Promise<{ authorization: string }> {
  const whose = commune === undefined ? {} : { commune };
  const { challenge } = await call<{ challenge: string }>(env, {
    method: 'POST',
    path: askChallenge.path,
    body: { ...whose, device },
  });
  const signature = await sign(privateKey, sessionStatement({ commune, device, challenge }));
  const proof: Proof = { ...whose, device, challenge, signature };
  const session = await call<Session>(env, { method: 'POST', path: openSession.path, body: proof });
  return { authorization: `Bearer ${session.token}` };
}

async function sign(privateKey: JsonWebKey, statement: string): Promise<string> {
  const key = await crypto.subtle.importKey('jwk', privateKey, P256, false, ['sign']);
  const hash = { name: 'ECDSA', hash: 'SHA-256' };
  const bytes = await crypto.subtle.sign(hash, key, new TextEncoder().encode(statement));
  return base64url(new Uint8Array(bytes));
}
