import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Me } from '../../shared/contract/member.ts';
import { problemCode } from '../../shared/contract/problem.ts';
import {
  counterCode,
  extension as words,
  inbox,
  letterDesk as desk,
  slip,
} from '../../shared/text/vi.ts';
import { call, ok, type Sent } from '../client/api.ts';
import { type PairedDevice, pairDevice, signIn } from '../client/device.ts';
import { type ChromiumExtension, launchChromiumExtension } from './browsers/chromium-extension.ts';
import {
  actUnseen,
  commentsOf,
  idsOfOthers,
  type Others,
  OWN,
  secrets,
  startOthers,
  tell,
} from './officer-way/others-things.ts';
import { type Recorded, type Recorder, startRecorder } from './officer-way/recorder.ts';
import { type Names, readsOf, variantsOf } from './officer-way/variants.ts';
import { COMMUNE, startWayCommune, type WayCommune } from './officer-way/way-commune.ts';

const base = `/v1/communes/${COMMUNE}`;
const TOGETHER = 8;

let server: WayCommune;
let others: Others;
let recorder: Recorder;
let extension: ChromiumExtension;
let second: PairedDevice;
let names: Names;
/** Of the extension's own session. */
let token = '';

beforeAll(async () => {
  server = await startWayCommune();
  const { home } = server;
  const first = { role: 'officer', officer: home.officers[0]?.id ?? '' } as const;
  const invites = [
    await server.invite(home.tokens.leader, first),
    await server.invite(home.tokens.leader, first),
  ];
  second = await pairDevice(server.send, invites[0] ?? '', COMMUNE);
  [others, recorder, extension] = await Promise.all([
    startOthers(server),
    startRecorder(server.url),
    launchChromiumExtension(),
  ]);
  await walk(`${recorder.url}/pair/${COMMUNE}#${invites[1]}`);
  token = recorder.requests.findLast((one) => one.token !== null)?.token ?? '';
  names = await namesOf();
});

afterAll(async () => {
  await extension?.close();
  await recorder?.stop();
  await server?.stop();
});

/** An officer does everything once that the extension offers to officers. */
async function walk(link: string): Promise<void> {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const page = await extension.open('pair.html');
  await page.getByLabel(words.pair.line).fill(link);
  await press(words.pair.submit);
  await page.getByRole('heading', { name: words.pair.doneTitle }).waitFor();
  const go = async (name: string) => page.goto(new URL(name, page.url()).href);
  await go('/popup.html');
  await page
    .getByText(/từ 16 phiếu mở/u)
    .first()
    .waitFor();
  await go('/inbox.html');
  await page.getByText(OWN).click();
  await page.getByRole('button', { name: inbox.contest.open }).first().click();
  await page.getByLabel(inbox.contest.reason).selectOption('unrelated');
  await press(inbox.contest.send);
  await page.getByText(/đang chờ quyết định/u).waitFor();
  await page.getByRole('link', { name: inbox.parts.trend }).click();
  await page.getByLabel(/^Ghi chú, tối đa/u).fill('Tuần đó đóng hai trong năm quầy.');
  await press(inbox.notes.save);
  await page.locator('.notes').getByText('Tuần đó đóng hai').waitFor();
  await page.getByRole('button', { name: /^Xóa ghi chú/u }).click();
  await page.locator('.notes').getByText('Tuần đó đóng hai').waitFor({ state: 'detached' });
  await page.getByRole('link', { name: inbox.parts.pledge }).click();
  await press(inbox.pledge.sign);
  await press(inbox.pledge.yes);
  await page.getByText(/^Anh\/chị đã ký bản này/u).waitFor();
  await go('/letters.html');
  await page.getByRole('link', { name: desk.replies.write }).click();
  await page.getByRole('radio', { name: desk.compose.kinds.thanks }).check();
  await page.getByLabel(desk.compose.fields.detail.thanks).fill('Chúng tôi mở thêm một quầy.');
  await press(desk.compose.sign);
  await press(desk.compose.yes);
  await page.getByText(desk.compose.done).waitFor();
  await page.getByRole('link', { name: desk.tabs.sent }).click();
  await page.getByText(desk.sent.see).waitFor();
  await go('/show-code.html');
  await press(counterCode.show);
  await page.getByRole('heading', { name: slip.scan }).waitFor();
  await extension.killWorker();
  await extension.firePoll();
}

/** What is the officer's own by the officer's own word, and all else that there is. */
async function namesOf(): Promise<Names> {
  const asked = call(server.send, 'GET', '/v1/me', { token: await signIn(server.send, second) });
  const { officer } = await ok<Me>(asked);
  const own = [
    COMMUNE,
    officer?.id ?? '',
    ...(await tell(others, second, '/v1/me/devices')),
    ...(await tell(others, second, `${base}/officers/${officer?.id}/comments`)),
  ];
  const ids = await idsOfOthers(others);
  return {
    own: [...new Set(own)],
    others: [others.neighbours.commune, '0'.repeat(16), ...ids.filter((id) => !own.includes(id))],
  };
}

const ask = ({ method, path, body }: Recorded, as: string | undefined): Promise<Sent> =>
  call(server.send, method, path, {
    ...(body !== '' && { body: JSON.parse(body) }),
    ...(as !== undefined && { token: as }),
  });

/** Some at a time, in their order. */
async function each<Answer>(
  requests: readonly Recorded[],
  work: (one: Recorded) => Promise<Answer>,
): Promise<readonly (readonly [Recorded, Answer])[]> {
  const done: (readonly [Recorded, Answer])[] = [];
  for (let at = 0; at < requests.length; at += TOGETHER) {
    const some = requests.slice(at, at + TOGETHER);
    done.push(...(await Promise.all(some.map(async (one) => [one, await work(one)] as const))));
  }
  return done;
}

