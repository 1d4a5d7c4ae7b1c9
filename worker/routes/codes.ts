import {
  disputeCode,
  issueCodes,
  issueDossierCode,
  type NewCodes,
  openCode,
} from '../../shared/contract/code.ts';
import { readTokenKeys } from '../../shared/contract/token.ts';
import { limitAddress } from '../auth/address-limit.ts';
import { onlyFromOurPages } from '../auth/only-our-pages.ts';
import { accepted, refuse } from '../problem.ts';
import { findCommune } from '../registry/directory.ts';
import type { Caller } from '../registry/members/session.ts';
import { type App, pathPart, serve } from './serve.ts';

const openingLimit = { name: 'code', burst: 120, seconds: 2 };
/** All of a commune's dossiers come from one address. */
const dossierLimit = { name: 'dossier', burst: 600, seconds: 1 };

/** Visit codes: issuing them, trading them for tokens, disputing them. */
export function codeRoutes(app: App): void {
  serve(app, issueCodes, async ({ context, body, caller }) => {
    const issuer = caller.role === 'officer' ? 'officer' : 'sheet';
    if (issuer === 'officer' && !isForOneself(body, caller)) refuse('not-allowed');
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    return accepted(await commune.issueCodes(body, issuer));
  });

  serve(app, issueDossierCode, async ({ context, body }) => {
    limitAddress(context, dossierLimit);
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    return accepted(await commune.issueDossierCode(body));
  });

  serve(app, openCode, async ({ context, body }) => {
    onlyFromOurPages(context);
    limitAddress(context, openingLimit);
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    return accepted(await commune.openCode(body));
  });

  serve(app, disputeCode, async ({ context, body }) => {
    onlyFromOurPages(context);
    limitAddress(context, openingLimit);
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    accepted(await commune.disputeCode(body.code));
  });

  serve(app, readTokenKeys, async ({ context }) => {
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    context.header('Cache-Control', 'public, max-age=60');
    return commune.publicTokenKeys();
  });
}

function isForOneself({ officers, count }: NewCodes, { officer }: Caller): boolean {
  return count === 1 && officers.length === 1 && officers[0] === officer;
}
