import type { Environment } from './environment.ts';

/** A refusal of the server, which the demo never expects. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
}

interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Calls a public route of the server, as anybody could, and returns the JSON
 * of its answer. Throws UnexpectedAnswer with the problem otherwise.
 */
export async function call<Answer>(env: Environment, request: Call): Promise<Answer> {
  const { method, path, body, headers = {} } = request;
  const response = await env.SERVER.fetch(`http://server${path}`, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (response.ok) return response.json<Answer>();
  throw new UnexpectedAnswer(`${method} ${path}: ${response.status} ${await response.text()}`);
}
