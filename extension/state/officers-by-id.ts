import type { Officer } from '../../shared/contract/officer.ts';
import { readCommune } from '../api/api.ts';
import type { PairedMember } from '../platform/membership.ts';

/** Who serves in a member's commune now, by id. @throws ApiError */
export async function officersById({
  server,
  commune,
}: PairedMember): Promise<ReadonlyMap<string, Officer>> {
  const { officers } = await readCommune(server, commune);
  return new Map(officers.map((officer) => [officer.id, officer]));
}
