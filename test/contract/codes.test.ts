import { beforeEach, expect, test } from 'vitest';
import type { CodeCount, Codes, Opened } from '../../shared/contract/code.ts';
import type { Board } from '../../shared/contract/score.ts';
import { problemType } from '../../shared/contract/problem.ts';
import { groupVisitCode } from '../../shared/token/visit-code.ts';
import { call, ok, type Sent } from '../client/api.ts';
import { pairDevice, signIn } from '../client/device.ts';
import { send } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';
import { askToOpen, issueSheet, newVisit, tokensOf } from '../client/visit.ts';
import { communeObject, pass, passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune } from './found-commune.ts';
import { tablesOf } from './tables.ts';

const DAY = 24 * 60 * 60 * 1000;
const STRANGE_SITE = { origin: 'https://xa.example.vn' };

let count = 0;
let home: Installation;
let base: string;
let first: string;
let second: string;

beforeEach(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  count += 1;
  home = await foundCommune(`ma-luot-${count}`);
  base = `/v1/communes/${home.commune}`;
  [first = '', second = ''] = home.officers.map(({ id }) => id);
});

function refusal({ status, body }: Sent): string {
  const { type = '' } = (body ?? {}) as { type?: string };
  return `${status} ${type.replace(problemType('bad-request').replace('bad-request', ''), '')}`;
}

const issue = (token: string, body: unknown) =>
  call(send, 'POST', `${base}/codes`, { token, body });

const dispute = (code: string) => call(send, 'POST', `${base}/codes/dispute`, { body: { code } });

const open = (code: string, visit = newVisit()) => askToOpen(send, home.commune, code, visit);

async function oneCode(officers = [first]): Promise<string> {
  return (await issueSheet(send, home, officers))[0] ?? '';
}

async function codesOf(officer: string): Promise<readonly CodeCount[] | undefined> {
  const board = await ok<Board>(call(send, 'GET', `${base}/board`));
  return board.officers?.find(({ id }) => id === officer)?.codes;
}

test('a sheet holds as many different codes as were asked for, and only hashes are stored', async () => {
  const codes = await issueSheet(send, home, [first, second], 200);
  expect(new Set(codes).size).toBe(200);
  const stored = JSON.stringify(await tablesOf(communeObject(home.commune)));
  for (const code of codes) expect(stored).not.toContain(code);
});

test('an opened code gives a token for each officer that it names, in the channel of receipts', async () => {
  const code = await oneCode([first, second]);
  const visit = newVisit();
  const opened = await ok<Opened>(open(code, visit));
  expect(opened.channel).toBe('receipt');
  expect(opened.evaluations.map(({ officer }) => officer)).toEqual([first, second]);
  expect(tokensOf(home.commune, visit, opened)).toHaveLength(2);
});

test('the key that answers is the one that everybody can read', async () => {
  const { publicKey, epoch } = await ok<Opened>(open(await oneCode()));
  const { keys } = await ok<{ keys: unknown[] }>(call(send, 'GET', `${base}/token-keys`));
  expect(keys).toEqual([{ publicKey, epoch, endsAt: expect.stringMatching(/^2026-/u) as string }]);
});

test('a code is read as people type it', async () => {
  const code = await oneCode();
  const typed = ` ${groupVisitCode(code).toLowerCase().replaceAll('-', ' ')}`;
  expect((await open(typed)).status).toBe(201);
});

test('after a lost reply the same question has the same answer, and only the proof is fresh', async () => {
  const [code, visit] = [await oneCode(), newVisit()];
  const once = await ok<Opened>(open(code, visit));
  const again = await ok<Opened>(open(code, visit));
  const [one, other] = [once, again].map(({ evaluations }) => evaluations[0]?.evaluated);
  expect(one).toBe(other);
  expect(tokensOf(home.commune, visit, again)).toEqual(tokensOf(home.commune, visit, once));
});

test('a code that somebody else has opened says so, whoever asks', async () => {
  const code = await oneCode();
  await ok(open(code));
  expect(refusal(await open(code))).toBe('409 code-used');
});

test('of two tabs that open one code at once with other elements exactly one gets tokens', async () => {
  const code = await oneCode();
  const asked = await Promise.all(Array.from({ length: 6 }, () => open(code)));
  expect(asked.map(refusal).toSorted()).toEqual([
    '201 ',
    ...Array.from({ length: 5 }, () => '409 code-used'),
  ]);
});

test('a code is good for 14 days and to the end of that week, and no longer', async () => {
  const [early, late, answered] = await issueSheet(send, home, [first], 3);
  const visit = newVisit();
  await ok(open(answered ?? '', visit));
  await pass(14 * DAY);
  expect((await open(early ?? '')).status).toBe(201);
  await pass(7 * DAY);
  expect(refusal(await open(late ?? ''))).toBe('410 code-expired');
  expect((await open(answered ?? '', visit)).status).toBe(201);
});

