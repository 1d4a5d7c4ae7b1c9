import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PaperLot } from '../../shared/contract/paper.ts';
import { fill } from '../../shared/text/fill.ts';
import { paperSlips as words, questions, tabs } from '../../shared/text/vi.ts';
import type { ChromiumExtension } from './browsers/chromium-extension.ts';
import { COMMUNE, type FrontServer, startFront } from './front/front-server.ts';

let front: FrontServer;
let one: Page;
let other: Page;

beforeAll(async () => {
  front = await startFront();
  [one, other] = await Promise.all([begin('Thành viên 1'), begin('Thành viên 2')]);
});

afterAll(() => front?.stop());

async function begin(label: string): Promise<Page> {
  const extension: ChromiumExtension = await front.extensionOf({ role: 'overseer', label });
  const page = await extension.open('paper.html');
  await page.getByLabel(words.lot).fill('7');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: words.formTitle }).waitFor();
  return page;
}

/** Types the answers of a slip, a key each, and sends it. */
async function typeSlip(page: Page, keys: string, comment = ''): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  if (comment !== '') await page.keyboard.type(comment);
  await page.keyboard.press('Enter');
}

const came = (page: Page, state: keyof typeof words.came, number: number, fields = '') =>
  page.getByText(fill(words.came[state], { number, fields })).waitFor();

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field'));

test('two members type a pile by the keyboard alone, and what is alike counts', async () => {
  for (const page of [one, other]) {
    expect(await focused(page)).toBe('officer');
    await page.keyboard.type('Quầy 2');
    await page.keyboard.press('Tab');
  }
  await typeSlip(one, '11111543', 'Tận tình.');
  await came(one, 'mine', 1);
  expect(await focused(one)).toBe('khong-hach-dich');
  await typeSlip(one, '12311555');
  await came(one, 'mine', 2);
  await typeSlip(other, '11111543', 'tận tình');
  await came(other, 'counted', 1);
  await typeSlip(other, '12011555');
  await came(other, 'counted', 2);
  expect(await other.getByLabel(words.fields.number).inputValue()).toBe('3');
});

test('what differs is pointed out, emptied, and typed again', async () => {
  await typeSlip(one, '11111444');
  await came(one, 'mine', 3);
  await typeSlip(other, '11112414');
  const fields = `${questions.observed['khong-cham-tre']}; Văn minh`;
  await came(other, 'differs', 3, fields);
  await expect.poll(() => focused(other)).toBe('khong-cham-tre');
  expect(await other.locator('.wrong').count()).toBe(2);
  await other.keyboard.press('1');
  await other
    .getByRole('group', { name: /Văn minh/u })
    .getByRole('radio')
    .nth(3)
    .focus();
  await other.keyboard.press('4');
  await other.keyboard.press('Enter');
  await came(other, 'counted', 3);
});

test('the first who misread finds the slip in the list and reads it again', async () => {
  await typeSlip(one, '21111444');
  await came(one, 'mine', 4);
  await typeSlip(other, '11111444');
  await came(other, 'differs', 4, questions.observed['khong-hach-dich']);
  await one.getByRole('button', { name: tabs.refresh }).click();
  await one.getByRole('button', { name: /^Gõ lại phiếu 4/u }).click();
  await expect.poll(() => focused(one)).toBe('khong-hach-dich');
  await typeSlip(one, '11111444');
  await came(one, 'counted', 4);
});

test('a slip without all answers is not sent, and the first that is missing has the cursor', async () => {
  await one.getByLabel(words.fields.number).fill('5');
  await one.getByRole('radio').first().focus();
  await typeSlip(one, '11');
  await one
    .getByRole('alert')
    .getByText(/^Còn thiếu: Tham ô/u)
    .waitFor();
  await expect.poll(() => focused(one)).toBe('khong-tham-o');
  await typeSlip(one, '111555');
  await came(one, 'mine', 5);
});

test('what is typed while a slip is on its way belongs to the next one', async () => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await one.route('**/paper', async (route) => {
    await arrived;
    await route.continue();
  });
  await typeSlip(one, '11111444');
  await one.keyboard.press('1');
  await one.keyboard.press('2');
  arrive();
  await came(one, 'mine', 6);
  await expect.poll(() => focused(one)).toBe('khong-tham-o');
  await typeSlip(one, '111333');
  await came(one, 'mine', 7);
  await one.unrouteAll();
});

test('a number that was counted is refused', async () => {
  await one.getByLabel(words.fields.number).fill('1');
  await one.getByRole('radio').first().focus();
  await typeSlip(one, '11111555');
  await one
    .getByRole('alert')
    .getByText(/đã được tính/u)
    .waitFor();
});

test('the counts run along, and the server knows the same', async () => {
  await other.getByRole('button', { name: tabs.refresh }).click();
  await other
    .getByText(fill(words.counts, { typed: 5, mine: 0, theirs: 3, differs: 0, counted: 4 }))
    .waitFor();
  const { token } = { token: front.home.tokens.overseer };
  const path = `/v1/communes/${COMMUNE}/paper?lot=7`;
  const sent = await front.server.send(path, { headers: { authorization: `Bearer ${token}` } });
  const { slips } = (await sent.json()) as PaperLot;
  expect(slips.map(({ state }) => state)).toEqual([
    ...Array(4).fill('counted'),
    ...Array(3).fill('theirs'),
  ]);
});
