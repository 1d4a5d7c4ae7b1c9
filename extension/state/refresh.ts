import type { Me } from '../../shared/contract/member.ts';
import * as api from '../api/api.ts';
import type { PairedMember } from '../platform/membership.ts';
import { type Results, type Snapshot, writeSnapshot } from '../platform/snapshot.ts';
import { forgetIfRevoked } from './forget-if-revoked.ts';
import { withSession } from './session.ts';

/** Who this device's member is now. @throws ApiError */
export function askWho(member: PairedMember): Promise<Me> {
  return forgetIfRevoked(withSession(member, (token) => api.readMe(member.server, token)));
}

/**
 * Asks whether there are newer results than `known`, and keeps what came.
 * A device that the server no longer knows keeps nothing.
 *
 * @throws ApiError
 */
export async function refresh(
  member: PairedMember,
  me: Me,
  known: Snapshot | null,
): Promise<Snapshot> {
  const etag = known?.etag ?? null;
  const officer = me.officer?.id;
  const answer = await forgetIfRevoked(
    officer === undefined ? askBoard(member, etag) : askScore(member, officer, etag),
  );
  const results = answer.value ?? known?.results;
  // An answer of "unchanged" to someone who has nothing.
  if (results === undefined) return refresh(member, me, null);
  const snapshot = {
    me,
    results,
    etag: answer.etag ?? etag,
    confirmedAt: Date.now(),
    maxAge: answer.maxAge,
  };
  await writeSnapshot(snapshot);
  return snapshot;
}

async function askScore(
  member: PairedMember,
  officer: string,
  etag: string | null,
): Promise<api.Versioned<Results>> {
  const whose = { commune: member.commune, officer };
  const answer = await withSession(member, (token) =>
    api.readOfficerScore(member.server, token, whose, etag),
  );
  return { ...answer, value: answer.value && { kind: 'score', score: answer.value } };
}

async function askBoard(
  { server, commune }: PairedMember,
  etag: string | null,
): Promise<api.Versioned<Results>> {
  const answer = await api.readBoard(server, commune, etag);
  return { ...answer, value: answer.value && { kind: 'board', board: answer.value } };
}
