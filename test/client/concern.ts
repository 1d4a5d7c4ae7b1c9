import type { Concern } from '../../shared/concern/concern.ts';
import { deriveKeyPair } from '../../shared/concern/derive-key-pair.ts';
import { fingerprintOf } from '../../shared/concern/fingerprint.ts';
import { sealConcern } from '../../shared/concern/sealed-concern.ts';
import type { NewConcern } from '../../shared/contract/concern.ts';
import { fromBase64url, toBase64url } from '../../shared/token/base64url.ts';
import { makeVisitCode } from '../../shared/token/visit-code.ts';

/** What a citizen tells Mặt trận. */
const told: Omit<Concern, 'reference'> = {
  about: 'khong-sach-nhieu',
  officer: 'Quầy 1, Công chức Tư pháp – Hộ tịch',
  text: 'Được gợi ý bồi dưỡng thì mới ký giấy.',
  contact: '',
};

/** A public key as Mặt trận's device sends it; each number has another. */
export function concernKey(number: number): string {
  return toBase64url(deriveKeyPair(new Uint8Array(32).fill(number)).publicKey);
}

/** A concern as a citizen's browser sends it. */
export async function newConcern(
  commune: string,
  publicKey: string,
  part: Partial<Concern> = {},
): Promise<NewConcern> {
  const reference = makeVisitCode(crypto.getRandomValues(new Uint8Array(17)));
  const key = fromBase64url(publicKey);
  const sealed = await sealConcern(key, commune, { ...told, reference, ...part });
  return { reference, fingerprint: fingerprintOf(key), sealed: toBase64url(sealed) };
}
