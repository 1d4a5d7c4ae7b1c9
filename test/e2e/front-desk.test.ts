import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CommentList } from '../../shared/contract/comment.ts';
import { fill } from '../../shared/text/fill.ts';
import { moderation, monitor, signalDesk, signals, tabs, verify } from '../../shared/text/vi.ts';
import { call, ok } from '../client/api.ts';
import { readEvents } from '../client/log.ts';
import { axeFindings } from '../pictures/look.ts';
import type { ChromiumExtension } from './browsers/chromium-extension.ts';
import { COMMENTS, COMMUNE, type FrontServer, startFront } from './front/front-server.ts';

let front: FrontServer;
let leader: ChromiumExtension;
let overseer: ChromiumExtension;

const [praise = '', blame = '', gossip = ''] = COMMENTS;

beforeAll(async () => {
  front = await startFront();
  [leader, overseer] = await Promise.all([
    front.extensionOf({ role: 'leader', label: 'Máy lãnh đạo' }),
    front.extensionOf({ role: 'overseer', label: 'Máy Mặt trận' }),
  ]);
});

afterAll(() => front?.stop());

const card = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text });

const eventsOf = async (type: string) =>
  ((await readEvents(front.server.send, COMMUNE)) as readonly { type: string }[]).filter(
    (event) => event.type === type,
  );

async function askRemoval(page: Page, text: string): Promise<void> {
  const one = card(page, text);
  await one.getByLabel(moderation.reason).selectOption('personal-data');
  await one.getByRole('button', { name: moderation.remove }).click();
  await page.getByText(moderation.done.asked).waitFor();
}

test('leader and Mặt trận read what waits, for how long, and when it is shown by itself', async () => {
  for (const extension of [leader, overseer]) {
    const page = await extension.open('comments.html');
    for (const comment of COMMENTS) await card(page, comment).waitFor();
    const about = await card(page, praise).innerText();
    expect(about).toContain('Công chức Tư pháp – Hộ tịch, Quầy 1');
    expect(about).toMatch(/Kỳ 1\. Đã chờ [0-6] ngày; chưa ai quyết định thì tự hiện vào thứ hai/iu);
    await page.close();
  }
});

test('a yes of one shows a comment, and it waits no more', async () => {
  const page = await leader.open('comments.html');
  await card(page, praise).getByRole('button', { name: moderation.show }).click();
  await page.getByText(moderation.done.shown).waitFor();
  expect(await card(page, praise).count()).toBe(0);
  await page.close();
});

test('the leader alone removes nothing: Mặt trận sees the wish and says no', async () => {
  const page = await leader.open('comments.html');
  await askRemoval(page, blame);
  await card(page, blame)
    .getByText(/chỉ gỡ khi bên kia đồng ý/iu)
    .waitFor();
  await page.close();
  const other = await overseer.open('comments.html');
  await card(other, blame)
    .getByText(/^Lãnh đạo đề nghị gỡ/u)
    .waitFor();
  await card(other, blame).getByRole('button', { name: moderation.refuse }).click();
  await other.getByText(moderation.done.shown).waitFor();
  await other.close();
  const token = front.home.tokens.officer;
  const path = `/v1/communes/${COMMUNE}/officers/${front.home.officers[0]?.id}/comments`;
  const { comments } = await ok<CommentList>(call(front.server.send, 'GET', path, { token }));
  expect(comments.map((one) => one.state)).toEqual(['shown', 'shown']);
});

test('both remove one, and the public log tells it with both roles', async () => {
  const page = await overseer.open('comments.html');
  await page.getByText(moderation.log.none).waitFor();
  await askRemoval(page, gossip);
  await page.close();
  const other = await leader.open('comments.html');
  await card(other, gossip).getByRole('button', { name: moderation.agree }).click();
  await card(other, gossip).getByText(moderation.agreeSure).waitFor();
  expect(await eventsOf('comment-removed')).toEqual([]);
  await card(other, gossip).getByRole('button', { name: moderation.agreeYes }).click();
  await other.getByText(moderation.done.removed).waitFor();
  const row = other.getByRole('row').nth(1);
  await row.waitFor();
  expect(await row.getByRole('cell').allTextContents()).toEqual([
    expect.stringMatching(/\d/u),
    moderation.roles.overseer,
    moderation.roles.leader,
    moderation.reasons['personal-data'],
  ]);
  await other.getByText(moderation.empty).waitFor();
  await other.close();
});

