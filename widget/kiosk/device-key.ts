import type { DeviceKey } from '../../shared/contract/session.ts';
import { toBase64url } from '../../shared/token/base64url.ts';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** A new key pair whose private half can never leave the browser. */
export function makeDeviceKey(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify']);
}

/** The public half as the server takes it: the four members that matter. */
export async function publicDeviceKey({ publicKey }: CryptoKeyPair): Promise<DeviceKey> {
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', publicKey);
  return { kty: 'EC', crv: 'P-256', x, y };
}

/** ECDSA with SHA-256 over the text's UTF-8, r and s joined, in base64url. */
export async function signText(key: CryptoKey, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const hash = { name: 'ECDSA', hash: 'SHA-256' };
  return toBase64url(new Uint8Array(await crypto.subtle.sign(hash, key, bytes)));
}
