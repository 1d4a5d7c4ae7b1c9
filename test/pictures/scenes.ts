import type { Page } from 'playwright-core';
import { counterCode, extension as text, slip, slips } from '../../shared/text/vi.ts';
import type { ChromiumExtension, ExtensionPage } from '../e2e/browsers/chromium-extension.ts';
import type { DemoServer } from '../e2e/demo/demo-server.ts';

/** What a picture is taken of: a state that a person can bring about. */
export interface Scene {
  readonly name: string;
  reach(page: Page, demo: DemoServer): Promise<void>;
}

/** Scenes of the citizen's side but for the form, in the order in which one meets them. */
export const citizenScenes: readonly Scene[] = [
  { name: 'site', reach: async (page, { site }) => void (await page.goto(site)) },
  {
    name: 'board',
    reach: async (page, { server }) => void (await page.goto(`${server}/board/binh-my`)),
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
