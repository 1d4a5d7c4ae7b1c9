/** A PIN as it is stored: enough to recognise it, and how often it was mistaken. */
export interface Pin {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
  readonly hash: Uint8Array<ArrayBuffer>;
  /** Wrong tries since the last right one. */
  readonly wrong: number;
  /** No try is taken before this moment, milliseconds since 1970. */
  readonly waitUntil: number;
}

/** For PBKDF2 with SHA-256, OWASP Password Storage Cheat Sheet (2023). */
const ITERATIONS = 600_000;

/** Whether a text can be a PIN. */
export function isPin(typed: string): boolean {
  return /^\d{4,12}$/u.test(typed);
}

export async function makePin(typed: string): Promise<Pin> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const hash = await slowHash(typed, salt, ITERATIONS);
  return { salt, iterations: ITERATIONS, hash, wrong: 0, waitUntil: 0 };
}

export async function isRightPin({ salt, iterations, hash }: Pin, typed: string): Promise<boolean> {
  const tried = await slowHash(typed, salt, iterations);
  return tried.every((byte, at) => byte === hash[at]);
}

async function slowHash(typed: string, salt: Uint8Array<ArrayBuffer>, iterations: number) {
  const key = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(typed),
    'PBKDF2',
    false,
    ['deriveBits'],
  );
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, key, 256));
}
