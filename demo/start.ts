import { changeSettings, readSettings, type Settings } from '../shared/contract/commune.ts';
import { bookOf } from './book.ts';
import { COMMUNE } from './commune.ts';
import type { Environment } from './environment.ts';
import { freshInvites, sessionOf } from './invites.ts';
import type { Place } from './place.ts';
import { call } from './public-route.ts';
import { RELEASES, seed } from './seed.ts';
import { streamed } from './streamed.ts';

/**
 * Makes the demo ready, at its first start or a later one. Answers one JSON
 * value a line: `{"week":n,"of":n,"ratings":n}` for each week of the first
 * start, and at last `{"invites":[…]}` or `{"problem":"…"}`.
 */
export async function answerStart(
  env: Environment,
  place: Place,
  context: ExecutionContext,
): Promise<Response> {
  return streamed('application/x-ndjson', context, async (write) => {
    const say = (value: unknown): Promise<void> => write(`${JSON.stringify(value)}\n`);
    try {
      await makeReady(env, originsOf(place), say);
      await say({ invites: await freshInvites(env) });
    } catch (error) {
      await say({ problem: String(error) });
    }
  });
}

async function makeReady(
  env: Environment,
  origins: readonly [string, ...string[]],
  say: (value: unknown) => Promise<void>,
): Promise<void> {
  if ((await bookOf(env).device('leader')) !== null) return allowOrigins(env, origins);
  await seed(env, origins, (week, ratings) => say({ week, of: RELEASES, ratings }));
}

/** The port may be another than at the last start. */
async function allowOrigins(env: Environment, origins: readonly string[]): Promise<void> {
  const headers = await sessionOf(env, 'leader');
  const read = readSettings.path.replace('{commune}', COMMUNE.id);
  const settings = await call<Settings>(env, { method: 'GET', path: read, headers });
  if (origins.every((origin) => settings.origins.includes(origin))) return;
  const path = changeSettings.path.replace('{commune}', COMMUNE.id);
  await call(env, { method: 'PATCH', path, body: { origins }, headers });
}

/** Both names by which a browser on this machine reaches the site, and the one just used. */
function originsOf({ site }: Place): readonly [string, ...string[]] {
  const { port } = new URL(site);
  const others = ['localhost', '127.0.0.1'].map((host) => `http://${host}:${port}`);
  return [site, ...others.filter((origin) => origin !== site)];
}
