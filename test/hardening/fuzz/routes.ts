import { mayCall } from '../../contract/role-table.ts';
import type { JsonSchema } from './json-schema.ts';

interface Described {
  readonly operationId: string;
  readonly description: string;
  readonly parameters: readonly { name: string; in: string; schema: JsonSchema }[];
  readonly requestBody?: {
    readonly content: { readonly 'application/json': { readonly schema: JsonSchema } };
  };
  readonly responses: Readonly<Record<string, unknown>>;
}

/** The part of an OpenAPI document that requests are made from. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
}

/** One route as requests are made for it. */
export interface FuzzedRoute {
  /** The operation's id, or method and path of a page. */
  readonly id: string;
  readonly method: string;
  /** A path template. */
  readonly path: string;
  /** The roles that may call; empty where anyone may. */
  readonly roles: readonly string[];
  readonly query: Readonly<Record<string, JsonSchema>>;
  readonly body: JsonSchema | null;
  /** The statuses that the document lists; null for a page, which is in no document. */
  readonly statuses: readonly number[] | null;
}

/** Every route: the document's operations, and what the table of roles has besides, which is pages and files. */
export function routesOf(document: OpenApi): readonly FuzzedRoute[] {
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => operation(method.toUpperCase(), path, one)),
  );
  const known = new Set(described.map(({ method, path }) => `${method} ${path}`));
  return [...described, ...pages().filter(({ id }) => !known.has(id))];
}

function operation(method: string, path: string, described: Described): FuzzedRoute {
  const { operationId, description, parameters, requestBody, responses } = described;
  const asked = parameters.filter((parameter) => parameter.in === 'query');
  const [, callers = ''] = /May be called by: (.*)\./u.exec(description) ?? [];
  return {
    id: operationId,
    method,
    path,
    roles: callers === 'anyone' ? [] : callers.split(', '),
    query: Object.fromEntries(asked.map(({ name, schema }) => [name, schema])),
    body: requestBody?.content['application/json'].schema ?? null,
    statuses: Object.keys(responses).map(Number),
  };
}

function pages(): readonly FuzzedRoute[] {
  return Object.keys(mayCall).map((line) => {
    const [method = '', pattern = ''] = line.split(' ');
    const path = pattern.replaceAll(/:(\w+)(?:\{\.\+\})?/gu, '{$1}');
    const asked = {
      lang: { type: 'string' },
      officer: { type: 'string' },
      frame: { type: 'string' },
    };
    return {
      id: `${method} ${path}`,
      method,
      path,
      roles: [],
      query: asked,
      body: null,
      statuses: null,
    };
  });
}
