import { beforeEach, expect, test } from 'vitest';
import * as v from 'valibot';
import { type Pledge, PledgeSchema } from '../../shared/contract/pledge.ts';
import { type Board, BoardSchema } from '../../shared/contract/score.ts';
import { EventSchema } from '../../shared/log/event.ts';
import { pledgeStatement } from '../../shared/pledge/pledge-statement.ts';
import { pledgeVersion } from '../../shared/pledge/pledge-version.ts';
import { forgetBoard } from '../../worker/registry/board-copies.ts';
import { call, ok } from '../client/api.ts';
import { type PairedDevice, sign } from '../client/device.ts';
import { send } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';
import { readEvents } from '../client/log.ts';
import { setClock } from '../clock/set-clock.ts';
import { foundCommune } from './found-commune.ts';
import { callAs, type PairedMembers, pairMembers } from './paired-members.ts';

let home: Installation;
let members: PairedMembers;
let count = 0;

beforeEach(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  count += 1;
  home = await foundCommune(`cam-ket-${count}`);
  members = await pairMembers(home);
});

const base = () => `/v1/communes/${home.commune}`;
const officerAt = (place: number) => home.officers[place]?.id ?? '';

const read = async () =>
  v.parse(PledgeSchema, await ok<Pledge>(call(send, 'GET', `${base()}/pledge`)));

const board = async () => {
  forgetBoard(home.commune);
  return v.parse(BoardSchema, await ok<Board>(call(send, 'GET', `${base()}/board`)));
};

const told = async (type: string) =>
  (await readEvents(send, home.commune))
    .map((event) => v.parse(EventSchema, event))
    .filter((event) => event.type === type);

/** What a device sends that signs what it was shown, but for `other`. */
async function signedBy(device: PairedDevice, other: Readonly<Record<string, string>> = {}) {
  const { version, today: day } = await read();
  const parts = { commune: home.commune, officer: officerAt(0), version, day, ...other };
  const signature = await sign(device, pledgeStatement(parts));
  return { version: parts.version, day: parts.day, signature };
}

const post = (body: unknown, officer = officerAt(0), who: keyof PairedMembers = 'officer') =>
  callAs(members[who], 'POST', `${base()}/officers/${officer}/pledge`, { body });

const refused = async (sent: ReturnType<typeof post>) => {
  const { status, body } = await sent;
  return [status, (body as { type: string }).type.split(':').at(-1)];
};

const changed = [409, 'pledge-changed'];
const wrong = [403, 'signature-refused'];

test('the text is the commune’s sets in their words, and its version their hash', async () => {
  const { text, version, today, signed } = await read();
  expect(text).toContain('– Không né tránh trách nhiệm');
  expect([version, today, signed]).toEqual([pledgeVersion(text), '2026-03-04', []]);
});

test('a signature of the own device is taken, shown on the board and told everybody', async () => {
  expect((await board()).pledges).toEqual({ signed: 0, officers: 3 });
  const body = await signedBy(members.officer);
  const pledge = {
    officer: officerAt(0),
    day: '2026-03-04',
    key: members.officer.key,
    signature: body.signature,
  };
  expect((await post(body)).body).toEqual(pledge);
  expect((await read()).signed).toEqual([pledge]);
  const { pledges, officers } = await board();
  expect(pledges).toEqual({ signed: 1, officers: 3 });
  expect(officers?.map((officer) => officer.pledge)).toEqual([
    { signedOn: '2026-03-04' },
    null,
    null,
  ]);
  const { text } = await read();
  expect(await told('pledge-signed')).toEqual([{ type: 'pledge-signed', ...pledge, text }]);
});

/** As the page of the documentation says: with what is public, and nothing of ours. */
test('anybody verifies it from the log of events with Web Crypto alone', async () => {
  await ok(post(await signedBy(members.officer)));
  const [event] = (await readEvents(send, home.commune)).filter(
    (one) => (one as { type: string }).type === 'pledge-signed',
  ) as { officer: string; day: string; text: string; key: JsonWebKey; signature: string }[];
  if (event === undefined) throw new Error('no event');
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const digest = await crypto.subtle.digest('SHA-256', Buffer.from(event.text));
  const version = Buffer.from(digest).toString('base64url');
  const statement = `nghe-dan pledge\n${home.commune}\n${event.officer}\n${version}\n${event.day}\n`;
  const key = await crypto.subtle.importKey('jwk', event.key, algorithm, false, ['verify']);
  const signature = Buffer.from(event.signature, 'base64url');
  const verify = (text: string) =>
    crypto.subtle.verify(algorithm, key, signature, Buffer.from(text));
  expect(await verify(statement)).toBe(true);
  expect(await verify(statement.replace('03-04', '03-05'))).toBe(false);
});