/** What the officer's session is answered. */
const heard = async (one: Recorded): Promise<string> =>
  JSON.stringify((await ask(one, token)).body);

const me: Recorded = { method: 'GET', path: '/v1/me', body: '', token: null };

/** Whether an answer holds what somebody else said. */
const tells = (answer: string): boolean => secrets.some((secret) => answer.includes(secret));

const isRefused = ({ status, body }: Sent) =>
  status >= 400 &&
  status < 500 &&
  problemCode((body as { type?: string } | null)?.type ?? '') !== null;

const namesNobodyElse = ({ path, body }: Recorded) =>
  !names.others.some((name) => path.includes(name) || body.includes(name));

const line = ({ method, path, body }: Recorded, { status, body: answer }: Sent) =>
  `${method} ${path} ${body}: ${status} ${JSON.stringify(answer)}`.slice(0, 400);

test('what the officer must not be told is there, and is told to whom it concerns', async () => {
  const { colleague, leader, neighbourLeader, neighbours } = others;
  const theirs = `${base}/officers/${server.home.officers[1]?.id}`;
  const said = await Promise.all(
    [
      { device: colleague, path: `${theirs}/comments` },
      { device: colleague, path: `${theirs}/notes` },
      { device: colleague, path: `${base}/letters?box=sent` },
      { device: leader, path: `${base}/moderation` },
      { device: neighbourLeader, path: commentsOf(neighbours) },
    ].map(async ({ device, path }) => {
      const theirToken = await signIn(server.send, device);
      return call(server.send, 'GET', path, { token: theirToken });
    }),
  );
  const all = JSON.stringify(said.map(({ body }) => body));
  expect(secrets.filter((secret) => !all.includes(secret))).toEqual([]);
});

test('the walk took one session, though the device’s clock is months ahead of the server’s', () => {
  const opened = recorder.requests.filter(({ path }) => path === '/v1/sessions');
  expect(opened).toHaveLength(1);
});

test('the walk asked for everything that officers may ask for', () => {
  const seen = recorder.requests.map(({ method, path }) => `${method} ${path.split('?')[0]}`);
  const short = new Set(seen.map((one) => one.replaceAll(/[0-9a-z]{16}/gu, '…')));
  expect([...short].toSorted()).toMatchInlineSnapshot(`
    [
      "DELETE /v1/communes/binh-my/officers/…/notes/1",
      "GET /v1/communes/binh-my/board",
      "GET /v1/communes/binh-my/letter-templates",
      "GET /v1/communes/binh-my/letters",
      "GET /v1/communes/binh-my/officers/…/comments",
      "GET /v1/communes/binh-my/officers/…/notes",
      "GET /v1/communes/binh-my/officers/…/score",
      "GET /v1/communes/binh-my/pledge",
      "GET /v1/me",
      "POST /v1/communes/binh-my/codes",
      "POST /v1/communes/binh-my/letters/…",
      "POST /v1/communes/binh-my/officers/…/comments/…/contest",
      "POST /v1/communes/binh-my/officers/…/notes",
      "POST /v1/communes/binh-my/officers/…/pledge",
      "POST /v1/pairings",
      "POST /v1/sessions",
      "POST /v1/sessions/challenges",
    ]
  `);
});

test('with other names, numbers, words, roles and methods an officer is refused, or told what everybody or they themselves are told', async () => {
  const own = new Set((await each(plainReads(), heard)).map(([, answer]) => answer));
  const answers = await each(variantsOf(recorder.requests, names), (one) => ask(one, token));
  const taken = answers.filter(
    ([one, answer]) =>
      !isRefused(answer) &&
      !own.has(JSON.stringify(answer.body)) &&
      !(answer.status < 300 && namesNobodyElse(one)),
  );
  for (const [one, answer] of taken) {
    expect(isTheSame(one, answer, await ask(one, undefined)), line(one, answer)).toBe(true);
  }
  const telling = answers.filter(([, { body }]) => tells(JSON.stringify(body)));
  expect(telling.map(([one, answer]) => line(one, answer))).toEqual([]);
  // Else all of the above would hold for somebody who is signed out.
  expect((await ask(me, token)).status).toBe(200);
});

const plainReads = () => recorder.requests.filter(({ method }) => method === 'GET');

/** What is asked for by GET is the same to the letter; what is made anew each time is made for anybody. */
function isTheSame({ method }: Recorded, officer: Sent, anybody: Sent): boolean {
  if (officer.status !== anybody.status) return false;
  return method !== 'GET' || JSON.stringify(officer.body) === JSON.stringify(anybody.body);
}

test('a session’s token is good for nothing under another commune’s name', async () => {
  const secret = token.split('.')[1];
  const signed = recorder.requests.filter((one) => one.token !== null);
  for (const name of [others.neighbours.commune, '~']) {
    const answers = await each(signed, (one) => ask(one, `${name}.${secret}`));
    expect(answers.filter(([, { status }]) => status !== 401)).toEqual([]);
  }
});

test('nothing that an officer can read changes with ratings that wait, codes that are used, concerns, or what colleagues write', async () => {
  const reads = [
    ...readsOf(names, [COMMUNE, others.neighbours.commune]),
    ...variantsOf(recorder.requests, names).filter(({ method }) => method === 'GET'),
  ];
  const before = new Map(await each(reads, heard));
  await actUnseen(others);
  const after = await each(reads, heard);
  const changed = after.filter(([one, answer]) => before.get(one) !== answer);
  expect(changed.map(([{ path }]) => path)).toEqual([]);
  expect(after.filter(([, answer]) => tells(answer))).toEqual([]);
  expect((await ask(me, token)).status).toBe(200);
});
