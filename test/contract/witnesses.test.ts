import { beforeEach, expect, test } from 'vitest';
import { openCheckpoint } from '../../shared/log/checkpoint.ts';
import { cosignedAt } from '../../shared/log/cosignature.ts';
import { readNote } from '../../shared/log/note.ts';
import { call, ok, type Sent } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';
import { readEvents, readLog } from '../client/log.ts';
import { checkpointOf, cosignature, newWitness, type Witness } from '../client/witness.ts';
import { passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune, rate } from './found-commune.ts';

let home: Installation;
let base: string;
let count = 0;
const paper = newWitness('bao.example/chung-kien');

beforeEach(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  count += 1;
  home = await foundCommune(`chung-kien-${count}`);
  base = `/v1/communes/${home.commune}`;
});

function register({ vkey }: Witness): Promise<Sent> {
  const body = { key: vkey };
  return call(send, 'POST', `${base}/witnesses`, { token: home.tokens.overseer, body });
}

async function post(body: unknown, log = 'log'): Promise<string> {
  const sent = await call(send, 'POST', `${base}/${log}/cosignatures`, { body });
  return sent.status === 204 ? 'taken' : String((sent.body as { type: string }).type);
}

const refused = 'urn:nghe-dan:problem:cosignature-refused';

async function cosignedBy({ key }: Witness, size?: number): Promise<number | null> {
  const note = readNote(await checkpointOf(send, `${base}/log`, size));
  return note === null ? null : cosignedAt(note, key);
}

test('Mặt trận registers a witness once, and everybody is told', async () => {
  expect((await register(paper)).status).toBe(201);
  expect((await register(paper)).status).toBe(201);
  const listed = await ok(call(send, 'GET', `${base}/witnesses`));
  expect(listed).toEqual({ witnesses: [{ key: paper.vkey }] });
  expect(await readEvents(send, home.commune)).toEqual([
    { type: 'witness-key', day: '2026-03-04', key: paper.vkey },
  ]);
});

test('what is no key of a witness is not registered, the key of a log included', async () => {
  const log = await (await send(`${base}/log/key`, {})).text();
  const wrongId = paper.vkey.replace(/\+[0-9a-f]{8}\+/u, '+00000000+');
  for (const key of [log, wrongId, `${paper.vkey}A`]) {
    const body = { key };
    const sent = await call(send, 'POST', `${base}/witnesses`, {
      token: home.tokens.overseer,
      body,
    });
    expect(sent).toMatchObject({ status: 422 });
  }
  expect(await readEvents(send, home.commune)).toEqual([]);
});

test('a cosignature stands below the checkpoint, which the key of the log still signs', async () => {
  await register(paper);
  const before = await checkpointOf(send, `${base}/log`);
  expect(await post(cosignature(paper, before, 1_790_000_000))).toBe('taken');
  const after = await checkpointOf(send, `${base}/log`);
  expect(after.startsWith(before)).toBe(true);
  expect(await cosignedBy(paper)).toBe(1_790_000_000);
  const { key, checkpoint } = await readLog(send, home.commune);
  expect(openCheckpoint(after, key)).toEqual(checkpoint);
});

test('both logs are cosigned, and one line does not do for the other', async () => {
  await register(paper);
  const events = await checkpointOf(send, `${base}/events`);
  const line = cosignature(paper, events, 1_790_000_000);
  expect(await post({ ...line, size: 0 })).toBe(refused);
  expect(await post(line, 'events')).toBe('taken');
  expect(await checkpointOf(send, `${base}/events`)).toContain(line.cosignature);
});

test('nobody adds a line whom Mặt trận does not know, or that signs something else', async () => {
  const checkpoint = await checkpointOf(send, `${base}/log`);
  expect(await post(cosignature(paper, checkpoint, 1))).toBe(refused);
  await register(paper);
  const namesake = { ...newWitness('khac.example'), key: paper.key };
  expect(await post(cosignature(namesake, checkpoint, 1))).toBe(refused);
  const other = checkpoint.replace('\n0\n', '\n1\n');
  expect(await post({ ...cosignature(paper, other, 1), size: 0 })).toBe(refused);
  const unknown = { ...cosignature(paper, checkpoint, 1), size: 7 };
  expect(await post(unknown)).toBe('urn:nghe-dan:problem:not-found');
  expect(await checkpointOf(send, `${base}/log`)).toBe(checkpoint);
});

test('a line that ends and begins another is refused', async () => {
  await register(paper);
  const good = cosignature(paper, await checkpointOf(send, `${base}/log`), 1);
  for (const cosigned of [`${good.cosignature}\n`, `${good.cosignature}\n— x AAAAAAAA`, '— x AA']) {
    expect(await post({ ...good, cosignature: cosigned })).toMatch(/invalid-body|refused/u);
  }
});

test('of each witness the newest line stays, and witnesses stand beside each other', async () => {
  const front = newWitness('mat-tran.example');
  await register(paper);
  await register(front);
  const checkpoint = await checkpointOf(send, `${base}/log`);
  for (const seconds of [200, 300, 100]) {
    expect(await post(cosignature(paper, checkpoint, seconds))).toBe('taken');
  }
  await post(cosignature(front, checkpoint, 50));
  expect([await cosignedBy(paper), await cosignedBy(front)]).toEqual([300, 50]);
  expect((await checkpointOf(send, `${base}/log`)).match(/^— /gmu)).toHaveLength(3);
});

test('an older checkpoint keeps its lines, and the next one begins without', async () => {
  await register(paper);
  await post(cosignature(paper, await checkpointOf(send, `${base}/log`), 100));
  await rate(home.commune, home.officers[0]?.id ?? '', 12);
  await passWeek(home.commune);
  expect(await cosignedBy(paper)).toBeNull();
  expect(await cosignedBy(paper, 0)).toBe(100);
  await post(cosignature(paper, await checkpointOf(send, `${base}/log`), 200));
  expect(await cosignedBy(paper)).toBe(200);
  const late = await checkpointOf(send, `${base}/log`, 0);
  expect(await post(cosignature(paper, late, 300))).toBe('taken');
  expect(await cosignedBy(paper, 0)).toBe(300);
});
