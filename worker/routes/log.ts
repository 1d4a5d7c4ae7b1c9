import type { Context } from 'hono';
import { eventLog, ratingLog } from '../../shared/contract/log.ts';
import type { LogName } from '../../shared/log/log-name.ts';
import { readTilePath } from '../../shared/log/tile.ts';
import { limitAddress } from '../auth/address-limit.ts';
import type { LogPart } from '../commune/log/public-log.ts';
import type { Environment } from '../environment.ts';
import { accepted, refuse } from '../problem.ts';
import { findCommune } from '../registry/directory.ts';
import { type App, pathPart, serve } from './serve.ts';

const FOR_EVER = 'public, max-age=31536000, immutable';
/** An old checkpoint does not change, but witnesses may still add their lines. */
const FOR_AN_HOUR = 'public, max-age=3600';
const FOR_SECONDS = 'public, max-age=5';
const cosigningLimit = { name: 'cosigning', burst: 60, seconds: 10 };

/** The public logs of a commune. */
export function logRoutes(app: App): void {
  serveLog(app, 'ratings', ratingLog);
  serveLog(app, 'events', eventLog);
}

function serveLog(app: App, log: LogName, routes: typeof ratingLog | typeof eventLog): void {
  serve(app, routes.key, ({ context }) => sendPart(context, log, 'key', FOR_EVER));

  serve(app, routes.checkpoint, ({ context }) =>
    sendPart(context, log, { size: 'newest' }, FOR_SECONDS),
  );

  serve(app, routes.oldCheckpoint, async ({ context }) => {
    const size = pathPart(context, 'size');
    if (!/^(?:0|[1-9]\d{0,14})$/u.test(size)) refuse('not-found');
    return sendPart(context, log, { size: Number(size) }, FOR_AN_HOUR);
  });

  serve(app, routes.tile, async ({ context }) => {
    const tile = readTilePath(pathPart(context, 'level'), pathPart(context, 'index'));
    return tile === null ? refuse('not-found') : sendPart(context, log, tile, FOR_EVER);
  });

  serve(app, routes.cosign, async ({ context, body }) => {
    limitAddress(context, cosigningLimit);
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    accepted(await commune.cosign(log, body));
  });
}

async function sendPart(
  context: Context<{ Bindings: Environment }>,
  log: LogName,
  wanted: LogPart,
  cacheControl: string,
): Promise<Response> {
  const commune = await findCommune(context.env, pathPart(context, 'commune'));
  const part = await commune.readLog(log, wanted);
  if (part === null) refuse('not-found');
  context.header('Cache-Control', cacheControl);
  context.header('X-Content-Type-Options', 'nosniff');
  if (typeof part === 'string') return context.text(part);
  context.header('Content-Type', 'application/octet-stream');
  return context.body(new Uint8Array(part));
}
