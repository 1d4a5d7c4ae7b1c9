import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkCopy } from '../../cli/backup/check-copy.ts';
import { copyDatabase, inDatabase } from '../../cli/backup/copy-database.ts';
import { objectFile } from '../../cli/backup/data-folder.ts';
import type { Known } from '../../shared/monitor/known.ts';
import { pairDevice, signIn } from '../client/device.ts';
import { type Installation, newCommune } from '../client/installation.ts';
import { issueSheet } from '../client/visit.ts';
import {
  type ClockedServer,
  OPERATOR_SECRET,
  startClocked,
} from '../e2e/monitor/clocked-server.ts';
import { crowd, type Sent } from './living-commune.ts';

const COMMUNE = 'xa-ban-ron';
const FIRST = Date.parse('2026-03-04T09:00:00+07:00');
const WEEK = 7 * 24 * 60 * 60 * 1000;
const COPIES = 20;

let folder: string;
let server: ClockedServer;
let home: Installation;
const sent: Sent = { ratings: new Map(), receipts: new Map() };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nghe-dan-copies-'));
  await mkdir(join(folder, 'own'));
  server = await startClocked(join(folder, 'own'));
  await server.setClock(new Date(FIRST).toISOString());
  const operator = await pairDevice(server.send, OPERATOR_SECRET, undefined);
  home = await newCommune(server.send, await signIn(server.send, operator), COMMUNE);
});

afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** What has to be so at every moment between two transactions. */
function lookAt(copy: string) {
  return inDatabase(copy, (database) => {
    const number = (query: string) => Number(Object.values(database.prepare(query).get() ?? {})[0]);
    return {
      codes: number('SELECT count(*) FROM visit_code'),
      counted: number("SELECT sum(issued) FROM code_count WHERE officer = ''"),
      stored: number(
        "SELECT (SELECT count(*) FROM box) + count(*) FROM log_entry WHERE log = 'ratings'",
      ),
      open: number("SELECT count(*) FROM release WHERE state = 'open'"),
    };
  });
}

test('each of many copies of a commune that is written to is the commune at one moment', async () => {
  const { send } = server;
  const citizens = crowd(send, home, sent, 8);
  const told = new AbortController();
  const clerk = (async () => {
    while (!told.signal.aborted) await issueSheet(send, home, [home.officers[0]?.id ?? ''], 3);
  })();
  let known: Known | null = null;
  let releasing = Promise.resolve();
  for (let at = 1; at <= COPIES; at += 1) {
    const acknowledged = sent.receipts.size;
    while (sent.receipts.size < acknowledged + 10) await new Promise((next) => setTimeout(next, 2));
    // A session ends with its week; the clerk stops before.
    if (at === COPIES / 2) {
      told.abort();
      await clerk;
    }
    if (at >= COPIES / 2 && at % 5 === 0) {
      const moment = new Date(FIRST + (at / 5 - 1) * WEEK).toISOString();
      releasing = server.setClock(moment, COMMUNE);
    }
    const copy = join(folder, `copy-${at}`);
    const before = sent.receipts.size;
    copyDatabase(objectFile(join(folder, 'own'), 'commune', COMMUNE), copy);
    const { codes, counted, stored, open } = lookAt(copy);
    expect(stored).toBeGreaterThanOrEqual(before);
    expect(codes).toBe(counted);
    expect(open).toBe(1);
    known = checkCopy(copy, COMMUNE, known);
  }
  await citizens.end();
  await releasing;
  expect(known?.ratings.size).toBeGreaterThan(0);
});
