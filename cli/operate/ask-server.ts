import * as v from 'valibot';
import { Problem, problemCode, type ProblemCode } from '../../shared/contract/problem.ts';
import { Stop } from '../command/stop.ts';

const PATIENCE = 30_000;
/** How long to wait at most because the server asks for it, in seconds. */
const LONGEST_WAIT = 30;
const ATTEMPTS = 5;

/** What a server said: what was asked for, or why not. */
export type Said =
  | { readonly value: unknown }
  | { readonly refused: ProblemCode | 'unknown'; readonly status: number };

export interface Asked {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly token?: string;
}

/** Asks a server, again when it is busy; throws Stop when there is no answer. */
export async function askServer(server: string, asked: Asked): Promise<Said> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await send(server, asked);
    const busy = response.status === 429 || response.status === 503;
    if (!busy || attempt === ATTEMPTS) return read(response);
    await response.body?.cancel();
    const wait = Math.min(Number(response.headers.get('Retry-After')) || attempt, LONGEST_WAIT);
    await new Promise((done) => setTimeout(done, wait * 1000));
  }
}

async function send(server: string, { method, path, body, token }: Asked): Promise<Response> {
  const url = `${server.replace(/\/$/u, '')}${path}`;
  const headers = {
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const signal = AbortSignal.timeout(PATIENCE);
  return fetch(url, { method, headers, signal, ...sent }).catch(() => {
    throw new Stop('no-answer', { url });
  });
}

async function read(response: Response): Promise<Said> {
  const text = await response.text();
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson()), text || 'null');
  const value = parsed.success ? parsed.output : text;
  if (response.ok) return { value };
  const problem = v.safeParse(Problem, value);
  const code = problem.success ? problemCode(problem.output.type) : null;
  return { refused: code ?? 'unknown', status: response.status };
}
