import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { questions } from '../../shared/text/vi.ts';
import { groupVisitCode } from '../../shared/token/visit-code.ts';
import { firstOperator, newCommune } from '../client/installation.ts';
import { issueSheet } from '../client/visit.ts';
import { launchChromium } from '../e2e/browsers/chromium.ts';
import { OPERATOR_SECRET, production, sendTo, startServer } from '../server/real-server.ts';

/** How much slower than this machine a cheap phone is taken to be. */
const SLOWER = 6;

/** Milliseconds, one of each a run. */
export interface PhoneRuns {
  /** From the tap on a link with a code to the form, in a browser that has never been there. */
  readonly toForm: number[];
  /** What blinding and unblinding take of it. */
  readonly crypto: number[];
}

/** Scans slips with a phone that is slow and has nothing in its cache. */
export async function phoneRuns(folder: string, runs: number): Promise<PhoneRuns> {
  const server = await startServer(production(mkdtempSync(`${folder}/data-`)));
  const port = server.ports.get('http') ?? 0;
  const send = sendTo(port);
  const home = await newCommune(send, await firstOperator(send, OPERATOR_SECRET), 'bench');
  const codes = await issueSheet(send, home, [home.officers[0]?.id ?? ''], runs + 1);
  const browser = await launchChromium();
  const taken: PhoneRuns = { toForm: [], crypto: [] };
  for (const [run, code] of codes.entries()) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await slowPage(await context.newPage());
    const toForm = await scan(page, `http://127.0.0.1:${port}/r/bench#${groupVisitCode(code)}`);
    const crypto = await cryptoAlone(await slowPage(await context.newPage()));
    await context.close();
    // The first run warms up the server and does not count.
    if (run > 0) taken.toForm.push(toForm);
    if (run > 0) taken.crypto.push(crypto);
  }
  await browser.close();
  await server.kill();
  return taken;
}

async function slowPage(page: Page): Promise<Page> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}

async function scan(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByRole('heading', { name: questions.pledges }).waitFor();
  return page.evaluate(() => performance.now());
}

/** What the token of one officer costs the device, measured in a page that does nothing else. */
async function cryptoAlone(page: Page): Promise<number> {
  const script = join(import.meta.dirname, '../../dist/bench/phone-crypto/worker.js');
  await page.addScriptTag({ type: 'module', content: readFileSync(script, 'utf8') });
  await page.waitForFunction(() => 'tokenCost' in globalThis);
  return page.evaluate(() => (globalThis as unknown as { tokenCost: () => number }).tokenCost());
}
