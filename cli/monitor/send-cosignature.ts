import { writeWitnessKey } from '../../shared/log/cosignature.ts';
import { Unreachable } from './unreachable.ts';
import { cosignatureOf, type Witness } from './witness.ts';

const PATIENCE = 30_000;

/**
 * Add a witness's line to a checkpoint that it has examined.
 *
 * @param path below the commune's address: `/log` or `/events`.
 * @throws Unreachable, with the key to register when the server does not know it.
 */
export async function sendCosignature(
  base: string,
  path: string,
  { checkpoint, size }: { readonly checkpoint: string; readonly size: number },
  witness: Witness,
): Promise<void> {
  const cosignature = cosignatureOf(witness, checkpoint, Date.now());
  const response = await post(`${base}${path}/cosignatures`, { size, cosignature });
  await response.body?.cancel();
  if (response.ok) return;
  if (response.status === 403) throw new Unreachable(unknown(witness));
  throw new Unreachable(`The server answered ${response.status} to a cosignature.`);
}

function unknown({ key }: Witness): string {
  return `The server takes no cosignature of this witness. Mặt trận registers its key: ${writeWitnessKey(key)}`;
}

async function post(url: string, value: unknown): Promise<Response> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
    signal: AbortSignal.timeout(PATIENCE),
  };
  return fetch(url, init).catch(() => {
    throw new Unreachable(`There was no answer from ${url}.`);
  });
}
