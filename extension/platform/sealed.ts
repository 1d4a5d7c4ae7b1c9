import { type Access, access } from './drawer-key.ts';

/** Something kept, as AES-256-GCM made it of its JSON. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

/** What lies on the disk: as it is, or sealed where its drawer has a PIN. */
export type Stored<Value> = Value | Sealed;

/** What may be written down; null while the drawer is locked. */
export async function toStored<Value>(value: Value, by?: Access): Promise<Stored<Value> | null> {
  const key = by ?? (await access());
  if (key === 'locked') return null;
  return key === 'plain' ? value : seal(value, key);
}

/** What was written down; null when there is nothing, or it cannot be opened now. */
export async function fromStored<Value>(
  stored: Stored<Value> | undefined,
  by?: Access,
): Promise<Value | null> {
  if (stored === undefined) return null;
  const key = by ?? (await access());
  if (key === 'locked') return null;
  if (!isSealed(stored)) return stored;
  return key === 'plain' ? null : open<Value>(stored, key);
}

function isSealed(stored: unknown): stored is Sealed {
  return typeof stored === 'object' && stored !== null && 'sealed' in stored;
}

async function seal(value: unknown, key: CryptoKey): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return { iv, sealed: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes) };
}

async function open<Value>({ iv, sealed }: Sealed, key: CryptoKey): Promise<Value | null> {
  try {
    const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed);
    return JSON.parse(new TextDecoder().decode(bytes)) as Value;
  } catch {
    // By a key that is gone, when a change of the PIN was interrupted.
    return null;
  }
}
