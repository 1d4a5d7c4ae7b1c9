import { afterAll, beforeAll, expect, test } from 'vitest';
import { call, ok } from '../../client/api.ts';
import { type Installation, newCommune } from '../../client/installation.ts';
import { newRating } from '../../client/rating.ts';
import { issueSheet, openFor } from '../../client/visit.ts';
import { ADDRESS_HEADER, OPERATOR_SECRET, WATCH_SECRET } from '../../server/real-server.ts';
import { startWatched, type WatchedServer } from './watched-server.ts';

const ADDRESS = '203.0.113.77';
const COMMENT = 'Cán bộ quầy một nói năng nhẹ nhàng, hướng dẫn tận tình';

let watched: WatchedServer;
let home: Installation;
/** What must stand nowhere in the journal. */
const secrets: string[] = [ADDRESS, OPERATOR_SECRET, WATCH_SECRET, 'nói năng nhẹ nhàng'];

beforeAll(async () => {
  watched = await startWatched();
  home = await newCommune(watched.send, watched.operator, 'kin-dao');
  secrets.push(watched.operator, ...Object.values(home.tokens));
});

afterAll(() => watched?.end());

const from = { [ADDRESS_HEADER]: ADDRESS };
const post = (path: string, body: unknown) =>
  call(watched.send, 'POST', `/v1/communes/kin-dao${path}`, { body, headers: from });

/** A visit with a code, whose rating says something and waits sealed. */
async function visit(): Promise<void> {
  const officer = home.officers[0]?.id ?? '';
  const [code = ''] = await issueSheet(watched.send, home, [officer]);
  const token = await openFor(watched.send, 'kin-dao', code);
  const rating = { ...newRating(officer), comment: COMMENT, token };
  secrets.push(code, token.input, token.output, rating.id);
  await ok(post('/ratings', rating));
}

/** What goes wrong on the way in, each quoting something that nobody else may read. */
async function goWrong(): Promise<void> {
  const raw = (body: string, type: string) =>
    fetch(`${watched.url}/v1/communes/kin-dao/ratings`, {
      method: 'POST',
      headers: { ...from, 'content-type': type },
      body,
    });
  const answers = await Promise.all([
    raw(`{"comment":"${COMMENT}`, 'application/json'),
    raw(COMMENT, 'application/x-www-form-urlencoded'),
    raw(JSON.stringify({ comment: COMMENT.repeat(5000) }), 'application/json'),
    post('/codes/open', { code: COMMENT, blinded: [] }),
    call(watched.send, 'GET', `/v1/me?${encodeURIComponent(COMMENT)}`, { headers: from }),
    call(watched.send, 'GET', `/rate/${encodeURIComponent(COMMENT)}`, { headers: from }),
    call(watched.send, 'GET', `/v1/communes/${ADDRESS}`, { headers: from }),
  ]);
  expect(answers.map(({ status }) => status).filter((status) => status < 400)).toEqual([]);
}

test('the journal is lines of JSON, and tells of releases', async () => {
  await visit();
  await goWrong();
  await watched.passWeek('kin-dao');
  const lines = watched.journal().trim().split('\n');
  const messages = lines.map((line) => (JSON.parse(line) as { message: string }).message);
  expect(messages.map((message) => JSON.parse(message) as unknown)).toContainEqual({
    level: 'info',
    event: 'release-published',
    commune: 'kin-dao',
    release: 1,
    logSize: 1,
  });
});

test('no address, answer, code or token stands in it', () => {
  const journal = watched.journal();
  expect(secrets.length).toBeGreaterThan(10);
  expect(secrets.filter((secret) => journal.includes(secret))).toEqual([]);
  expect(journal).not.toMatch(/nghe-dan-watching-/u);
});
