import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CommentList } from '../../shared/contract/comment.ts';
import type { Pledge } from '../../shared/contract/pledge.ts';
import type { Board } from '../../shared/contract/score.ts';
import { verifyPledge } from '../../shared/pledge/verify-pledge.ts';
import { fill } from '../../shared/text/fill.ts';
import { board as boardText, extension as words, inbox as text } from '../../shared/text/vi.ts';
import { call, ok } from '../client/api.ts';
import { signIn } from '../client/device.ts';
import { axeFindings } from '../pictures/look.ts';
import { type ChromiumExtension, launchChromiumExtension } from './browsers/chromium-extension.ts';
import { BAD_WEEK, COMMENTS, type InboxCommune, startInboxCommune } from './inbox/inbox-commune.ts';

let server: InboxCommune;
let extension: ChromiumExtension;

beforeAll(async () => {
  [server, extension] = await Promise.all([startInboxCommune(), launchChromiumExtension()]);
  const pair = await extension.open('pair.html');
  await pair.getByLabel(words.pair.line).fill(server.link);
  await pair.getByRole('button', { name: words.pair.submit }).click();
  await pair.getByRole('heading', { name: words.pair.doneTitle }).waitFor();
  await pair.close();
});

afterAll(async () => {
  await extension?.close();
  await server?.stop();
});

/** The tab, once it has asked for all. */
async function openInbox(part = ''): Promise<Page> {
  const page = await extension.open(`inbox.html#${part}`);
  await page.getByRole('button', { name: text.refresh, disabled: false }).waitFor();
  return page;
}

const isMissing = (field: Element) => field.matches(':invalid');

const rows = (page: Page) => page.locator('.comment');

async function asLeader<Answer>(method: string, path: string): Promise<Answer> {
  const token = await signIn(server.send, server.leader);
  return ok<Answer>(call(server.send, method, `/v1/communes/hom-thu${path}`, { token }));
}

test('the popup says the score with its kind, what the last release brought, and how much is unread', async () => {
  const popup = await extension.open('popup.html');
  await popup.getByText(fill(words.inbox.unread, { unread: '50+' })).waitFor();
  const said = await popup.locator('#page').innerText();
  expect(said).toMatch(/từ \d+ phiếu mở; khoảng \d+–\d+/u);
  expect(said).toContain('Lần trước là 88. Vẫn trong mức lên xuống thường thấy.');
  expect(await axeFindings(popup)).toEqual([]);
  await popup.close();
});

test('by keyboard alone comments are opened one after the other, and are then read on this device', async () => {
  const page = await openInbox();
  await rows(page).first().locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.getByText(fill(text.list.unread, { unread: 48 })).waitFor();
  expect(
    await rows(page).evaluateAll((all) =>
      all.map((one) => (one as HTMLDetailsElement).open).slice(0, 3),
    ),
  ).toEqual([true, true, false]);
  await page.reload();
  await page.getByText(fill(text.list.unread, { unread: 48 })).waitFor();
  await rows(page).first().locator('summary').click();
  await page.getByRole('button', { name: text.list.markUnread }).first().click();
  await page.getByText(fill(text.list.unread, { unread: 49 })).waitFor();
  await page.close();
});

test('the rest of a long list comes with a press, none twice', async () => {
  const page = await openInbox();
  expect(await rows(page).count()).toBe(50);
  await page.getByRole('button', { name: text.list.more }).click();
  await expect.poll(() => rows(page).count()).toBe(COMMENTS);
  expect(new Set(await page.locator('.said').allTextContents()).size).toBe(COMMENTS);
  expect(await page.getByRole('button', { name: text.list.more }).count()).toBe(0);
  await page.close();
});

