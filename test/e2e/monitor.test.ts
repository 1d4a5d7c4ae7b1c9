import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAll } from '../../scripts/build.ts';
import { call, ok } from '../client/api.ts';
import { pairDevice, type PairedDevice, signIn } from '../client/device.ts';
import { inviteAndSignIn, type Installation, newCommune } from '../client/installation.ts';
import { newRating, randomId } from '../client/rating.ts';
import { type ClockedServer, OPERATOR_SECRET, startClocked } from './monitor/clocked-server.ts';

const program = fileURLToPath(new URL('../../cli/monitor.ts', import.meta.url));
const COMMUNE = 'xa-thu';

let folder: string;
let home: Installation;
let operator: PairedDevice;

/** The data folder after a release: 'first', 'second', or a copy that somebody bends. */
const data = (name: string) => join(folder, name, 'data');

beforeAll(async () => {
  await buildAll();
  folder = await mkdtemp(join(tmpdir(), 'nghe-dan-monitor-'));
  await mkdir(data('live'), { recursive: true });
  const server = await startClocked(data('live'));
  await server.setClock('2026-03-04T09:00:00+07:00');
  operator = await pairDevice(server.send, OPERATOR_SECRET, undefined);
  home = await newCommune(server.send, await signIn(server.send, operator), COMMUNE);
  await rate(server, [14, 3, 11]);
  // Copies of the data that go different ways would else tell of the key at different places.
  await ok(call(server.send, 'GET', `/v1/communes/${COMMUNE}/token-keys`));
  await server.setClock('2026-03-09T07:00:00+07:00', COMMUNE);
  await server.stop();
  await cp(join(folder, 'live'), join(folder, 'first'), { recursive: true });
  const again = await startClocked(data('live'));
  await again.setClock('2026-03-10T09:00:00+07:00');
  await rate(again, [6, 8, 2]);
  await rateAndOpen(again);
  await again.setClock('2026-03-16T07:00:00+07:00', COMMUNE);
  await again.stop();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function rate({ send }: ClockedServer, times: readonly number[]): Promise<void> {
  const path = `/v1/communes/${COMMUNE}/ratings`;
  for (const [at, { id }] of home.officers.entries()) {
    for (let one = 0; one < (times[at] ?? 0); one += 1) {
      const answers = {
        'gan-gui': 1 + (one % 5),
        'khong-tham-o': one % 4 === 0 ? 'broken' : 'kept',
      };
      const comment = one % 2 === 0 ? {} : { comment: 'Tận tình, chu đáo.' };
      const body = { ...newRating(id, answers as never), ...comment };
      await ok(call(send, 'POST', path, { body }));
    }
  }
}

/** Somebody has their rating opened, which is void then. */
async function rateAndOpen({ send }: ClockedServer): Promise<void> {
  const path = `/v1/communes/${COMMUNE}/ratings`;
  const secret = { openingSecret: randomId() };
  const body = { ...newRating(home.officers[0]?.id ?? ''), ...secret };
  await ok(call(send, 'POST', path, { body }));
  await ok(call(send, 'POST', `${path}/open`, { body: { id: body.id, ...secret } }));
}

interface Look {
  readonly code: number | null;
  readonly said: string;
}

/** A monitor looks at what a data folder holds; with a token as an overseer would. */
async function look(name: string, state: string, asOverseer = false): Promise<Look> {
  const server = await startClocked(data(name));
  await server.setClock('2026-03-17T09:00:00+07:00');
  const token = join(folder, 'token');
  if (asOverseer) await writeFile(token, await overseersToken(server));
  const args = [server.url, COMMUNE, '--state', join(folder, state)];
  const looked = run(...args, ...(asOverseer ? ['--token-file', token] : []));
  await server.stop();
  return looked;
}

async function overseersToken({ send }: ClockedServer): Promise<string> {
  const invited = { role: 'overseer', label: 'Ủy ban Mặt trận Tổ quốc' } as const;
  return inviteAndSignIn(send, await signIn(send, operator), COMMUNE, invited);
}

function run(...args: readonly string[]): Look {
  const ran = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  return { code: ran.status, said: `${ran.stdout}${ran.stderr}`.trim() };
}

/** A copy of the newest data in which somebody changed the commune's database. */
async function bent(copy: string, statement: string): Promise<void> {
  await cp(join(folder, 'live'), join(folder, copy), { recursive: true });
  const objects = join(data(copy), 'nghe-dan-commune');
  const files = await readdir(objects);
  const file = files.find((name) => /^[0-9a-f]{64}\.sqlite$/u.test(name)) ?? '';
  const database = new DatabaseSync(join(objects, file));
  expect(database.prepare(statement).run().changes).not.toBe(0);
  database.close();
}

test('an honest server holds, release after release, for everybody and for the overseer', async () => {
  expect(await look('first', 'state')).toMatchObject({ code: 0 });
  const { code, said } = await look('live', 'state');
  expect(said).toBe('xa-thu: the logs hold, with 45 ratings and 5 events.');
  expect(code).toBe(0);
  const overseer = await look('live', 'state', true);
  expect(overseer.said).toContain('Every opened rating and every figure of the board fits.');
  expect(overseer.code).toBe(0);
  expect((await look('live', 'state')).said).toContain('45 ratings and 6 events');
});

test.each([
  [
    'a leaf of the log',
    "UPDATE log_entry SET entry = randomblob(32) WHERE log = 'ratings' AND position = 5",
    'The entries of the log of ratings do not have the root of its checkpoint.',
  ],
  [
    'a hash of a tile',
    "UPDATE log_hash SET hash = randomblob(32) WHERE log = 'ratings' AND level = 0 AND position = 5",
    'A tile of the log of ratings does not fit its entries: tile/0/000.p/45.',
  ],
  [
    'an event',
    "UPDATE log_entry SET entry = replace(CAST(entry AS TEXT), '\"opened\":', '\"opened\":1') WHERE log = 'events'",
    'The entries of the log of events do not have the root of its checkpoint.',
  ],
  [
    'the count of issued codes',
    "UPDATE log_entry SET entry = CAST(replace(CAST(entry AS TEXT), '\"sheet\":0', '\"sheet\":9') AS BLOB) WHERE log = 'events'",
    'The entries of the log of events do not have the root of its checkpoint.',
  ],
  [
    'the settings without an event',
    'UPDATE profile SET settings = replace(settings, \'"named":true\', \'"named":false\')',
    'Whether the board shows officers changed without a word in the log of events.',
  ],
  [
    'the sum of the ratings',
    'UPDATE total SET ratings = ratings + 1',
    'The board counts 46 ratings, and the log of events tells of 42.',
  ],
])('%s that somebody changed is found by everybody', async (_what, statement, sentence) => {
  const name = `bent-${sentence.length}-${statement.length}`;
  await bent(name, statement);
  const looked = await look(name, `${name}.json`);
  expect(looked.said).toBe(`BROKEN: ${sentence}`);
  expect(looked.code).toBe(1);
});

test.each([
  [
    'an answer',
    "UPDATE opened SET rating = replace(rating, 'kkbkk', 'kkkkk')",
    /^BROKEN: Leaf \d+ of the log is not that of the rating that is shown for it\.$/u,
  ],
  [
    'a tally',
    "UPDATE tally SET ratings = ratings + 1 WHERE criterion = 'gan-gui' AND answer = '5'",
    /^BROKEN: The board shows other results for the commune than its ratings give\.$/u,
  ],
  [
    'a rating that is quietly called void',
    "UPDATE opened SET counted = 0, rating = replace(rating, ',null,0]', ',null,2]') WHERE leaf = (SELECT min(leaf) FROM opened WHERE release = 1)",
    /^BROKEN: Release 1 opened 25 ratings, and 24 are shown\.$/u,
  ],
  [
    'a void rating that is counted after all',
    "UPDATE opened SET counted = 1, rating = replace(rating, ',null,2]', ',null,0]') WHERE counted = 0",
    /^BROKEN: Release 2 opened 17 ratings, and 18 are shown\.$/u,
  ],
  [
    'an opened rating that was taken away',
    'DELETE FROM opened WHERE leaf = (SELECT min(leaf) FROM opened WHERE release = 1)',
    /^BROKEN: Release 1 opened 25 ratings, and 24 are shown\.$/u,
  ],
])('%s that somebody changed is found by the overseer', async (what, statement, sentence) => {
  const name = `overseen-${what.length}`;
  await bent(name, statement);
  const looked = await look(name, `${name}.json`, true);
  expect(looked.said).toMatch(sentence);
  expect(looked.code).toBe(1);
});

test('a key of tokens that was lost is worth a remark, and is no fault', async () => {
  await cp(join(folder, 'live'), join(folder, 'lost'), { recursive: true });
  const objects = join(data('lost'), 'nghe-dan-box-keys');
  for (const file of await readdir(objects)) {
    if (!/^[0-9a-f]{64}\.sqlite$/u.test(file)) continue;
    const database = new DatabaseSync(join(objects, file));
    database.exec('DELETE FROM token_key');
    database.close();
  }
  const { said, code } = await look('lost', 'lost.json');
  expect(said).toMatch(/The key for tokens of epoch \d+ was lost; another took its place on/u);
  expect(code).toBe(0);
});

test('a server that goes back to an earlier copy is found, and the state stays', async () => {
  expect(await look('live', 'rolled')).toMatchObject({ code: 0 });
  const looked = await look('first', 'rolled');
  expect(looked.said).toBe(
    'BROKEN: The log of ratings was rolled back: it had 45 entries and has 28.',
  );
  expect(looked.code).toBe(1);
  expect(await look('live', 'rolled')).toMatchObject({ code: 0 });
});

test('what cannot be asked is neither right nor wrong', async () => {
  const nobody = run('http://127.0.0.1:9', COMMUNE, '--state', join(folder, 'none'));
  expect(nobody).toMatchObject({ code: 2, said: expect.stringContaining('There was no answer') });
  expect(run('nowhere', COMMUNE)).toMatchObject({
    code: 2,
    said: expect.stringContaining('Use it so'),
  });
  expect(await readdir(folder)).not.toContain('none');
});
