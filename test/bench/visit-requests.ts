import type { Opened } from '../../shared/contract/code.ts';
import { MOST_VERSIONS } from '../../shared/contract/rating.ts';
import type { Token } from '../../shared/contract/token.ts';
import { ok, type Send } from '../client/api.ts';
import type { Installation } from '../client/installation.ts';
import { newRating } from '../client/rating.ts';
import { askToOpen, issueSheet, newVisit, tokensOf } from '../client/visit.ts';
import { post } from './raw-request.ts';

const CODES_A_SHEET = 200;
/** The server cannot tell whose elements these are, so some do for all codes. */
const VISITS = 8;

/** Requests that each open another code, made through the public routes. */
export async function openingRequests(
  send: Send,
  home: Installation,
  count: number,
): Promise<() => Buffer> {
  const visits = Array.from({ length: VISITS }, newVisit);
  const codes = await sheets(send, home, [home.officers[0]?.id ?? ''], count);
  let at = 0;
  return () => {
    at += 1;
    const { blinded } = visits[at % VISITS] ?? newVisit();
    return post(`/v1/communes/${home.commune}/codes/open`, { code: codes.pop(), blinded });
  };
}

/** Requests that each bring another version of a rating with a token, tokens by turns. */
export async function verifiedRequests(
  send: Send,
  home: Installation,
  count: number,
): Promise<() => Buffer> {
  const rights = await tokens(send, home, Math.ceil(count / MOST_VERSIONS));
  let at = 0;
  return () => {
    const { officer, token } = rights[at % rights.length] ?? nobody();
    const version = 1 + Math.floor(at / rights.length);
    at += 1;
    return post(`/v1/communes/${home.commune}/ratings`, {
      ...newRating(officer),
      token,
      version,
    });
  };
}

interface Right {
  readonly officer: string;
  readonly token: Token;
}

/** At least so many tokens: each slip names every officer, which gives one token each. */
async function tokens(send: Send, home: Installation, count: number): Promise<readonly Right[]> {
  const officers = home.officers.map(({ id }) => id);
  const rights: Right[] = [];
  for (const code of await sheets(send, home, officers, Math.ceil(count / officers.length))) {
    const visit = newVisit();
    const opened = await ok<Opened>(askToOpen(send, home.commune, code, visit));
    const made = tokensOf(home.commune, visit, opened);
    rights.push(...made.map((token, at) => ({ officer: officers[at] ?? '', token })));
  }
  return rights;
}

async function sheets(
  send: Send,
  home: Installation,
  officers: readonly string[],
  count: number,
): Promise<string[]> {
  const codes: string[] = [];
  while (codes.length < count) {
    const most = Math.min(CODES_A_SHEET, count - codes.length);
    codes.push(...(await issueSheet(send, home, officers, most)));
  }
  return codes;
}

function nobody(): never {
  throw new Error('no token');
}
