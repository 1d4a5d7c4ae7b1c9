import type { Page } from 'playwright-core';
import { moderation, paperSlips, signalDesk, verify } from '../../shared/text/vi.ts';
import type { ChromiumExtension, ExtensionPage } from '../e2e/browsers/chromium-extension.ts';
import { type FrontServer, startFront } from '../e2e/front/front-server.ts';
import type { Look } from './look.ts';

type Keep = (page: Page, name: string) => Promise<void>;

/** Takes pictures of what leader and Mặt trận share or do: comments, paper, checks, signals. */
export async function frontPictures(look: Look, keep: Keep): Promise<void> {
  const front = await startFront();
  try {
    const leader = await front.extensionOf({ role: 'leader', label: 'Máy lãnh đạo' });
    const overseer = await front.extensionOf({ role: 'overseer', label: 'Thành viên 1' });
    const other = await front.extensionOf({ role: 'overseer', label: 'Thành viên 2' });
    await keepComments([leader, overseer], look, keep);
    await keepPaper([overseer, other], look, keep);
    await keepChecks(front, overseer, look, keep);
    await keepSignals(overseer, look, keep);
  } finally {
    await front.stop();
  }
}

async function open(extension: ChromiumExtension, name: ExtensionPage, look: Look): Promise<Page> {
  const page = await extension.open(name);
  await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width: look.width, height: look.height });
  return page;
}

type Two = readonly [ChromiumExtension, ChromiumExtension];

async function keepComments([leader, overseer]: Two, look: Look, keep: Keep): Promise<void> {
  const page = await open(leader, 'comments.html', look);
  const [first, second] = [page.getByRole('article').first(), page.getByRole('article').nth(1)];
  await first.waitFor();
  await keep(page, `comments-1-held-${look.name}`);
  await first.getByLabel(moderation.reason).selectOption('personal-data');
  await first.getByRole('button', { name: moderation.remove }).click();
  await page.getByText(moderation.done.asked).waitFor();
  await second.getByLabel(moderation.reason).selectOption('insult');
  await second.getByRole('button', { name: moderation.remove }).click();
  await second.getByText(/chỉ gỡ khi/iu).waitFor();
  await page.close();
  const other = await open(overseer, 'comments.html', look);
  await other.getByRole('button', { name: moderation.agree }).first().click();
  await keep(other, `comments-1-sure-${look.name}`);
  await other.getByRole('button', { name: moderation.agreeYes }).click();
  await other.getByText(moderation.done.removed).waitFor();
  await other.getByRole('table').waitFor();
  await keep(other, `comments-2-wish-${look.name}`);
  for (const words of [moderation.refuse, moderation.show]) {
    await other.getByRole('button', { name: words, exact: true }).first().click();
    await other.getByText(moderation.done.shown).waitFor();
  }
  await other.getByText(moderation.empty).waitFor();
  await keep(other, `comments-3-empty-${look.name}`);
  await overseer.context.setOffline(true);
  await other.getByRole('button', { name: 'Cập nhật' }).click();
  await other.getByRole('alert').waitFor();
  await keep(other, `comments-4-offline-${look.name}`);
  await overseer.context.setOffline(false);
  await other.close();
}

async function openLot(extension: ChromiumExtension, look: Look, keep?: Keep): Promise<Page> {
  const page = await open(extension, 'paper.html', look);
  await page.getByLabel(paperSlips.lot).fill('3');
  if (keep !== undefined) await keep(page, `paper-1-lot-${look.name}`);
  await page.keyboard.press('Enter');
  await page.getByLabel(paperSlips.fields.officer).selectOption({ index: 2 });
  return page;
}

async function type(page: Page, keys: string): Promise<void> {
  await page.getByRole('radio').first().focus();
  for (const key of keys) await page.keyboard.press(key);
  await page.keyboard.press('Enter');
}

async function keepPaper([one, other]: Two, look: Look, keep: Keep): Promise<void> {
  const page = await openLot(one, look, keep);
  for (const [at, keys] of ['11111544', '12111544', '11111455'].entries()) {
    await type(page, keys);
    await page.getByText(new RegExp(`^Phiếu ${at + 1}: đã ghi`, 'u')).waitFor();
  }
  await type(page, '11');
  await page
    .getByRole('alert')
    .getByText(/^Còn thiếu/u)
    .waitFor();
  await keep(page, `paper-2-missing-${look.name}`);
  await page.close();
  const second = await openLot(other, look);
  await type(second, '11111544');
  await second.getByText(/^Phiếu 1: hai lần/u).waitFor();
  await type(second, '11111514');
  await second.getByText(/^Phiếu 2: khác/u).waitFor();
  await keep(second, `paper-3-differs-${look.name}`);
  await second.close();
}

async function keepChecks(
  { server }: FrontServer,
  overseer: ChromiumExtension,
  look: Look,
  keep: Keep,
): Promise<void> {
  const page = await open(overseer, 'verify.html', look);
  await page.getByText(verify.told).waitFor();
  await keep(page, `verify-1-begin-${look.name}`);
  await page.route('**/log/tile/**', () => new Promise<void>(() => undefined));
  await page.getByRole('button', { name: verify.all }).click();
  await page.getByText(verify.steps.ratings).waitFor();
  await keep(page, `verify-2-fetching-${look.name}`);
  await page.getByRole('button', { name: verify.stop }).click();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.getByRole('button', { name: verify.all }).click();
  await page.getByRole('heading', { name: verify.holds.title }).waitFor();
  await page.locator('.openings li').first().waitFor();
  await keep(page, `verify-3-holds-${look.name}`);
  await page.route(`${server.url}/**/openings`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/"answers":"k/u, '"answers":"b');
    await route.fulfill({ response, body });
  });
  await page.getByRole('button', { name: verify.all }).click();
  await page.getByRole('heading', { name: verify.breaks.title }).waitFor();
  await keep(page, `verify-4-broken-${look.name}`);
  await page.close();
}

async function keepSignals(overseer: ChromiumExtension, look: Look, keep: Keep): Promise<void> {
  const page = await open(overseer, 'signals.html', look);
  await page.getByText(signalDesk.noVerdict).waitFor();
  await page.getByRole('article').first().waitFor();
  await keep(page, `signals-${look.name}`);
  await page.close();
}
