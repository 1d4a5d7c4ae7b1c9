import type * as code from '../../shared/contract/code.ts';
import type * as commune from '../../shared/contract/commune.ts';
import type * as member from '../../shared/contract/member.ts';
import type * as session from '../../shared/contract/session.ts';
import { problemCode } from '../../shared/contract/problem.ts';
import type * as score from '../../shared/contract/score.ts';
import { ApiError } from './error.ts';

/** An office's line may be slow; longer than this nobody waits. */
const PATIENCE_MS = 20_000;

export interface Call {
  readonly server: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly token?: string;
  readonly etag?: string | null;
  /** The entity tag that what is changed must have. */
  readonly ifMatch?: string;
  readonly body?: object;
}

/** An answer that can be asked for again: null as `value` when it is unchanged. */
export interface Versioned<Value> {
  readonly value: Value | null;
  readonly etag: string | null;
  /** Seconds to wait before asking again; 0 when the server names none. */
  readonly maxAge: number;
}

/** Trades an invite for a pairing. @throws ApiError */
export async function pairDevice(server: string, body: session.Pairing): Promise<session.Paired> {
  const path = '/v1/pairings' satisfies typeof session.pairDevice.path;
  return readJson(await send({ server, method: 'POST', path, body }));
}

/** Asks for something to sign. @throws ApiError */
export async function askChallenge(
  server: string,
  body: { commune: string; device: string },
): Promise<{ challenge: string }> {
  const path = '/v1/sessions/challenges' satisfies typeof session.askChallenge.path;
  return readJson(await send({ server, method: 'POST', path, body }));
}

/** Trades a signed challenge for a token. @throws ApiError */
export async function openSession(server: string, body: session.Proof): Promise<session.Session> {
  const path = '/v1/sessions' satisfies typeof session.openSession.path;
  return readJson(await send({ server, method: 'POST', path, body }));
}

/** Who the token belongs to. @throws ApiError */
export async function readMe(server: string, token: string): Promise<member.Me> {
  const path = '/v1/me' satisfies typeof member.readMe.path;
  return readJson(await send({ server, method: 'GET', path, token }));
}

/** Ends the pairing of the caller's own device. @throws ApiError */
export async function revokeMyDevice(server: string, token: string, device: string) {
  const template = '/v1/me/devices/{device}' satisfies typeof member.revokeMyDevice.path;
  await send({ server, method: 'DELETE', path: template.replace('{device}', device), token });
}

/** An officer's released results. @throws ApiError */
export async function readOfficerScore(
  server: string,
  token: string,
  whose: { commune: string; officer: string },
  etag: string | null,
): Promise<Versioned<score.OfficerScore>> {
  const template =
    '/v1/communes/{commune}/officers/{officer}/score' satisfies typeof score.readOfficerScore.path;
  const path = template.replace('{commune}', whose.commune).replace('{officer}', whose.officer);
  return versioned(await send({ server, method: 'GET', path, token, etag }));
}

/** What everybody may see of a commune. @throws ApiError */
export async function readBoard(
  server: string,
  commune: string,
  etag: string | null,
): Promise<Versioned<score.Board>> {
  const template = '/v1/communes/{commune}/board' satisfies typeof score.readBoard.path;
  const path = template.replace('{commune}', commune);
  return versioned(await send({ server, method: 'GET', path, etag }));
}

/** What everybody may know of a commune, its officers too. @throws ApiError */
export async function readCommune(server: string, id: string): Promise<commune.Commune> {
  const template = '/v1/communes/{commune}' satisfies typeof commune.readCommune.path;
  return readJson(await send({ server, method: 'GET', path: template.replace('{commune}', id) }));
}

/** New visit codes; nobody can ask for the same ones again. @throws ApiError */
export async function issueCodes(
  server: string,
  token: string,
  commune: string,
  body: code.NewCodes,
): Promise<code.Codes> {
  const template = '/v1/communes/{commune}/codes' satisfies typeof code.issueCodes.path;
  const path = template.replace('{commune}', commune);
  return readJson(await send({ server, method: 'POST', path, token, body }));
}

/** Sends a call. @throws ApiError */
export async function send(call: Call): Promise<Response> {
  const response = await fetch(call.server + call.path, {
    method: call.method,
    headers: headersOf(call),
    body: call.body === undefined ? null : JSON.stringify(call.body),
    // Its own copy is kept with its ETag; the browser's would hide a 304.
    cache: 'no-store',
    credentials: 'omit',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((cause: unknown) => {
    throw new ApiError('unreachable', cause);
  });
  if (!response.ok && response.status !== 304) throw await problemOf(response);
  return response;
}

function headersOf({ token, etag, ifMatch, body }: Call): Record<string, string> {
  return {
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(etag === undefined || etag === null ? {} : { 'if-none-match': etag }),
    ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  };
}

/** The answer with what asking again needs. @throws ApiError */
export async function versioned<Value>(response: Response): Promise<Versioned<Value>> {
  const maxAge = /max-age=(\d+)/u.exec(response.headers.get('cache-control') ?? '')?.[1];
  return {
    value: response.status === 304 ? null : await readJson<Value>(response),
    etag: response.headers.get('etag'),
    maxAge: Number(maxAge ?? 0),
  };
}

/**
 * The server that the person paired with keeps the contract; what is checked
 * here is only that it was the server that answered, not a login page between.
 */
export async function readJson<Value>(response: Response): Promise<Value> {
  if (!isJson(response)) throw new ApiError('unreadable');
  try {
    return await response.json();
  } catch (cause) {
    throw new ApiError('unreachable', cause);
  }
}

async function problemOf(response: Response): Promise<ApiError> {
  if (!isJson(response)) return new ApiError('unreadable');
  const { type } = await readJson<{ type?: unknown }>(response);
  return new ApiError((typeof type === 'string' && problemCode(type)) || 'unreadable');
}

function isJson(response: Response): boolean {
  return /^application\/(?:problem\+)?json/u.test(response.headers.get('content-type') ?? '');
}
