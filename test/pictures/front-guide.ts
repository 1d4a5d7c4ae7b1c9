import type { Page } from 'playwright-core';
import {
  concern,
  moderation,
  oversight,
  paperSlips,
  questions,
  verify,
} from '../../shared/text/vi.ts';
import { launchChromium } from '../e2e/browsers/chromium.ts';
import type { ChromiumExtension } from '../e2e/browsers/chromium-extension.ts';
import { COMMUNE, startFront } from '../e2e/front/front-server.ts';
import { member } from './guide-window.ts';

type Keep = (page: Page, name: string) => Promise<void>;

const toTop = (element: Element) => element.scrollIntoView();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Takes the pictures of Mặt trận's guide, and of what leader and Mặt trận do together. */
export async function frontGuide(keep: Keep): Promise<void> {
  const front = await startFront();
  try {
    const overseer = await front.extensionOf({ role: 'overseer', label: 'Máy của Mặt trận' });
    await keepComments(await front.extensionOf({ role: 'leader', label: 'Máy lãnh đạo' }), keep);
    await makeKey(overseer, keep);
    await writeConcern(front.server.url);
    await keepConcern(overseer, keep);
    await keepPaper(overseer, keep);
    await keepCheck(overseer, keep);
  } finally {
    await front.stop();
  }
}

async function keepComments(leader: ChromiumExtension, keep: Keep): Promise<void> {
  const page = await member(leader, { page: 'comments.html', width: 760, height: 640 });
  await page.getByRole('article').first().waitFor();
  await page.getByText(moderation.title).first().waitFor();
  await keep(page, 'lanh-dao-nhan-xet');
  await page.close();
}

async function makeKey(overseer: ChromiumExtension, keep: Keep): Promise<void> {
  const page = await member(overseer, { page: 'oversight.html', width: 760, height: 700 });
  await press(page, oversight.make.start);
  const groups = await page.locator('.recovery code').allTextContents();
  await keep(page, 'mat-tran-khoa');
  await press(page, oversight.sheet.next);
  for (const field of await page.getByLabel(/^Nhóm \d+$/u).all()) {
    const number = Number((await field.getAttribute('id'))?.split('-')[1]);
    await field.fill(groups[number - 1] ?? '');
  }
  await press(page, oversight.confirm.publish);
  await page.getByText(oversight.list.empty).waitFor();
  await page.close();
}

async function writeConcern(server: string): Promise<void> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.goto(`${server}/concern/${COMMUNE}`);
  await page.getByRole('radio', { name: questions.observed['khong-sach-nhieu'] }).check();
  await page.getByLabel(concern.officer).selectOption({ index: 1 });
  await page
    .getByLabel(concern.text)
    .fill('Bảo thiếu giấy ba lần. Lần thứ ba thì gợi ý bồi dưỡng.');
  await press(page, concern.toReview);
  await press(page, concern.send);
  await page.getByRole('heading', { name: concern.sent }).waitFor();
  await browser.close();
}

async function keepConcern(overseer: ChromiumExtension, keep: Keep): Promise<void> {
  const page = await member(overseer, { page: 'oversight.html', width: 760, height: 640 });
  await page.getByText('Lần thứ ba').waitFor();
  await page.getByRole('heading', { name: oversight.list.title }).evaluate(toTop);
  await keep(page, 'mat-tran-phan-anh');
  await page.close();
}

async function keepPaper(overseer: ChromiumExtension, keep: Keep): Promise<void> {
  const page = await member(overseer, { page: 'paper.html', width: 760, height: 640 });
  await page.getByLabel(paperSlips.lot).fill('3');
  await press(page, paperSlips.openLot);
  await page.getByLabel(paperSlips.fields.officer).selectOption({ index: 2 });
  await page.getByRole('heading', { name: paperSlips.formTitle }).evaluate(toTop);
  await keep(page, 'mat-tran-phieu-giay');
  await page.close();
}

async function keepCheck(overseer: ChromiumExtension, keep: Keep): Promise<void> {
  const page = await member(overseer, { page: 'verify.html', width: 760, height: 640 });
  await press(page, verify.all);
  await page.getByRole('heading', { name: verify.holds.title }).waitFor();
  await keep(page, 'mat-tran-kiem-so');
  await page.close();
}
