/** Sends a request to a server under test: over the network, or inside workerd. */
export type Send = (path: string, init: RequestInit) => Promise<Response>;

export interface Sent {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

export interface Extras {
  readonly body?: unknown;
  readonly token?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Call a route as a client would and read what comes back as JSON, if it is. */
export async function call(
  send: Send,
  method: string,
  path: string,
  extras: Extras = {},
): Promise<Sent> {
  const { body, token, headers = {} } = extras;
  const response = await send(path, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return {
    status: response.status,
    body: isJson ? JSON.parse(text) : text,
    headers: response.headers,
  };
}

/** The body of an answer that must have succeeded. */
export async function ok<Answer>(sent: Promise<Sent>): Promise<Answer> {
  const { status, body } = await sent;
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return body as Answer;
}
