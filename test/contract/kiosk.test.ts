import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Receipt } from '../../shared/contract/rating.ts';
import type { Board } from '../../shared/contract/score.ts';
import { call, ok, type Sent } from '../client/api.ts';
import { type PairedDevice, pairDevice, signIn } from '../client/device.ts';
import { sendAsIs } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';
import { newRating } from '../client/rating.ts';
import { communeObject, pass, passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune } from './found-commune.ts';
import { tablesOf } from './tables.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
let count = 0;
let home: Installation;
let officer: string;
let base: string;

beforeAll(() => setClock('2026-03-04T09:00:00+07:00'));

beforeEach(async () => {
  count += 1;
  home = await foundCommune(`may-dat-sanh-${count}`);
  officer = home.officers[0]?.id ?? '';
  base = `/v1/communes/${home.commune}`;
});

async function pairKiosk(label = 'Sảnh một cửa'): Promise<PairedDevice> {
  const extras = { token: home.tokens.leader, body: { role: 'kiosk', label } };
  const { invite } = await ok<{ invite: string }>(
    call(sendAsIs, 'POST', `${base}/invites`, extras),
  );
  return pairDevice(sendAsIs, invite, home.commune);
}

const rate = (token: string, body: unknown = newRating(officer)): Promise<Sent> =>
  call(sendAsIs, 'POST', `${base}/ratings`, { token, body });

const rateOften = (token: string, times: number): Promise<readonly Sent[]> =>
  Promise.all(Array.from({ length: times }, () => rate(token)));

const codeOf = ({ status, body }: Sent) =>
  `${status} ${(body as { type?: string }).type?.replace('urn:nghe-dan:problem:', '') ?? ''}`.trim();

test('a kiosk that the leader invited sends open ratings without work', async () => {
  const token = await signIn(sendAsIs, await pairKiosk());
  for (const sent of await rateOften(token, 10)) expect(sent.status).toBe(201);
  await passWeek(home.commune);
  const { total } = await ok<Board>(call(sendAsIs, 'GET', `${base}/board`));
  expect(total).toMatchObject([{ channel: 'open', ratings: 10 }]);
});

test('an operator cannot invite a kiosk, nor unpair one', async () => {
  const { id } = await pairKiosk();
  const token = home.tokens.operator;
  const body = { role: 'kiosk', label: 'Sảnh một cửa' };
  expect(codeOf(await call(sendAsIs, 'POST', `${base}/invites`, { token, body }))).toBe(
    '403 not-allowed',
  );
  expect(codeOf(await call(sendAsIs, 'DELETE', `${base}/devices/${id}`, { token }))).toBe(
    '404 not-found',
  );
});

test('the leader sees the kiosk among the members, and unpaired it sends nothing more', async () => {
  const kiosk = await pairKiosk('Máy tính bảng ở cửa');
  const token = await signIn(sendAsIs, kiosk);
  const asLeader = { token: home.tokens.leader };
  const { members } = await ok<{ members: readonly unknown[] }>(
    call(sendAsIs, 'GET', `${base}/members`, asLeader),
  );
  expect(members).toContainEqual(
    expect.objectContaining({
      role: 'kiosk',
      label: 'Máy tính bảng ở cửa',
      devices: [expect.objectContaining({ id: kiosk.id })],
    }),
  );
  const path = `${base}/devices/${kiosk.id}`;
  expect((await call(sendAsIs, 'DELETE', path, asLeader)).status).toBe(204);
  expect(codeOf(await rate(token))).toBe('401 not-signed-in');
  await expect(signIn(sendAsIs, kiosk)).rejects.toThrow('proof-refused');
});

test('a kiosk whose session has ended is told so, and sends on in another', async () => {
  const kiosk = await pairKiosk();
  const token = await signIn(sendAsIs, kiosk);
  await pass(16 * MINUTE);
  const rating = newRating(officer);
  expect(codeOf(await rate(token, rating))).toBe('401 not-signed-in');
  expect(codeOf(await rate(await signIn(sendAsIs, kiosk), rating))).toBe('201');
});

test('a kiosk sends nothing to another commune', async () => {
  const token = await signIn(sendAsIs, await pairKiosk());
  const other = await foundCommune(`xa-khac-${count}`);
  const body = newRating(other.officers[0]?.id ?? '');
  const path = `/v1/communes/${other.commune}/ratings`;
  expect(codeOf(await call(sendAsIs, 'POST', path, { token, body }))).toBe('403 not-allowed');
});

test('what waited on a kiosk without net is sent at once, twice if need be, and stored once', async () => {
  const kiosk = await pairKiosk();
  const waiting = Array.from({ length: 25 }, () => newRating(officer));
  const token = await signIn(sendAsIs, kiosk);
  const first = await Promise.all(waiting.map((rating) => ok<Receipt>(rate(token, rating))));
  const again = await Promise.all(waiting.map((rating) => ok<Receipt>(rate(token, rating))));
  expect(again.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
  expect((await tablesOf(communeObject(home.commune))).box).toHaveLength(25);
});

test('after 60 at once a kiosk waits a minute for each, as it is told, while another goes on', async () => {
  const token = await signIn(sendAsIs, await pairKiosk());
  const sent = await rateOften(token, 62);
  const slowed = sent.filter(({ status }) => status === 429);
  expect(slowed.map(codeOf)).toEqual(['429 too-many', '429 too-many']);
  expect(slowed[0]?.headers.get('retry-after')).toBe('60');
  const other = await signIn(sendAsIs, await pairKiosk('Tầng hai'));
  expect(codeOf(await rate(other))).toBe('201');
  await pass(60 * SECOND);
  expect((await rateOften(token, 2)).map(codeOf).toSorted()).toEqual(['201', '429 too-many']);
});

test('a kiosk that sends without a pause is held to 300, and then to what a day makes good of them', async () => {
  const kiosk = await pairKiosk();
  let taken = 0;
  for (let hour = 0; hour < 10; hour += 1) {
    const sent = await rateOften(await signIn(sendAsIs, kiosk), 61);
    taken += sent.filter(({ status }) => status === 201).length;
    await pass(HOUR);
  }
  expect(taken).toBeGreaterThanOrEqual(300);
  expect(taken).toBeLessThanOrEqual(300 + 10 * 13);
});

test('which kiosk a rating came from is stored nowhere', async () => {
  const kiosk = await pairKiosk();
  const token = await signIn(sendAsIs, kiosk);
  const before = await tablesOf(communeObject(home.commune));
  await ok(rate(token));
  const after = await tablesOf(communeObject(home.commune));
  const changed = Object.keys(after).filter(
    (table) => JSON.stringify(after[table]) !== JSON.stringify(before[table]),
  );
  expect(changed).toEqual(['box']);
  expect(Object.keys(after['box']?.[0] ?? {})).toEqual(['key', 'release', 'sealed', 'place']);
  await rateOften(token, 9);
  await passWeek(home.commune);
  const text = JSON.stringify((await tablesOf(communeObject(home.commune))).log_entry);
  expect(text).not.toContain(kiosk.id);
});
