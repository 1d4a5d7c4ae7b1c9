import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { countAnswer } from './counters.ts';
import { machineTime } from './machine-time.ts';

/** The route of a request: its method and the pattern of its path, `none` when nobody serves it. */
export function routeOf(context: Context): string {
  const pattern = routePath(context, -1);
  // A path that nobody serves is matched by what is for all paths alone.
  return pattern.endsWith('*') ? 'none' : `${context.req.method} ${pattern}`;
}

/** Counts what was answered, by route. */
export const watchRequests: MiddlewareHandler = async (context, next) => {
  const begun = machineTime();
  await next();
  countAnswer(routeOf(context), context.res.status, (machineTime() - begun) / 1000);
};