test('a mistyped code, a code of another commune and one that never was are unknown', async () => {
  const code = await oneCode();
  const other = await foundCommune(`noi-khac-${count}`);
  expect(refusal(await askToOpen(send, other.commune, code, newVisit()))).toBe('404 code-unknown');
  const mistyped = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
  expect(refusal(await open(mistyped))).toBe('404 code-unknown');
  expect(refusal(await open('0'.repeat(18)))).toBe('404 code-unknown');
  expect((await open(code)).status).toBe(201);
});

test('a code of a commune that is gone says that the commune is not there', async () => {
  const sent = await askToOpen(send, 'da-giai-the', await oneCode(), newVisit());
  expect(refusal(sent)).toBe('404 no-such-commune');
});

test('fewer elements than officers, or no elements of the group, spend nothing', async () => {
  const code = await oneCode([first, second]);
  const visit = newVisit();
  const few = { ...visit, blinded: visit.blinded.slice(0, 1) };
  expect(refusal(await open(code, few))).toBe('422 invalid-body');
  const bad = { ...visit, blinded: visit.blinded.map(() => 'A'.repeat(43)) };
  expect(refusal(await open(code, bad))).toBe('422 invalid-body');
  expect((await open(code, visit)).status).toBe(201);
});

test('codes are opened and disputed on our own pages only', async () => {
  const code = await oneCode();
  for (const what of ['open', 'dispute']) {
    const body = { code, ...(what === 'open' ? { blinded: newVisit().blinded } : {}) };
    const path = `${base}/codes/${what}`;
    const sent = await call(send, 'POST', path, { body, headers: STRANGE_SITE });
    expect(refusal(sent)).toBe('403 origin-refused');
  }
  const headers = { origin: 'https://nghe-dan.example', host: 'nghe-dan.example' };
  const body = { code, blinded: newVisit().blinded };
  expect((await call(send, 'POST', `${base}/codes/open`, { body, headers })).status).toBe(201);
});

test('an officer hands out codes for their own visits, one at a time, in a channel of their own', async () => {
  const { officer } = home.tokens;
  expect(refusal(await issue(officer, { officers: [second], count: 1 }))).toContain('not-allowed');
  expect(refusal(await issue(officer, { officers: [first], count: 2 }))).toContain('not-allowed');
  const { codes, leftToday } = await ok<Codes>(issue(officer, { officers: [first], count: 1 }));
  expect(leftToday).toBe(39);
  expect((await ok<Opened>(open(codes[0] ?? ''))).channel).toBe('counter');
  expect(await codesOf(first)).toMatchObject([{ issuer: 'officer', issued: 1 }]);
});

test('an officer hands out 40 codes a day and not one more, until midnight in Vietnam', async () => {
  const body = { role: 'officer', officer: first };
  const invited = call(send, 'POST', `${base}/invites`, { token: home.tokens.leader, body });
  const { invite } = await ok<{ invite: string }>(invited);
  const device = await pairDevice(send, invite, home.commune);
  const handOut = async (times: number) => {
    const token = await signIn(send, device);
    const sent: string[] = [];
    for (let time = 0; time < times; time += 1) {
      sent.push(refusal(await issue(token, { officers: [first], count: 1 })));
    }
    return sent;
  };
  await setClock('2026-03-04T23:59:00+07:00');
  const taken = (times: number) => Array.from({ length: times }, () => '201 ');
  expect(await handOut(41)).toEqual([...taken(40), '429 enough-codes']);
  await setClock('2026-03-05T00:00:00+07:00');
  expect(await handOut(41)).toEqual([...taken(40), '429 enough-codes']);
  expect(await codesOf(first)).toMatchObject([{ issuer: 'officer', issued: 80 }]);
});

test('codes name officers who are there, each once, and at most four', async () => {
  const { leader } = home.tokens;
  const asked = (officers: readonly string[]) => issue(leader, { officers, count: 1 });
  expect(refusal(await asked(['0'.repeat(16)]))).toBe('404 no-such-officer');
  expect(refusal(await asked([first, first]))).toBe('422 invalid-body');
  expect(refusal(await asked([]))).toBe('422 invalid-body');
  expect(refusal(await issue(leader, { officers: [first], count: 201 }))).toBe('422 invalid-body');
});

test('dossier software gets one code for a dossier and stage, the same again', async () => {
  const { key } = await newKey();
  const asked = { key, dossier: 'B'.repeat(42) + 'A', stage: 'tra-ket-qua', officers: [first] };
  const ask = (change: object) =>
    call(send, 'POST', `${base}/codes/dossier`, { body: { ...asked, ...change } });
  const { codes, expiresAt } = await ok<Codes>(ask({}));
  expect(await ok<Codes>(ask({}))).toMatchObject({ codes, expiresAt });
  expect(refusal(await ask({ officers: [second] }))).toBe('409 already-issued');
  const other = await ok<Codes>(ask({ stage: 'bo-sung', officers: [first, second] }));
  expect(other.codes).not.toEqual(codes);
  expect((await ok<Opened>(open(codes[0] ?? ''))).channel).toBe('receipt');
  expect(await codesOf(first)).toMatchObject([{ issuer: 'software', issued: 2 }]);
  const stored = JSON.stringify(await tablesOf(communeObject(home.commune)));
  for (const secret of [key, asked.dossier, codes[0]]) expect(stored).not.toContain(secret);
});

