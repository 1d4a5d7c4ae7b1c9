import { fromBase64url, toBase64url } from '../../shared/token/base64url.ts';

/** What tells a right PIN from a wrong one: the drawer's key, sealed by what the PIN gives. */
export interface Pin {
  readonly salt: string;
  readonly rounds: number;
  readonly iv: string;
  readonly sealedKey: string;
}

/**
 * For PBKDF2 with SHA-256, as the OWASP Password Storage Cheat Sheet asks for:
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
 */
const ROUNDS = 600_000;

/** A new PIN for a drawer with a new key: 32 bytes, in base64url. */
export async function makePin(digits: string): Promise<{ pin: Pin; key: string }> {
  const [salt, iv, key] = [16, 12, 32].map((length) =>
    crypto.getRandomValues(new Uint8Array(length)),
  ) as [Bytes, Bytes, Bytes];
  const lock = await lockOf(digits, salt, ROUNDS);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, lock, key);
  const pin = {
    salt: toBase64url(salt),
    rounds: ROUNDS,
    iv: toBase64url(iv),
    sealedKey: toBase64url(new Uint8Array(sealed)),
  };
  return { pin, key: toBase64url(key) };
}

/** The drawer's key, or null when the PIN is another. */
export async function openPin(pin: Pin, digits: string): Promise<string | null> {
  const lock = await lockOf(digits, fromBase64url(pin.salt), pin.rounds);
  const way = { name: 'AES-GCM', iv: fromBase64url(pin.iv) };
  try {
    const key = await crypto.subtle.decrypt(way, lock, fromBase64url(pin.sealedKey));
    return toBase64url(new Uint8Array(key));
  } catch {
    return null;
  }
}

type Bytes = Uint8Array<ArrayBuffer>;

async function lockOf(digits: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const { subtle } = crypto;
  const typed = new TextEncoder().encode(digits);
  const base = await subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const way = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  const aes = { name: 'AES-GCM', length: 256 };
  return subtle.deriveKey(way, base, aes, false, ['encrypt', 'decrypt']);
}
