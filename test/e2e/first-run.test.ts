import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extension as words, problem } from '../../shared/text/vi.ts';
import { call, ok } from '../client/api.ts';
import { pairDevice } from '../client/device.ts';
import { firstOperator, type Installation, newCommune } from '../client/installation.ts';
import { axeFindings } from '../pictures/look.ts';
import { freePort } from '../../cli/home/free-port.ts';
import {
  OPERATOR_SECRET,
  production,
  type RealServer,
  sendTo,
  startServer,
} from '../server/real-server.ts';
import { type ChromiumExtension, launchChromiumExtension } from './browsers/chromium-extension.ts';

const SECRET = '7K3M9QXT2A4HDNE8RWV5';

const data = mkdtempSync(join(tmpdir(), 'nghe-dan-first-run-'));

let server: RealServer;
let home: Installation;
let extension: ChromiumExtension;
/** Answers everything with a page, as a hotel's network does. */
let portal: Server;
let page: Page;

beforeAll(async () => {
  portal = createServer((_, answer) => {
    answer.setHeader('access-control-allow-origin', '*');
    answer.setHeader('access-control-allow-headers', '*');
    answer.setHeader('content-type', 'text/html').end('<h1>Xin đăng nhập mạng</h1>');
  });
  await new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve));
  [server, extension] = await Promise.all([
    startServer(production(data)),
    launchChromiumExtension(),
  ]);
  home = await newCommune(send(), await firstOperator(send(), OPERATOR_SECRET), 'xa-thu');
  page = await extension.open('pair.html');
});

afterAll(async () => {
  await extension?.close();
  await server?.stop();
  portal?.close();
  rmSync(data, { recursive: true, force: true });
});

const port = () => server.ports.get('http') ?? 0;
const send = () => sendTo(port());
const address = () => `http://localhost:${port()}`;

async function tryLine(line: string, typed?: string): Promise<string> {
  await page.reload();
  await page.getByLabel(words.pair.line).fill(line);
  if (typed !== undefined) await page.getByLabel(words.pair.server).fill(typed);
  await page.getByRole('button', { name: words.pair.submit }).click();
  const said = page.getByRole('alert');
  await expect.poll(() => said.innerText(), { timeout: 30_000 }).not.toBe('');
  return said.innerText();
}

const { pair, trouble } = words;

test.each([
  ['nothing at all', '', pair.noLine],
  ['some other words', 'mã mời của tôi', pair.noLine],
  ['a code with a character too few', `xa-thu.${SECRET.slice(1)}`, pair.noLine],
  ['a code without its commune', SECRET, pair.noLine],
  ['the link of a rating form', 'https://nghedan.example/rate/xa-thu', pair.noPairLink],
  ['a link whose end was lost', 'https://nghedan.example/pair/xa-thu', pair.noPairLink],
  [
    'a link that would go in the open',
    `http://nghedan.example/pair/xa-thu#${SECRET}`,
    pair.noPairLink,
  ],
  ['a code without a server', `xa-thu.${SECRET}`, pair.noServer],
])('%s is answered by a sentence that says what to do', async (_, line, sentence) => {
  expect(await tryLine(line)).toBe(sentence);
});

test('an address that is none, or that would go in the open, is not taken', async () => {
  for (const typed of ['http://nghedan.example', 'địa chỉ ở xã', 'ftp://nghedan.example']) {
    expect(await tryLine(`xa-thu.${SECRET}`, typed)).toBe(pair.noServer);
  }
  expect(await axeFindings(page)).toEqual([]);
});

test('nobody there, somebody else there, no such commune and a used invite each have their sentence', async () => {
  const network = portal.address() as AddressInfo;
  const silent = `http://localhost:${await freePort()}`;
  expect(await tryLine(`xa-thu.${SECRET}`, silent)).toBe(trouble.unreachable);
  expect(await tryLine(`xa-thu.${SECRET}`, `http://localhost:${network.port}`)).toBe(
    trouble.unreadable,
  );
  const there = address();
  expect(await tryLine(`${there}/pair/xa-khac#${SECRET}`)).toBe(problem['no-such-commune']);
  expect(await tryLine(`${there}/pair/xa-thu#${SECRET}`)).toBe(problem['invite-spent']);
});

test('an invite that another device has used pairs no second one; a right line pairs, with words around it', async () => {
  const used = await newInvite();
  await pairDevice(send(), used, 'xa-thu');
  expect(await tryLine(`${address()}/pair/xa-thu#${used}`)).toBe(problem['invite-spent']);
  const line = `Lời mời: ${address()}/pair/xa-thu#${await newInvite()} (một lần)`;
  await page.getByLabel(pair.line).fill(line);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: pair.doneTitle }).waitFor();
});

async function newInvite(): Promise<string> {
  const body = { role: 'officer', officer: home.officers[0]?.id };
  const path = '/v1/communes/xa-thu/invites';
  const asked = call(send(), 'POST', path, { token: home.tokens.leader, body });
  return (await ok<{ invite: string }>(asked)).invite;
}
