import { LETTER_IV } from '../../shared/letter/letter-bytes.ts';
import { type Letter, letterStatement } from '../../shared/letter/letter.ts';
import { mailboxKey } from '../../shared/letter/mailbox.ts';
import { fromBase64url } from '../../shared/token/base64url.ts';

/**
 * The letter that was sealed for a mailbox.
 *
 * @throws when it was sealed for another one, or changed since.
 */
export async function openLetter(
  mailbox: string,
  commune: string,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<Letter> {
  const raw = mailboxKey(mailbox, commune);
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
  const algorithm = { name: 'AES-GCM', iv: sealed.subarray(0, LETTER_IV) };
  const opened = await crypto.subtle.decrypt(algorithm, key, sealed.subarray(LETTER_IV));
  return JSON.parse(new TextDecoder().decode(opened)) as Letter;
}

/** Whether the device whose key a letter names has signed it for this mailbox. */
export async function isSigned(
  letter: Letter,
  mailbox: { readonly commune: string; readonly address: string },
): Promise<boolean> {
  const curve = { name: 'ECDSA', namedCurve: 'P-256' };
  const statement = new TextEncoder().encode(letterStatement({ ...mailbox, ...letter }));
  try {
    const key = await crypto.subtle.importKey('jwk', letter.key, curve, false, ['verify']);
    const signature = fromBase64url(letter.signature);
    return await crypto.subtle.verify(
      { name: 'ECDSA', hash: 'SHA-256' },
      key,
      signature,
      statement,
    );
  } catch {
    return false;
  }
}