test('a criterion leaves the comments that speak of it; what is unread can be read in a row', async () => {
  const page = await openInbox();
  await page.getByLabel(text.list.topic, { exact: true }).selectOption('khong-cham-tre');
  const said = await page.locator('.said').allTextContents();
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((one) => !one.includes('chờ hơi lâu'))).toEqual([]);
  await page.getByLabel(text.list.topic, { exact: true }).selectOption('khong-tham-o');
  await page.getByText(text.list.nothingLeft).waitFor();
  await page.getByRole('button', { name: text.list.showAll }).click();
  await page.getByLabel(text.list.onlyUnread).check();
  const before = await rows(page).count();
  await rows(page).first().locator('summary').click();
  await page.getByText(fill(text.list.unread, { unread: before - 1 })).waitFor();
  expect(await rows(page).count()).toBe(before);
  await page.close();
});

test('a second look that is asked for reaches the leader, and the answer comes back', async () => {
  const page = await openInbox();
  await rows(page).first().locator('summary').click();
  await page.getByRole('button', { name: text.contest.open }).first().click();
  await page.getByRole('button', { name: text.contest.send }).click();
  // Nothing is chosen for anybody: it can be asked for once.
  expect(await page.getByLabel(text.contest.reason).evaluate(isMissing)).toBe(true);
  await page.getByLabel(text.contest.reason).selectOption('unrelated');
  await page.getByLabel(text.contest.note).fill('Chị Lan viết nhầm quầy.');
  await page.getByRole('button', { name: text.contest.send }).click();
  await page.getByText(/^Đã đề nghị xem lại ngày .*đang chờ quyết định/u).waitFor();
  const { comments } = await asLeader<CommentList>('GET', '/moderation');
  expect(comments).toMatchObject([
    { state: 'shown', contest: { reason: 'unrelated', note: 'Chị [tên người] viết nhầm quầy.' } },
  ]);
  const token = await signIn(server.send, server.overseer);
  const path = `/v1/communes/hom-thu/moderation/${comments[0]?.id}`;
  await ok(call(server.send, 'POST', path, { token, body: { verdict: 'show' } }));
  await page.getByRole('button', { name: text.refresh }).click();
  await page.getByText(/Nhận xét được giữ\.$/u).waitFor();
  expect(await page.getByRole('button', { name: text.contest.open }).count()).toBe(0);
  await page.close();
});

test('the own course tells the bad week in a sentence, and a note on it stands beside the figures', async () => {
  const page = await openInbox('trend');
  const sentences = await page.locator('.signals li').allTextContents();
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toMatch(/^Kỳ \d\d\/\d\d: 30 điểm, thấp hơn mức thường thấy/u);
  const releases = await page.getByLabel(text.notes.release).locator('option').allTextContents();
  const badDay = releases.at(-BAD_WEEK) ?? '';
  await page.getByLabel(text.notes.release).selectOption({ label: badDay });
  await page.getByRole('button', { name: text.notes.save }).click();
  await page.getByText(text.notes.empty).waitFor();
  await page.getByLabel(/^Ghi chú, tối đa/u).fill('Tuần đó đóng hai trong năm quầy.');
  await page.getByRole('button', { name: text.notes.save }).click();
  await page.locator('.notes').getByText('Tuần đó đóng hai').waitFor();
  await page.reload();
  await page.getByText(text.trend.asTable).click();
  const noted = page.locator('.figures tr', { hasText: 'Tuần đó đóng hai' });
  expect(await noted.innerText()).toMatch(new RegExp(`^${badDay}\\s+10\\s+30 `, 'u'));
  expect(await axeFindings(page)).toEqual([]);
  await page.close();
});

test('each criterion stands beside the commune’s as the board has it, and no colleague is named', async () => {
  const page = await openInbox('criteria');
  const { total, officers } = await asLeader<Board>('GET', '/board');
  const all = total[0]?.criteria.find(({ criterion }) => criterion === 'khong-cham-tre')?.share;
  if (!all) throw new Error('no share');
  const [value, low, high] = [all.value, all.low, all.high].map((one) => Math.round(one * 100));
  const row = page.getByRole('row', { name: /Không chậm trễ/u });
  expect(await row.innerText()).toContain(`${text.criteria.commune}: ${value} (${low}–${high})`);
  expect(await row.innerText()).toContain(text.criteria.standing.higher);
  const colleague = officers?.[1]?.position ?? '?';
  expect(await page.locator('#page').innerText()).not.toContain(colleague);
  expect(await axeFindings(page)).toEqual([]);
  await page.close();
});

