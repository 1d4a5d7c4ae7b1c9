import type { Correspondence } from '../../shared/contract/letter.ts';
import { letterStatement, type ReplyKind } from '../../shared/letter/letter.ts';
import { makeVisitCode } from '../../shared/token/visit-code.ts';
import { type Device, sign } from './device.ts';

/** A code by which a letter will be found, as a citizen's browser makes it. */
export function newReplyCode(): string {
  return makeVisitCode(crypto.getRandomValues(new Uint8Array(17)));
}

/** The same code for the same number (0..255). */
export function replyCode(number: number): string {
  return makeVisitCode(new Uint8Array(17).fill(number));
}

/** The body that sends a letter, signed by a device for one mailbox. */
export async function signedLetter(
  device: Device,
  commune: string,
  { address, ...letter }: Pick<Correspondence, 'address'> & { kind: ReplyKind; text: string },
  writer: string,
): Promise<{ kind: ReplyKind; text: string; signature: string }> {
  const statement = letterStatement({ commune, address: address ?? '', writer, ...letter });
  return { ...letter, signature: await sign(device, statement) };
}