test('Mặt trận goes from tab to tab; a leader is told which are not for leaders', async () => {
  const page = await overseer.open('verify.html');
  const way = page.getByRole('navigation', { name: tabs.title });
  expect(await way.locator('[aria-current]').textContent()).toBe(tabs.names.verify);
  await way.getByRole('link', { name: tabs.names.comments }).click();
  await page.getByRole('heading', { name: moderation.title }).waitFor();
  await page.close();
  for (const name of ['verify.html', 'paper.html', 'signals.html'] as const) {
    const shut = await leader.open(name);
    await shut.getByText(tabs.notFor).waitFor();
    expect(await shut.getByRole('navigation').count()).toBe(0);
    await shut.close();
  }
});

test('a signal is told in sentences, with its figures, as a reason to ask and no verdict', async () => {
  const page = await overseer.open('signals.html');
  await page.getByText(signalDesk.noVerdict).waitFor();
  const told = page.getByRole('article', { name: signals.kinds['handing-out-gap'] });
  await told.getByText('Công chức Tư pháp – Hộ tịch, Quầy 1').waitFor();
  await told.getByText(signalDesk.honest['handing-out-gap']).waitFor();
  await told.getByText(/Độ mạnh \d+,\d;/u).waitFor();
  const row = told.getByRole('row', { name: signalDesk.codeTable.issuers.officer });
  expect(await row.getByRole('cell').allTextContents()).toEqual([
    '25',
    signalDesk.codeTable.notYet,
  ]);
  await page.close();
});

test('before anything is read it is said that readings are told in public; the log alone is checked without one', async () => {
  const page = await overseer.open('verify.html');
  await page.getByText(verify.told).waitFor();
  await page.getByText(verify.firstTime).waitFor();
  await page.getByRole('button', { name: verify.logsOnly }).click();
  await page.getByRole('heading', { name: verify.holds.title }).waitFor();
  await page.getByText(fill(verify.holds.ratings, { size: 12 })).waitFor();
  await page.getByText(verify.holds.first).waitFor();
  await page.getByText(verify.holds.notOpened).waitFor();
  expect(await eventsOf('openings-read')).toEqual([]);
  await page.close();
});

test('every rating and every figure is recomputed on the device, and the log goes on from what it saw', async () => {
  const page = await overseer.open('verify.html');
  await page.getByRole('button', { name: verify.all }).click();
  await page.getByRole('heading', { name: verify.holds.title }).waitFor();
  await page.getByText(fill(verify.holds.grown, { size: 12 })).waitFor();
  await page.getByText(fill(verify.holds.leaves, { count: 12 })).waitFor();
  await page.getByText(fill(verify.holds.figures, { offices: 3 })).waitFor();
  expect(await eventsOf('openings-read')).toHaveLength(1);
  await page.close();
});

test('after that every opened rating can be read one by one, of one officer too', async () => {
  const page = await overseer.open('verify.html');
  await page.getByRole('button', { name: verify.all }).click();
  const rows = page.locator('.openings').getByRole('listitem');
  await page.getByText(fill(verify.openings.count, { count: 12 }), { exact: true }).waitFor();
  expect(await rows.count()).toBe(12);
  const [first = ''] = await rows.allInnerTexts();
  expect(first).toMatch(/Dòng 12 của sổ, mở ở kỳ 1\./u);
  const choice = page.getByLabel(verify.openings.whose);
  await choice.selectOption({ label: 'Quầy 1: Công chức Tư pháp – Hộ tịch' });
  const own = await rows.allInnerTexts();
  expect(own.length).toBeGreaterThan(0);
  for (const one of own) expect(one).toContain('Công chức Tư pháp – Hộ tịch, Quầy 1');
  await choice.selectOption({ label: verify.openings.pool });
  await page.getByText(fill(verify.openings.count, { count: 0 }), { exact: true }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.close();
});

test('an answer that differs from its leaf is found and told in words, with evidence', async () => {
  const page = await overseer.open('verify.html');
  await page.route('**/openings', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/"answers":"k/u, '"answers":"b');
    await route.fulfill({ response, body });
  });
  await page.getByRole('button', { name: verify.all }).click();
  await page.getByRole('heading', { name: verify.breaks.title }).waitFor();
  await page.getByText(fill(monitor.findings['leaf-differs'], { leaf: 0 })).waitFor();
  expect(await page.getByLabel(verify.breaks.evidence).inputValue()).toContain('leaf-differs');
  await page.close();
});

test('a check can be stopped, says nothing then, and can be begun again at once', async () => {
  const page = await overseer.open('verify.html');
  await page.route('**/log/tile/**', () => new Promise<void>(() => undefined));
  await page.getByRole('button', { name: verify.logsOnly }).click();
  await page.getByText(verify.steps.ratings).waitFor();
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('button', { name: verify.stop }).click();
  await page.getByText(verify.cancelled).waitFor();
  expect(await page.getByRole('heading', { name: verify.holds.title }).count()).toBe(0);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.getByRole('button', { name: verify.logsOnly }).click();
  await page.getByRole('heading', { name: verify.holds.title }).waitFor();
  await page.close();
});
