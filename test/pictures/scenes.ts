import type { Page } from 'playwright-core';
import type { Commune } from '../../shared/contract/commune.ts';
import type { Rating, Receipt } from '../../shared/contract/rating.ts';
import { type KeptReceipt, receiptLink } from '../../shared/log/receipt-link.ts';
import {
  check,
  counterCode,
  extension as text,
  form,
  poster,
  receipt,
  slip,
  slips,
} from '../../shared/text/vi.ts';
import { newRating } from '../client/rating.ts';
import type { ChromiumExtension, ExtensionPage } from '../e2e/browsers/chromium-extension.ts';
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

async function sendRating(page: Page, site: string): Promise<void> {
  await page.goto(site);
  await openForm(page);
  await fillForm(page, visit);
  await send(page);
}

async function openRating(page: Page): Promise<void> {
  await page.getByRole('button', { name: receipt.see }).click();
  await page.getByRole('button', { name: receipt.yes }).click();
}

/** The receipt of a rating that somebody has just sent. */
async function freshReceipt({ server }: DemoServer): Promise<KeptReceipt> {
  const path = `${server}/v1/communes/binh-my`;
  const { officers, sets } = (await (await fetch(path)).json()) as Commune;
  const body = JSON.stringify(newRating(officers[0]?.id ?? '', {}, sets));
  const headers = { 'content-type': 'application/json' };
  const sent = await fetch(`${path}/ratings`, { method: 'POST', headers, body });
  const { promise, ...rest } = (await sent.json()) as Receipt;
  if (promise === null) throw new Error('no promise');
  return { ...rest, promise, commune: 'binh-my' };
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
      await page.getByRole('button', { name: receipt.see }).waitFor();
    },
  },
  {
    name: 'form-6-ask-to-open',
    async reach(page, { site }) {
      await sendRating(page, site);
      await page.getByRole('button', { name: receipt.see }).click();
    },
  },
  {
    name: 'form-7-equal',
    async reach(page, { site }) {
      await sendRating(page, site);
      await openRating(page);
      await page.getByRole('heading', { name: receipt.equal }).waitFor();
    },
  },
  {
    name: 'form-7-not-equal',
    async reach(page, { site }) {
      await page.route('**/ratings', async (route) => {
        const rating = JSON.parse(route.request().postData() ?? '') as Rating;
        const answers = { ...rating.answers, 'khong-cham-tre': 'kept', 'gan-gui': 5 };
        const comment = 'Rất nhanh.';
        await route.continue({ postData: JSON.stringify({ ...rating, answers, comment }) });
      });
      await sendRating(page, site);
      await openRating(page);
      await page.getByRole('heading', { name: receipt.unequal }).waitFor();
    },
  },
  {
    name: 'form-7-lost',
    async reach(page, { site }) {
      await sendRating(page, site);
      await page.route('**/ratings/open', (route) => route.abort());
      await openRating(page);
      await page.getByRole('heading', { name: receipt.failed }).waitFor();
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
    name: 'board-on-site',
    async reach(page, { site }) {
      await page.goto(`${site}/mot-cua`);
      await page.locator('nghe-dan-board').scrollIntoViewIfNeeded();
      await page.locator('.board .facts').waitFor();
    },
  },
  {
    name: 'board-display',
    reach: async (page, { server }) => void (await page.goto(`${server}/board/binh-my?display`)),
  },
  {
    name: 'poster-1-choice',
    reach: async (page, { server }) => void (await page.goto(`${server}/poster/binh-my`)),
  },
  ...(['A4', 'A5'] as const).map((size) => ({
    name: `poster-2-${size}`,
    async reach(page: Page, { server }: DemoServer) {
      await page.goto(`${server}/poster/binh-my`);
      await page.getByRole('radio', { name: size }).check();
      await page.getByRole('button', { name: poster.open }).click();
      await page.locator('.poster').waitFor();
    },
  })),
  {
    name: 'pair-page',
    reach: async (page, { invites }) => void (await page.goto(invites[0] ?? '')),
  },
  {
    name: 'no-such-commune',
    reach: async (page, { server }) => void (await page.goto(`${server}/board/khong-co`)),
  },
];

/** A page of the extension, and what a member does there before the picture. */
export interface MemberScene {
  readonly name: string;
  readonly page: ExtensionPage;
  reach(page: Page): Promise<void>;
}

const beginning = async (page: Page) => page.locator('h1, h2').first().waitFor();

export const officerScenes: readonly MemberScene[] = [
  { name: 'popup', page: 'popup.html', reach: beginning },
  { name: 'pair', page: 'pair.html', reach: beginning },
  { name: 'code-1-ask', page: 'show-code.html', reach: beginning },
  {
    name: 'code-2-shown',
    page: 'show-code.html',
    async reach(page) {
      await page.getByRole('button', { name: counterCode.show }).click();
      await page.getByRole('heading', { name: slip.scan }).waitFor();
    },
  },
];

export const leaderScenes: readonly MemberScene[] = [
  {
    name: 'slips-1-form',
    page: 'slips.html',
    reach: async (page) => page.getByRole('checkbox').first().waitFor(),
  },
  {
    name: 'slips-2-fault',
    page: 'slips.html',
    async reach(page) {
      await page.getByRole('button', { name: slips.submit }).click();
      await page.getByText(slips.noOfficer).waitFor();
    },
  },
  {
    name: 'slips-3-sheets',
    page: 'slips.html',
    async reach(page) {
      await page.getByRole('checkbox').first().check();
      await page.getByLabel(slips.count).fill('10');
      await page.getByRole('button', { name: slips.submit }).click();
      await page.locator('.sheet').nth(1).waitFor();
    },
  },
];

/** Pair an extension with a demo member by their link, once for all its pictures. */
export async function pairExtension(extension: ChromiumExtension, link = ''): Promise<void> {
  const pair = await extension.open('pair.html');
  await pair.getByLabel(text.pair.line).fill(link);
  await pair.getByRole('button', { name: text.pair.submit }).click();
  await pair.getByRole('heading', { name: text.pair.doneTitle }).waitFor();
  await pair.close();
}
