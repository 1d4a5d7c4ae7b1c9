import type { SealedLetters } from '../../shared/contract/letter.ts';
import type { Letter } from '../../shared/letter/letter.ts';
import { mailboxAddress, mailboxOf } from '../../shared/letter/mailbox.ts';
import { fromBase64url } from '../../shared/token/base64url.ts';
import { isSigned, openLetter } from './open-letter.ts';

/** What there is for a code. */
export type Found =
  | { readonly code: string; readonly state: 'none' | 'broken' }
  | {
      readonly code: string;
      readonly state: 'opened';
      readonly letter: Letter;
      readonly signed: boolean;
      readonly answered: boolean;
    };

/** Opens, on this device, those of all letters that are for one of the codes. */
export function findLetters(
  commune: string,
  codes: readonly string[],
  { letters }: SealedLetters,
): Promise<readonly Found[]> {
  return Promise.all(codes.map((code) => find(commune, code, letters)));
}

async function find(
  commune: string,
  code: string,
  letters: SealedLetters['letters'],
): Promise<Found> {
  const mailbox = mailboxOf(code);
  const address = mailboxAddress(mailbox, commune);
  const own = letters.find((one) => one.address === address);
  if (own === undefined) return { code, state: 'none' };
  try {
    const letter = await openLetter(mailbox, commune, fromBase64url(own.sealed));
    const signed = await isSigned(letter, { commune, address });
    return { code, state: 'opened', letter, signed, answered: own.answered };
  } catch {
    return { code, state: 'broken' };
  }
}
