import type { Codes, NewCodes } from '../../shared/contract/code.ts';
import * as api from '../api/api.ts';
import type { PairedMember } from '../platform/membership.ts';
import { forgetIfRevoked } from './forget-if-revoked.ts';
import { withSession } from './session.ts';

/**
 * New visit codes. They are counted in public as soon as the server has made
 * them, and nothing here keeps them.
 *
 * @throws ApiError
 */
export function issueCodes(member: PairedMember, asked: NewCodes): Promise<Codes> {
  const { server, commune } = member;
  return forgetIfRevoked(
    withSession(member, (token) => api.issueCodes(server, token, commune, asked)),
  );
}
