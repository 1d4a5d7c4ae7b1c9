import type { Page } from 'playwright-core';
import type { Commune } from '../../shared/contract/commune.ts';
import type { Receipt } from '../../shared/contract/rating.ts';
import { type KeptReceipt, receiptLink } from '../../shared/log/receipt-link.ts';
import { check, extension as text, form } from '../../shared/text/vi.ts';
import { newRating } from '../client/rating.ts';
import type { ChromiumExtension } from '../e2e/browsers/chromium-extension.ts';
import type { DemoServer } from '../e2e/demo/demo-server.ts';
import { fillForm, openForm, send } from '../e2e/widget-form.ts';

/** What a picture is taken of: a state that a person can bring about. */
export interface Scene {
  readonly name: string;
  reach(page: Page, demo: DemoServer): Promise<void>;
}

const visit = { desk: 'Quầy 1', met: ['khong-cham-tre'], comment: 'Phải chờ hơi lâu.' } as const;

async function advance(page: Page, steps: number): Promise<void> {
  await page.getByRole('radio', { name: visit.desk }).check();
  for (let step = 0; step < steps; step += 1) {
    await page.getByRole('button', { name: form.next, exact: true }).click();
  }
}

/** The receipt of a rating that somebody has just sent. */
async function freshReceipt({ server }: DemoServer): Promise<KeptReceipt> {
  const path = `${server}/v1/communes/binh-my`;
  const { officers, sets } = (await (await fetch(path)).json()) as Commune;
  const body = JSON.stringify(newRating(officers[0]?.id ?? '', {}, sets));
  const headers = { 'content-type': 'application/json' };
  const sent = await fetch(`${path}/ratings`, { method: 'POST', headers, body });
  const { promise, ...receipt } = (await sent.json()) as Receipt;
  if (promise === null) throw new Error('no promise');
  return { ...receipt, promise, commune: 'binh-my' };
}

/** Scenes of the citizen's side, in the order in which one meets them. */
export const citizenScenes: readonly Scene[] = [
  { name: 'site', reach: async (page, { site }) => void (await page.goto(site)) },
  {
    name: 'form-1-officer',
    async reach(page, { site }) {
      await page.goto(site);
      await openForm(page);
    },
  },
  {
    name: 'form-2-pledges',
    async reach(page, { site }) {
      await page.goto(site);
      await openForm(page);
      await advance(page, 1);
    },
  },
  {
    name: 'form-2-unanswered',
    async reach(page, { site }) {
      await page.goto(site);
      await openForm(page);
      await advance(page, 2);
    },
  },
  {
    name: 'form-3-review',
    async reach(page, { site }) {
      await page.goto(site);
      await openForm(page);
      await fillForm(page, visit);
    },
  },
  {
    name: 'form-4-waits',
    async reach(page, { site }) {
      await page.goto(site);
      await openForm(page);
      await fillForm(page, visit);
      await page.context().setOffline(true);
      await send(page);
      await page.getByRole('heading', { name: form.queued }).waitFor();
    },
  },
  {
    name: 'form-5-sent',
    async reach(page, { site }) {
      await page.goto(site);
      await openForm(page);
      await fillForm(page, visit);
      await send(page);
      await page.getByRole('heading', { name: form.sent }).waitFor();
    },
  },
  {
    name: 'rate-page',
    async reach(page, { server }) {
      await page.goto(`${server}/rate/binh-my`);
      await page.getByRole('heading', { name: form.officer }).waitFor();
    },
  },
  {
    name: 'board',
    reach: async (page, { server }) => void (await page.goto(`${server}/board/binh-my`)),
  },
  {
    name: 'check-1-nothing',
    async reach(page, { server }) {
      await page.goto(`${server}/check?commune=binh-my`);
      await page.getByRole('heading', { name: check.outcomes.nothing.title }).waitFor();
    },
  },
  {
    name: 'check-2-waits',
    async reach(page, demo) {
      await page.goto(receiptLink(demo.server, await freshReceipt(demo)));
      await page.getByRole('heading', { name: check.outcomes.waits.title }).waitFor();
    },
  },
  {
    name: 'check-3-foreign',
    async reach(page, demo) {
      await page.goto(receiptLink(demo.server, { ...(await freshReceipt(demo)), release: 1 }));
      await page.getByRole('heading', { name: check.alarms.foreign.title }).waitFor();
    },
  },
  {
    name: 'pair-page',
    reach: async (page, { invites }) => void (await page.goto(invites[0] ?? '')),
  },
  {
    name: 'no-such-commune',
    reach: async (page, { server }) => void (await page.goto(`${server}/board/khong-co`)),
  },
];

/** Pair the extension with the demo officer, once for all its pictures. */
export async function pairExtension(extension: ChromiumExtension, demo: DemoServer): Promise<void> {
  const pair = await extension.open('pair.html');
  await pair.getByLabel(text.pair.line).fill(demo.invites[0] ?? '');
  await pair.getByRole('button', { name: text.pair.submit }).click();
  await pair.getByRole('heading', { name: text.pair.doneTitle }).waitFor();
  await pair.close();
}
