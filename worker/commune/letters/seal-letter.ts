import { createCipheriv, randomBytes } from 'node:crypto';
import { LETTER_IV, letterBytes } from '../../../shared/letter/letter-bytes.ts';
import type { Letter } from '../../../shared/letter/letter.ts';
import { mailboxKey } from '../../../shared/letter/mailbox.ts';

/** Seals a letter so that whoever has the mailbox opens it; all are of one length. */
export function sealLetter(mailbox: string, commune: string, letter: Letter): Uint8Array {
  const iv = randomBytes(LETTER_IV);
  const cipher = createCipheriv('aes-256-gcm', mailboxKey(mailbox, commune), iv);
  const sealed = [cipher.update(letterBytes(letter)), cipher.final()];
  return Buffer.concat([iv, ...sealed, cipher.getAuthTag()]);
}