test('signed twice, the first signature stands and is told once', async () => {
  const first = await ok(post(await signedBy(members.officer)));
  await setClock('2026-03-05T09:00:00+07:00');
  expect((await post(await signedBy(members.officer))).body).toEqual(first);
  expect(await told('pledge-signed')).toHaveLength(1);
});

test('a signature of another device, officer or commune is refused', async () => {
  expect(await refused(post(await signedBy(members.leader)))).toEqual(wrong);
  expect(await refused(post(await signedBy(members.officer, { commune: 'noi-khac' })))).toEqual(
    wrong,
  );
  const forColleague = await signedBy(members.officer, { officer: officerAt(1) });
  expect(await refused(post(forColleague))).toEqual(wrong);
  expect((await read()).signed).toEqual([]);
});

test('nobody signs for a colleague, and no leader for an officer', async () => {
  const forColleague = await signedBy(members.officer, { officer: officerAt(1) });
  expect((await post(forColleague, officerAt(1))).status).toBe(403);
  expect((await post(await signedBy(members.leader), officerAt(0), 'leader')).status).toBe(403);
});

test('another text and another day are refused, so that nobody signs what was not shown', async () => {
  const version = pledgeVersion('Tôi không cam kết gì');
  expect(await refused(post(await signedBy(members.officer, { version })))).toEqual(changed);
  for (const day of ['2026-03-03', '2026-03-05']) {
    expect(await refused(post(await signedBy(members.officer, { day })))).toEqual(changed);
  }
});

test('when the commune pledges something else, the old signature no longer counts', async () => {
  await ok(post(await signedBy(members.officer)));
  const before = await signedBy(members.officer);
  const body = { sets: ['nam-khong', 'ba-the-hien', 'sau-biet'] };
  await ok(callAs(members.leader, 'PATCH', `${base()}/settings`, { body }));
  expect((await board()).pledges).toEqual({ signed: 0, officers: 3 });
  expect(await refused(post(before))).toEqual(changed);
  await ok(post(await signedBy(members.officer)));
  expect((await board()).pledges).toEqual({ signed: 1, officers: 3 });
});

test('when the officer leaves, the pledge is withdrawn and everybody is told', async () => {
  await ok(post(await signedBy(members.officer)));
  for (const place of [0, 1]) {
    await ok(callAs(members.leader, 'DELETE', `${base()}/officers/${officerAt(place)}`));
  }
  expect((await read()).signed).toEqual([]);
  expect((await board()).pledges).toEqual({ signed: 0, officers: 1 });
  expect(await told('pledge-ended')).toEqual([
    { type: 'pledge-ended', day: '2026-03-04', officer: officerAt(0) },
  ]);
});

test('under another name nobody has signed, and everybody is told; at another desk the pledge stands', async () => {
  await ok(post(await signedBy(members.officer)));
  const change = (body: unknown) =>
    ok(callAs(members.leader, 'PATCH', `${base()}/officers/${officerAt(0)}`, { body }));
  await change({ desk: 'Quầy 9' });
  expect((await read()).signed).toHaveLength(1);
  await change({ name: 'Tên Mới' });
  expect((await read()).signed).toEqual([]);
  expect((await board()).pledges).toEqual({ signed: 0, officers: 3 });
  expect(await told('pledge-ended')).toHaveLength(1);
});

test('a device that was unpaired has signed, and its signature stays', async () => {
  await ok(post(await signedBy(members.officer)));
  await ok(callAs(members.officer, 'DELETE', `/v1/me/devices/${members.officer.id}`));
  expect((await read()).signed).toHaveLength(1);
});

test('a commune that shows no officers still says how many have signed', async () => {
  await ok(post(await signedBy(members.officer)));
  await ok(callAs(members.leader, 'PATCH', `${base()}/settings`, { body: { named: false } }));
  const { officers, pledges } = await board();
  expect([officers, pledges]).toEqual([null, { signed: 1, officers: 3 }]);
});
