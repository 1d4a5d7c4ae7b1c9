import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAll } from '../../scripts/build.ts';
import type { Opened } from '../../shared/contract/code.ts';
import type { Rating } from '../../shared/contract/rating.ts';
import { code as text, form } from '../../shared/text/vi.ts';
import { fromBase64url, toBase64url } from '../../shared/token/base64url.ts';
import { evaluateBlinded, makeTokenKey } from '../../shared/token/blind-token.ts';
import { epochAt, tokensEndAt } from '../../shared/token/epoch.ts';
import { groupVisitCode } from '../../shared/token/visit-code.ts';
import { firstOperator, type Installation, newCommune } from '../client/installation.ts';
import { issueSheet } from '../client/visit.ts';
import { launchChromium } from './browsers/chromium.ts';
import { type ClockedServer, OPERATOR_SECRET, startClocked } from './monitor/clocked-server.ts';
import { pausesPass } from './pauses-pass.ts';
import { answerForm, send } from './widget-form.ts';

const COMMUNE = 'xa-thu';
/** The moment when one epoch of tokens ends and the next one begins. */
const TURN = tokensEndAt(epochAt(Date.parse('2026-03-04T09:00:00+07:00')) - 1);

let folder: string;
let browser: Browser;
let server: ClockedServer;
let home: Installation;
let slips: string[];

beforeAll(async () => {
  await buildAll();
  browser = await launchChromium();
  folder = await mkdtemp(join(tmpdir(), 'nghe-dan-token-key-'));
  await mkdir(join(folder, 'data'));
  server = await startClocked(join(folder, 'data'));
  await server.setClock(new Date(TURN - 60_000).toISOString());
  const operator = await firstOperator(server.send, OPERATOR_SECRET);
  home = await newCommune(server.send, operator, COMMUNE, ['nam-khong', 'ba-the-hien', 'sau-biet']);
  slips = [...(await issueSheet(server.send, home, [home.officers[0]?.id ?? ''], 8))];
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function phone(): Promise<Page> {
  const viewport = { width: 360, height: 740 };
  const context = await browser.newContext({ viewport, hasTouch: true });
  await pausesPass(context);
  return context.newPage();
}

/** Scan the next slip. */
async function scan(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${server.url}/r/${COMMUNE}#${groupVisitCode(slips.pop() ?? '')}`);
}

const pledges = (page: Page) => page.getByRole('heading', { name: /có gặp điều nào/u }).waitFor();

const refused = (page: Page) => page.getByRole('alert').getByText(text.untrue).waitFor();

const foreignKey = makeTokenKey();

/** What the server would answer if it had a key of its own for this citizen. */
function answerWithForeignKey(opened: Opened, blinded: readonly string[]): Opened {
  const { channel, epoch } = opened;
  const evaluations = opened.evaluations.map(({ officer }, at) => {
    const purpose = { commune: COMMUNE, officer, channel, epoch };
    const element = fromBase64url(blinded[at] ?? '');
    const { evaluated, proof } = evaluateBlinded(foreignKey.secretKey, purpose, element);
    return { officer, evaluated: toBase64url(evaluated), proof: toBase64url(proof) };
  });
  return { channel, epoch, publicKey: toBase64url(foreignKey.publicKey), evaluations };
}

/** The server marks a citizen: it proves its answer well, but with a key of its own. */
async function mark(page: Page): Promise<void> {
  await page.route('**/codes/open', async (route) => {
    const { blinded } = route.request().postDataJSON() as { blinded: string[] };
    const opened = (await (await route.fetch()).json()) as Opened;
    await route.fulfill({ status: 201, json: answerWithForeignKey(opened, blinded) });
  });
}

test('a right that was made with a key for one citizen alone is refused, though its proof holds', async () => {
  const page = await phone();
  await mark(page);
  await scan(page);
  await refused(page);
  await page.context().close();
});

test('writing that key into what one citizen sees of the log does not hide it', async () => {
  const page = await phone();
  await mark(page);
  await page.route('**/events/tile/entries/**', async (route) => {
    const response = await route.fetch();
    const entries = (await response.body()).toString('latin1');
    const own = `"publicKey":"${toBase64url(foreignKey.publicKey)}"`;
    const body = Buffer.from(entries.replace(/"publicKey":"[^"]{43}"/u, own), 'latin1');
    await route.fulfill({ response, body });
  });
  await scan(page);
  await refused(page);
  await page.context().close();
});

test('a log of events without the key of the epoch gives no right', async () => {
  const page = await phone();
  await page.route('**/events/checkpoint', async (route) =>
    route.fulfill({ response: await route.fetch({ url: `${route.request().url()}/0` }) }),
  );
  await scan(page);
  await refused(page);
  await page.context().close();
});

test('an epoch that ends between opening and rating loses nothing, and the next has a key of its own', async () => {
  const page = await phone();
  await scan(page);
  await pledges(page);
  await server.setClock(new Date(TURN).toISOString());
  const first = await rate(page);
  await scan(page);
  await pledges(page);
  const second = await rate(page);
  const epochs = [first, second].map(({ token }) => token?.epoch);
  expect(epochs).toEqual([epochAt(TURN) - 1, epochAt(TURN)]);
  await page.context().close();
});

async function rate(page: Page): Promise<Rating> {
  await answerForm(page, { manner: 4 });
  const [request] = await Promise.all([
    page.waitForRequest((sent) => sent.url().endsWith('/ratings')),
    send(page),
  ]);
  await page.getByRole('heading', { name: form.sent }).waitFor();
  return request.postDataJSON() as Rating;
}

test('a lost answer to the opening is asked for again in the next epoch, with the same key', async () => {
  await server.setClock(new Date(TURN - 60_000).toISOString());
  const page = await phone();
  let lost = false;
  await page.route('**/codes/open', async (route) => {
    const response = await route.fetch();
    await (lost ? route.fulfill({ response }) : route.abort());
    lost = true;
  });
  await scan(page);
  await page.getByRole('alert').getByText(text.offline).waitFor();
  await server.setClock(new Date(TURN).toISOString());
  await page.getByRole('button', { name: text.retry }).click();
  await pledges(page);
  expect((await rate(page)).token?.epoch).toBe(epochAt(TURN) - 1);
  await page.context().close();
});

test('who saw the log of events before is not shown another one', async () => {
  const page = await phone();
  await scan(page);
  await pledges(page);
  await page.route('**/events/checkpoint', async (route) =>
    route.fulfill({ response: await route.fetch({ url: `${route.request().url()}/1` }) }),
  );
  await scan(page);
  await refused(page);
  await page.context().close();
});