async function newKey(): Promise<{ id: string; key: string }> {
  const body = { label: 'Phần mềm một cửa' };
  return ok(call(send, 'POST', `${base}/api-keys`, { token: home.tokens.leader, body }));
}

test('a revoked key gets no code, and a key is shown once', async () => {
  const { id, key } = await newKey();
  const token = home.tokens.leader;
  expect(await ok(call(send, 'GET', `${base}/api-keys`, { token }))).toEqual({
    keys: [{ id, label: 'Phần mềm một cửa' }],
  });
  await ok(call(send, 'DELETE', `${base}/api-keys/${id}`, { token }));
  const body = { key, dossier: 'A'.repeat(43), stage: 'x', officers: [first] };
  const sent = await call(send, 'POST', `${base}/codes/dossier`, { body });
  expect(refusal(sent)).toBe('401 key-refused');
  expect((await call(send, 'DELETE', `${base}/api-keys/${id}`, { token })).status).toBe(404);
});

test('whoever holds the slip can say, once, that it was used by somebody else', async () => {
  const code = await oneCode([first, second]);
  expect(refusal(await dispute(code))).toBe('409 code-unused');
  await ok(open(code));
  expect((await dispute(code)).status).toBe(204);
  expect((await dispute(code)).status).toBe(204);
  expect(refusal(await dispute('0'.repeat(18)))).toBe('404 code-unknown');
  const { code_use: uses = [] } = await tablesOf(communeObject(home.commune));
  expect(uses.map(({ used, disputed }) => [used, disputed])).toEqual([[1, 1]]);
});

test('issued codes are told exactly; used and disputed ones with a release and by its rule', async () => {
  const codes = await issueSheet(send, home, [first], 20);
  await issueSheet(send, home, [first, second], 3);
  const use = async (from: number, to: number) => {
    for (const code of codes.slice(from, to)) await ok(open(code));
  };
  const told = async (officer = first) => {
    const [{ issued, used, disputed } = { issued: 0, used: 0, disputed: 0 }] =
      (await codesOf(officer)) ?? [];
    return [issued, used, disputed];
  };
  await use(0, 9);
  expect(await told()).toEqual([23, null, null]);
  await passWeek(home.commune);
  expect(await told()).toEqual([23, null, null]);
  await use(9, 12);
  expect(await told()).toEqual([23, null, null]);
  await passWeek(home.commune);
  expect(await told()).toEqual([23, 12, null]);
  expect(await told(second)).toEqual([3, null, null]);
  await use(12, 16);
  await passWeek(home.commune);
  expect(await told()).toEqual([23, 12, null]);
  const { codes: whole } = await ok<Board>(call(send, 'GET', `${base}/board`));
  expect(whole).toMatchObject([{ issuer: 'sheet', issued: 23 }]);
  const { body: page } = await call(send, 'GET', `/board/${home.commune}`);
  expect(page).toContain('12 trên 23 mã đã được dùng: 52%');
});

test('what the commune’s use of codes leaves beyond that of its officers rests on no few codes', async () => {
  const many = await issueSheet(send, home, [first], 12);
  const few = await issueSheet(send, home, [second], 3);
  const shared = await issueSheet(send, home, [first, second], 10);
  const useAll = async (codes: readonly string[]) => {
    for (const code of codes) await ok(open(code));
    for (const code of codes) await dispute(code);
    await passWeek(home.commune);
  };
  const told = async () => {
    const { codes: whole, officers } = await ok<Board>(call(send, 'GET', `${base}/board`));
    const all = [
      whole,
      ...[first, second].map((id) => officers?.find((one) => one.id === id)?.codes),
    ];
    return all.map((codes) => codes?.map(({ used, disputed }) => [used, disputed]));
  };
  await useAll([...many, ...few]);
  expect(await told()).toEqual([[[12, 12]], [[12, 12]], [[null, null]]]);
  await useAll(shared);
  expect(await told()).toEqual([[[22, 22]], [[22, 22]], [[10, 10]]]);
});

test('each issue is counted by officer, week and issuer', async () => {
  await issueSheet(send, home, [first], 5);
  await issue(home.tokens.officer, { officers: [first], count: 1 });
  await passWeek(home.commune);
  const { code_week: weeks } = await tablesOf(communeObject(home.commune));
  expect(weeks).toContainEqual({ release: 1, officer: first, issuer: 'sheet', codes: 5, used: 0 });
  expect(weeks).toContainEqual({
    release: 1,
    officer: first,
    issuer: 'officer',
    codes: 1,
    used: 0,
  });
});
