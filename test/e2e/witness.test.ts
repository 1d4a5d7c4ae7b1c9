import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAll } from '../../scripts/build.ts';
import { call, ok } from '../client/api.ts';
import { firstOperator, type Installation, newCommune } from '../client/installation.ts';
import { newRating } from '../client/rating.ts';
import { checkpointOf, newWitness, type Witness } from '../client/witness.ts';
import { type ClockedServer, OPERATOR_SECRET, startClocked } from './monitor/clocked-server.ts';
import { goVerifies } from './run-go.ts';

const program = fileURLToPath(new URL('../../cli/monitor.ts', import.meta.url));
const COMMUNE = 'xa-chung-kien';
const base = `/v1/communes/${COMMUNE}`;

let folder: string;
let server: ClockedServer;
let home: Installation;
const paper = newWitness('bao.example/chung-kien');
const stranger = newWitness('nguoi-la.example');

beforeAll(async () => {
  await buildAll();
  folder = await mkdtemp(join(tmpdir(), 'nghe-dan-witness-'));
  await mkdir(join(folder, 'live', 'data'), { recursive: true });
  server = await startClocked(join(folder, 'live', 'data'));
  await server.setClock('2026-03-04T09:00:00+07:00');
  home = await newCommune(server.send, await firstOperator(server.send, OPERATOR_SECRET), COMMUNE);
  await rate(12);
  for (const witness of [paper, stranger]) await keep(witness);
  const body = { key: paper.vkey };
  await ok(call(server.send, 'POST', `${base}/witnesses`, { token: home.tokens.overseer, body }));
  await server.setClock('2026-03-09T07:00:00+07:00', COMMUNE);
});

afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function rate(times: number): Promise<void> {
  for (let one = 0; one < times; one += 1) {
    const body = newRating(home.officers[0]?.id ?? '');
    await ok(call(server.send, 'POST', `${base}/ratings`, { body }));
  }
}

const keyFile = ({ key }: Witness) => join(folder, `${key.name.replace('/', '-')}.pem`);

/** The private key as `openssl genpkey -algorithm ed25519` would have written it. */
async function keep(witness: Witness): Promise<void> {
  const pem = witness.privateKey.export({ type: 'pkcs8', format: 'pem' });
  await writeFile(keyFile(witness), pem);
}

interface Look {
  readonly code: number | null;
  readonly said: string;
}

function look(state: string, ...more: readonly string[]): Promise<Look> {
  const args = [program, server.url, COMMUNE, '--state', join(folder, state), ...more];
  return new Promise((resolve) => {
    const ran = execFile(process.execPath, args, (_error, out, errors) =>
      resolve({ code: ran.exitCode, said: `${out}${errors}`.trim() }),
    );
  });
}

const as = (witness: Witness) => [
  '--witness-name',
  witness.key.name,
  '--witness-key-file',
  keyFile(witness),
];

test('until a witness has looked, a monitor that requires it does not hold', async () => {
  expect(await look('citizen', '--require-witness', paper.vkey)).toEqual({
    code: 1,
    said: `BROKEN: The checkpoint of the log of ratings has no cosignature of ${paper.key.name}.`,
  });
});

test('a witness cosigns what holds, and from then on whoever requires it is satisfied', async () => {
  const looked = await look('paper', ...as(paper));
  expect(looked.said).toContain(`Both checkpoints were cosigned as ${paper.key.name}.`);
  expect(looked.code).toBe(0);
  expect(await look('citizen', '--require-witness', paper.vkey)).toMatchObject({ code: 0 });
  const both = ['--require-witness', paper.vkey, '--require-witness', stranger.vkey];
  expect(await look('citizen', ...both)).toMatchObject({
    code: 1,
    said: expect.stringContaining(stranger.key.name),
  });
});

test('a witness whom the server does not know is told which key to register', async () => {
  const looked = await look('stranger', ...as(stranger));
  expect(looked.said).toContain(`Mặt trận registers its key: ${stranger.vkey}`);
  expect(looked.code).toBe(2);
  const noKey = [...as(stranger).slice(0, 3), join(folder, 'stranger')];
  expect(await look('stranger', ...noKey)).toMatchObject({
    code: 2,
    said: expect.stringContaining('There is no private Ed25519 key'),
  });
});

test('a log that grows is cosigned anew, and Go still verifies old and new', async () => {
  await rate(7);
  await server.setClock('2026-03-16T07:00:00+07:00', COMMUNE);
  expect(await look('citizen', '--require-witness', paper.vkey)).toMatchObject({ code: 1 });
  expect(await look('paper', ...as(paper))).toMatchObject({ code: 0 });
  expect(await look('citizen', '--require-witness', paper.vkey)).toMatchObject({ code: 0 });
  expect((await checkpointOf(server.send, `${base}/log`)).match(/^— /gmu)).toHaveLength(2);
  const verified = goVerifies(`${server.url}${base}/log`, '12');
  expect(verified.said).toBe('19 entries and 1 older checkpoints hold');
  expect(goVerifies(`${server.url}${base}/events`)).toMatchObject({ code: 0 });
});

test('a witness does not sign a log that was rolled back', async () => {
  const state = { commune: COMMUNE, ...(await rolledBack()) };
  await writeFile(join(folder, 'ahead'), JSON.stringify(state));
  const before = await checkpointOf(server.send, `${base}/log`);
  expect(await look('ahead', ...as(paper))).toMatchObject({
    code: 1,
    said: expect.stringContaining('was rolled back'),
  });
  expect(await checkpointOf(server.send, `${base}/log`)).toBe(before);
});

/** What a witness remembers who once saw a longer log than the server now shows. */
async function rolledBack(): Promise<object> {
  const { ratings, events } = JSON.parse(await readFile(join(folder, 'paper'), 'utf8')) as Record<
    string,
    object
  >;
  return { ratings: { ...ratings, size: 20 }, events };
}
