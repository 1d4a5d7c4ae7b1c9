import type { Problem } from '../../../shared/contract/problem.ts';

/** Why the server did not do what was asked: the code of its problem, or `offline`. */
export class ServerFault extends Error {
  override readonly name = 'ServerFault';
  readonly code: string;
  /** The seconds of a Retry-After, else 0. */
  readonly asked: number;

  constructor(code: string, asked = 0) {
    super(code);
    this.code = code;
    this.asked = asked;
  }
}

export interface Asked {
  readonly body?: unknown;
  readonly token?: string;
}

const TIMEOUT = 30_000;
const PROBLEM = 'urn:nghe-dan:problem:';

/**
 * Asks the server of this page. Whatever is not in the server's own words (a
 * proxy's page, a hotspot's login) counts as no answer.
 *
 * @throws ServerFault
 */
export async function askServer<Answer>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  asked: Asked = {},
): Promise<Answer> {
  const response = await fetch(path, request(method, asked)).catch(() => undefined);
  const answer = (await response?.text().then(parsed, () => undefined)) as
    | Partial<Problem>
    | undefined;
  if (response === undefined || answer === undefined) throw new ServerFault('offline');
  if (response.ok) return answer as Answer;
  const wait = Number(response.headers.get('Retry-After')) || 0;
  const code = answer.type?.startsWith(PROBLEM) ? answer.type.slice(PROBLEM.length) : 'offline';
  throw new ServerFault(code, wait);
}

function request(method: string, { body, token }: Asked): RequestInit {
  return {
    method,
    credentials: 'omit',
    cache: 'no-store',
    signal: AbortSignal.timeout(TIMEOUT),
    ...(token !== undefined && { headers: { Authorization: `Bearer ${token}` } }),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
}

/** An answer without a body is an answer too. */
function parsed(text: string): unknown {
  return text === '' ? {} : JSON.parse(text);
}
