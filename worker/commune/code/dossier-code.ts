import { createHmac } from 'node:crypto';
import type { DossierCode } from '../../../shared/contract/code.ts';
import { makeVisitCode } from '../../../shared/token/visit-code.ts';

/**
 * The one code of a dossier's stage. It is made from the API key, which only
 * the software has, so the same question has the same answer although the
 * tables keep neither the code nor the dossier.
 */
export function dossierCode({ key, dossier, stage }: Omit<DossierCode, 'officers'>): string {
  const mac = createHmac('sha256', key).update(`nghe-dan dossier\n${dossier}\n${stage}\n`).digest();
  return makeVisitCode(mac.subarray(0, 17));
}
