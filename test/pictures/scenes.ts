import type { Page } from 'playwright-core';
import type { Commune } from '../../shared/contract/commune.ts';
import type { Receipt } from '../../shared/contract/rating.ts';
import { type KeptReceipt, receiptLink } from '../../shared/log/receipt-link.ts';
import {
  check,
  counterCode,
  extension as text,
  poster,
  slip,
  slips,
} from '../../shared/text/vi.ts';
import { call, ok } from '../client/api.ts';
import { proving } from '../client/proving.ts';
import { newRating } from '../client/rating.ts';
import type { ChromiumExtension, ExtensionPage } from '../e2e/browsers/chromium-extension.ts';
import type { DemoServer } from '../e2e/demo/demo-server.ts';

/** What a picture is taken of: a state that a person can bring about. */
export interface Scene {
  readonly name: string;
  reach(page: Page, demo: DemoServer): Promise<void>;
}

/** The receipt of a rating that somebody has just sent. */
async function freshReceipt({ server }: DemoServer): Promise<KeptReceipt> {
  const over = proving((path, init) => fetch(server + path, init));
  const path = '/v1/communes/binh-my';
  const { officers, sets } = await ok<Commune>(call(over, 'GET', path));
  const body = newRating(officers[0]?.id ?? '', {}, sets);
  const { promise, ...rest } = await ok<Receipt>(call(over, 'POST', `${path}/ratings`, { body }));
  if (promise === null) throw new Error('no promise');
  return { ...rest, promise, commune: 'binh-my' };
}

/** Scenes of the citizen's side but for the form, in the order in which one meets them. */
export const citizenScenes: readonly Scene[] = [
  { name: 'site', reach: async (page, { site }) => void (await page.goto(site)) },
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
    name: 'privacy',
    reach: async (page, { server }) => void (await page.goto(`${server}/privacy`)),
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
  {
    name: 'popup-offline',
    page: 'popup.html',
    async reach(page) {
      await page.context().setOffline(true);
      await page.reload();
      await page.locator('.calm').waitFor();
      await page.context().setOffline(false);
    },
  },
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
  {
    name: 'slips-4-print',
    page: 'slips.html',
    async reach(page) {
      await page.getByRole('checkbox').first().check();
      await page.getByLabel(slips.count).fill('10');
      await page.getByRole('button', { name: slips.submit }).click();
      await page.locator('.sheet').nth(1).waitFor();
      await page.emulateMedia({ media: 'print' });
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
