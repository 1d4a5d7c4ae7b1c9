import type { Officer } from '../../shared/contract/officer.ts';
import { type QrPicture, qrPicture } from '../../shared/qr/qr-picture.ts';
import type { PairedMember } from '../platform/membership.ts';
import { readSnapshot } from '../platform/snapshot.ts';
import { issueCodes } from './issue-codes.ts';
import { askWho } from './refresh.ts';
import { rateAddress, visitAddress } from './visit-address.ts';

/** A code on an officer's screen, for the citizen who stands before it. */
export interface ShownCode {
  readonly code: string;
  readonly qr: QrPicture;
  readonly commune: string;
  readonly officer: Officer;
  /** Where the code can be typed in. */
  readonly address: string;
  readonly expiresAt: string;
  /** How many more may be shown today; null when the server does not tell. */
  readonly leftToday: number | null;
}

/**
 * One code of the officer's own day; null when the member is none.
 *
 * @throws ApiError
 */
export async function takeCode(member: PairedMember): Promise<ShownCode | null> {
  const me = (await readSnapshot())?.me ?? (await askWho(member));
  if (me.officer === null) return null;
  const answer = await issueCodes(member, { officers: [me.officer.id], count: 1 });
  const code = answer.codes[0] ?? '';
  return {
    code,
    qr: qrPicture(visitAddress(member.server, member.commune, code)),
    commune: me.commune?.name ?? '',
    officer: me.officer,
    address: rateAddress(member.server, member.commune),
    expiresAt: answer.expiresAt,
    leftToday: answer.leftToday ?? null,
  };
}
