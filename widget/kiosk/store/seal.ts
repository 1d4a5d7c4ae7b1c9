import type { Rating } from '../../../shared/contract/rating.ts';
import { pad, unpad } from '../../../shared/concern/padding.ts';

/** A rating as it lies on the disk. The id is random; the length tells only whether much was written. */
export interface SealedRating {
  readonly id: string;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

const ALGORITHM = 'AES-GCM';

/** A new key that can never leave the browser. */
export function makeSealKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, ['encrypt', 'decrypt']);
}

export async function sealRating(key: CryptoKey, rating: Rating): Promise<SealedRating> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const bytes = pad(new TextEncoder().encode(JSON.stringify(rating)));
  const sealed = await crypto.subtle.encrypt(parameters(nonce, rating.id), key, bytes);
  return { id: rating.id, nonce, sealed };
}

/** Rejects when the rating was not sealed with this key under this id. */
export async function unsealRating(
  key: CryptoKey,
  { id, nonce, sealed }: SealedRating,
): Promise<Rating> {
  const bytes = await crypto.subtle.decrypt(parameters(nonce, id), key, sealed);
  return JSON.parse(new TextDecoder().decode(unpad(new Uint8Array(bytes)))) as Rating;
}

function parameters(iv: Uint8Array<ArrayBuffer>, id: string): AesGcmParams {
  return { name: ALGORITHM, iv, additionalData: new TextEncoder().encode(id) };
}
