import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Opened } from '../../shared/contract/code.ts';
import type { Comment, CommentList } from '../../shared/contract/comment.ts';
import type { Correspondence, CorrespondenceList } from '../../shared/contract/letter.ts';
import type { Receipt } from '../../shared/contract/rating.ts';
import type { Board } from '../../shared/contract/score.ts';
import { readCheckpoint } from '../../shared/log/checkpoint.ts';
import { leafHash } from '../../shared/log/merkle.ts';
import { toBase64 } from '../../shared/log/base64.ts';
import { readNote } from '../../shared/log/note.ts';
import { rootOf, subtreesOf } from '../../shared/log/tree.ts';
import { call, ok } from '../client/api.ts';
import { pairDevice, type PairedDevice, signIn } from '../client/device.ts';
import { type Installation, newCommune } from '../client/installation.ts';
import { readLog } from '../client/log.ts';
import { newReplyCode } from '../client/letter.ts';
import { newRating } from '../client/rating.ts';
import { askToOpen, newVisit } from '../client/visit.ts';
import {
  type ClockedServer,
  OPERATOR_SECRET,
  startClocked,
} from '../e2e/monitor/clocked-server.ts';
import { soaks } from '../simulation/soaks.ts';
import { monitor, rate } from './living-commune.ts';
import {
  citizen,
  type Life,
  lookAtLogs,
  moderators,
  visitor,
  watcher,
  writer,
} from './mixed/actors.ts';
import { Ledger } from './mixed/ledger.ts';

const KILLS = soaks ? 100 : 5;
/** A week passes with every so many lives: what was handled is known for half a year. */
const LIVES_A_WEEK = soaks ? 6 : 1;
const COMMUNE = 'mat-dien';
const FIRST = Date.parse('2026-03-04T09:00:00+07:00');
const WEEK = 7 * 24 * 60 * 60 * 1000;
const crew = [...Array(12).fill(citizen), visitor, visitor, moderators, writer, watcher];

let folder: string;
let server: ClockedServer;
let home: Installation;
let devices: { operator: PairedDevice; leader: PairedDevice; overseer: PairedDevice };
let week = 0;
const ledger = new Ledger();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nghe-dan-kill-'));
  await mkdir(join(folder, 'own'));
  server = await start();
  const operator = await pairDevice(server.send, OPERATOR_SECRET, undefined);
  home = await newCommune(server.send, await signIn(server.send, operator), COMMUNE);
  devices = { operator, leader: await invited('leader'), overseer: await invited('overseer') };
  await writeFirstWeeks();
  async function invited(role: 'leader' | 'overseer'): Promise<PairedDevice> {
    const token = await signIn(server.send, operator);
    const path = `/v1/communes/${COMMUNE}/invites`;
    const body = { role, label: 'Máy thử' };
    const { invite } = await ok<{ invite: string }>(
      call(server.send, 'POST', path, { token, body }),
    );
    return pairDevice(server.send, invite, COMMUNE);
  }
});

afterAll(async () => {
  await server?.kill();
  await rm(folder, { recursive: true, force: true });
});

/** What the leader and moderators find from the first life on: comments of two weeks, the later ones held. */
async function writeFirstWeeks(): Promise<void> {
  for (const first of [true, false]) {
    for (const { id } of home.officers) {
      for (let one = 0; one < 10; one += 1) {
        const wish = first ? { reply: newReplyCode() } : {};
        const comment = 'Phải chờ hơi lâu.';
        await rate(server.send, COMMUNE, { ...newRating(id), comment, ...wish }, ledger);
      }
    }
    await release();
  }
}

const now = () => new Date(FIRST + week * WEEK).toISOString();

async function start(): Promise<ClockedServer> {
  const started = await startClocked(join(folder, 'own'));
  await started.setClock(now());
  return started;
}

const lifeNow = (): Life => ({ send: server.send, home, devices, ledger, week });

/** All go about their business, in some lives while a release runs, and at some moment the power goes. */
async function lifeAndDeath(number: number): Promise<void> {
  const life = lifeNow();
  const before = ledger.receipts.size;
  // Whoever gets no answer, or is refused since it was done before, leaves it for the next life.
  const doing = crew.map((actor) => actor(life).catch(() => {}));
  while (ledger.receipts.size < before + 40) await new Promise((next) => setTimeout(next, 2));
  if (number % LIVES_A_WEEK === 0) week += 1;
  doing.push(server.setClock(now(), COMMUNE).catch(() => {}));
  await new Promise((next) => setTimeout(next, Math.random() * 400));
  await server.kill();
  await Promise.all(doing);
  server = await start();
  await lookAtLogs(lifeNow());
}

const as = async (who: 'leader' | 'overseer', method: string, path: string) =>
  call(server.send, method, `/v1/communes/${COMMUNE}${path}`, {
    token: await signIn(server.send, devices[who]),
  });

/** The second ring is for the release that fell due while another was still being prepared. */
async function release(): Promise<void> {
  week += 1;
  await server.setClock(now(), COMMUNE);
  await server.setClock(now(), COMMUNE);
}

