import type { Context, Handler, Hono } from 'hono';
import type { GenericSchema, InferOutput } from 'valibot';
import type { Operation } from '../../shared/contract/operation.ts';
import { admit } from '../auth/admit.ts';
import type { Environment } from '../environment.ts';
import type { Caller } from '../registry/members/session.ts';
import { readBody } from './read-body.ts';
import { readQuery } from './read-query.ts';

export type App = Hono<{ Bindings: Environment }>;

/** A route states at least its method, its path and who may call it. */
export type Route = Pick<Operation, 'method' | 'path' | 'allowed'> &
  Partial<Pick<Operation, 'wide' | 'query' | 'body' | 'answer'>>;

/** One call of a route, after the door. */
export interface Call<R extends Route> {
  readonly context: Context<{ Bindings: Environment }>;
  readonly caller: R['allowed'] extends 'anyone' | 'watcher' ? null : Caller;
  readonly query: R['query'] extends GenericSchema ? InferOutput<R['query']> : undefined;
  readonly body: R['body'] extends GenericSchema ? InferOutput<R['body']> : undefined;
}

const served = new WeakSet<Handler>();

/** Whether a handler was put in its place by `serve`, which asks who may call it. */
export function isServed(handler: Handler): boolean {
  return served.has(handler);
}

/**
 * Serve a route: ask who calls, check the body, answer. There is no other way
 * into the application, so that no route can forget to say who may call it.
 */
export function serve<const R extends Route>(
  app: App,
  route: R,
  answer: (call: Call<R>) => Promise<unknown>,
): void {
  const handler: Handler<{ Bindings: Environment }> = async (context) => {
    // The whole request first: a body that comes slowly must not outlast its sender's session.
    if (route.body !== undefined) await context.req.arrayBuffer();
    const caller = await admit(context, route.allowed);
    const body = route.body === undefined ? undefined : await readBody(context, route.body);
    const query = route.query === undefined ? undefined : readQuery(context, route.query);
    const value = await answer({ context, caller, query, body } as Call<R>);
    if (value instanceof Response) return value;
    return value === undefined
      ? context.body(null, 204)
      : context.json(value, route.answer?.status === 201 ? 201 : 200);
  };
  served.add(handler as Handler);
  app.on(route.method.toUpperCase(), routerPath(route), handler);
}

/** An OpenAPI path template as the router writes it. */
function routerPath({ path, wide }: Route): string {
  return path.replaceAll(/\{(\w+)\}/gu, (_, name) => (name === wide ? `:${name}{.+}` : `:${name}`));
}

/** A part of the path; the router has seen to it that it is there. */
export function pathPart(context: Context, name: string): string {
  return context.req.param(name) ?? '';
}