test('the pledge is signed with the device’s key, also when the worker was killed: the board says so, and anybody verifies it', async () => {
  const page = await openInbox('pledge');
  await extension.killWorker();
  await page.getByRole('button', { name: text.pledge.sign }).click();
  await page.getByText(text.pledge.sure).waitFor();
  await page.keyboard.press('Enter');
  await page.locator(':focus', { hasText: text.pledge.sign }).press('Enter');
  expect((await asLeader<Pledge>('GET', '/pledge')).signed).toEqual([]);
  await page.getByRole('button', { name: text.pledge.yes }).click();
  await page.getByText(/^Anh\/chị đã ký bản này ngày/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const { signed, version } = await asLeader<Pledge>('GET', '/pledge');
  const [{ officer, day, key, signature } = { officer: '', day: '', key: null, signature: '' }] =
    signed;
  expect(officer).toBe(server.home.officers[0]?.id);
  expect(key && verifyPledge({ commune: 'hom-thu', officer, version, day }, key, signature)).toBe(
    true,
  );
  await page.goto(`${server.url}/board/hom-thu`);
  await page.getByText(fill(boardText.signedShare, { signed: 1, officers: 3 })).waitFor();
  expect(await page.locator(`[data-officer="${officer}"]`).innerText()).toContain('Đã ký cam kết');
  expect(await page.locator('[data-signed]').count()).toBe(1);
  await page.close();
  await extension.firePoll();
});

test('without a network the tab shows what it knew and says how old it is', async () => {
  await extension.context.setOffline(true);
  const page = await extension.open('inbox.html');
  await page.getByText(/^Số liệu lúc .*chưa kết nối được/u).waitFor();
  expect(await rows(page).count()).toBe(50);
  await page.getByText(fill(text.list.offlineMore, { count: 50 })).waitFor();
  const sixth = rows(page).nth(5);
  await sixth.locator('summary').click();
  await sixth.getByRole('button', { name: text.contest.open }).click();
  await sixth.getByLabel(text.contest.reason).selectOption('insult');
  await page.getByRole('button', { name: text.contest.send }).click();
  await page.getByText(/^Số liệu lúc/u).waitFor();
  await page.getByRole('link', { name: text.parts.trend }).click();
  await page.locator('.notes').getByText('Tuần đó đóng hai').waitFor();
  await page.close();
  await extension.context.setOffline(false);
});

test('a device that the leader unpairs shows nothing any more, and keeps nothing', async () => {
  const page = await openInbox();
  const { members } = await asLeader<{
    members: { role: string; devices: { id: string; label: string }[] }[];
  }>('GET', '/members');
  const devices = members.find(({ role }) => role === 'officer')?.devices ?? [];
  for (const { id } of devices) await asLeader('DELETE', `/devices/${id}`);
  await page.getByRole('button', { name: text.refresh }).click();
  await page.getByText(text.notPaired).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.locator('#page').innerText()).not.toContain('Ý kiến');
  const kept = await page.evaluate(async () => {
    const opened = indexedDB.open('nghe-dan');
    await new Promise((resolve) => opened.addEventListener('success', resolve));
    const stores = ['snapshot', 'kept', 'readComments'];
    const reading = opened.result.transaction(stores);
    const counts = stores.map((name) => reading.objectStore(name).count());
    await new Promise((resolve) => reading.addEventListener('complete', resolve));
    return counts.map(({ result }) => result);
  });
  expect(kept).toEqual([0, 0, 0]);
  await page.close();
});