/** Every code that was named can be used, once; and no more were issued than asked for. */
async function expectCodesOnce(): Promise<void> {
  const { send } = server;
  // A code is good for two weeks at least.
  const unopened = [...ledger.issued].filter(
    ([code, of]) => of > week - 2 && !ledger.visits.has(code),
  );
  expect(unopened.length).toBeGreaterThan(0);
  for (const [code] of unopened.slice(-20))
    await ok<Opened>(askToOpen(send, COMMUNE, code, newVisit(1)));
  for (const [code, { visit, evaluated }] of [...ledger.opened].slice(-20)) {
    const again = await ok<Opened>(askToOpen(send, COMMUNE, code, visit));
    expect(again.evaluations.map((evaluation) => evaluation.evaluated)).toEqual(evaluated);
    expect(await askToOpen(send, COMMUNE, code, newVisit(1))).toMatchObject({ status: 409 });
  }
  const { codes } = await ok<Board>(call(send, 'GET', `/v1/communes/${COMMUNE}/board`));
  const issued = codes.reduce((sum, one) => sum + one.issued, 0);
  expect(issued).toBeGreaterThanOrEqual(ledger.issued.size);
  expect(issued).toBeLessThanOrEqual(ledger.asked);
}

test('after every loss of power each acknowledged write is there, and once', async () => {
  for (let kill = 1; kill <= KILLS; kill += 1) await lifeAndDeath(kill);
  await expectCodesOnce();
  // Only what got no answer is sent again: what was acknowledged and lost would be missed.
  for (const rating of ledger.unanswered()) {
    const path = `/v1/communes/${COMMUNE}/ratings`;
    ledger.receipts.set(
      rating.id,
      await ok<Receipt>(call(server.send, 'POST', path, { body: rating })),
    );
  }
  await release();
  expect(ledger.receipts.size).toBeGreaterThan(KILLS * 10);

  const { entries } = await readLog(server.send, COMMUNE);
  expect(entries.length).toBe(ledger.ratings.size);
  const leaves = entries.map((entry) => toBase64(leafHash(entry)));
  expect(new Set(leaves).size).toBe(leaves.length);
  const known = new Set(leaves);
  const lost = [...ledger.receipts.values()].filter(
    ({ promise }) => promise !== null && !known.has(promise.leaf),
  );
  expect(lost).toEqual([]);
}, 1_200_000);

test('what was acknowledged and is sent again is not counted again', async () => {
  const before = (await readLog(server.send, COMMUNE)).entries.length;
  for (const id of [...ledger.receipts.keys()].slice(-50)) {
    const body = ledger.ratings.get(id) ?? newRating('');
    const sent = await call(server.send, 'POST', `/v1/communes/${COMMUNE}/ratings`, { body });
    expect([201, 409]).toContain(sent.status);
  }
  await release();
  expect((await readLog(server.send, COMMUNE)).entries.length).toBe(before);
});

test('both logs are consistent with every checkpoint that anybody saw', async () => {
  for (const log of ['log', 'events'] as const) {
    const { entries } = await readLog(server.send, COMMUNE, log);
    const subtree = subtreesOf(entries.map(leafHash));
    const seen = [...ledger.checkpoints[log]].map((note) =>
      readCheckpoint(readNote(note)?.text ?? ''),
    );
    expect(seen.length).toBeGreaterThan(2);
    for (const checkpoint of seen) {
      const size = checkpoint?.size ?? Infinity;
      expect(size).toBeLessThanOrEqual(entries.length);
      expect(toBase64(rootOf(size, subtree))).toBe(toBase64(checkpoint?.root ?? new Uint8Array()));
    }
  }
});

test('every figure of the board is what the openings give, as a monitor recomputes it', async () => {
  const overseer = await signIn(server.send, devices.overseer);
  const { remarks, events } = await monitor(server.send, home, overseer, null);
  expect(remarks).toEqual([]);
  const releases = events.filter((event) => event.type === 'release');
  expect(releases.length).toBeGreaterThan(2);
  expect(releases.every(({ unreadable }) => unreadable === 0)).toBe(true);
});

test('every decision on a comment and every letter stands', async () => {
  const comments = new Map<string, Comment>();
  const letters = new Map<string, Correspondence>();
  const paths = home.officers.map(({ id }) => `/officers/${id}/comments`);
  for (const path of paths) {
    for (let next: string | null = ''; next !== null;) {
      const page: CommentList = await ok(
        as('leader', 'GET', (next && `${path}?after=${next}`) || path),
      );
      for (const comment of page.comments) comments.set(comment.id, comment);
      next = page.next;
    }
  }
  for (let next: string | null = ''; next !== null;) {
    const after: string = next && `&after=${next}`;
    const page: CorrespondenceList = await ok(as('leader', 'GET', `/letters?box=sent${after}`));
    for (const letter of page.letters) letters.set(letter.comment, letter);
    next = page.next;
  }
  expect(ledger.decided.size).toBeGreaterThan(0);
  for (const [id, state] of ledger.decided)
    expect([id, comments.get(id)?.state]).toEqual([id, state]);
  expect(ledger.letters.size).toBeGreaterThan(0);
  for (const [id, text] of ledger.letters) {
    expect(letters.get(id)?.letter).toMatchObject({ text });
  }
});
